import { ok } from "../../src/model/measure";
import { Story } from "./story";

describe("rename", () => {
  test("a contact renamed with the links to it keeps every figure", async () => {
    const story = await Story.open();
    const before = story.contact("People/Anna.md");
    await story.rename("People/Anna.md", "People/Anna Abel.md", { links: true });
    const after = story.contact("People/Anna Abel.md");
    expect(after).toEqual({ ...before, key: "People/Anna Abel.md", path: "People/Anna Abel.md", name: "Anna Abel" });
    expect(story.contact("People/Anna.md")).toBeUndefined();
  });

  test("a contact renamed without the links leaves a person without a note behind, and the totals as they were", async () => {
    const story = await Story.open();
    const { totals } = story.report();
    await story.rename("People/Anna.md", "People/Anna Abel.md", { links: false });
    const { contacts, totals: after } = story.report();
    expect(after).toEqual(totals);
    expect(contacts.map(({ name, path, credit }) => [name, path, credit])).toEqual([
      ["Anna Abel", "People/Anna Abel.md", 0],
      ["Boris", "People/Boris.md", 0],
      ["Anna", null, 100_000],
    ]);
  });

  test("a renamed interaction keeps its credit", async () => {
    const story = await Story.open();
    await story.rename("Meetings/Lunch.md", "Meetings/2024-01-10 Lunch.md", { links: true });
    const { interactions, results } = story.report();
    expect(interactions.map(({ path, credit }) => [path, credit])).toEqual([["Meetings/2024-01-10 Lunch.md", 100_000]]);
    expect(results[0]?.leaves.map(({ interaction }) => interaction?.path)).toEqual([
      "Meetings/2024-01-10 Lunch.md",
      "Meetings/2024-01-10 Lunch.md",
    ]);
  });

  test("an interaction renamed without the links is not found by its result, which says so", async () => {
    const story = await Story.open();
    await story.rename("Meetings/Lunch.md", "Meetings/Dinner.md", { links: false });
    const { totals, problems, results } = story.report();
    expect(totals.hardReturn).toEqual(ok(100_000));
    expect(results[0]?.leaves.map(({ person }) => person)).toEqual([null]);
    expect(problems).toContainEqual(expect.objectContaining({ path: "Results/Contract.md", cause: "link_not_found" }));
  });

  test("a renamed result moves with its money", async () => {
    const story = await Story.open();
    await story.rename("Results/Contract.md", "Contract with Anna.md", { links: true });
    expect(story.report().results.map(({ path, net }) => [path, net])).toEqual([["Contract with Anna.md", 100_000]]);
  });

  test.each([true, false])("a renamed folder changes paths and no number (links rewritten: %s)", async (links) => {
    const story = await Story.open();
    const before = story.report();
    await story.rename("People", "Contacts", { links });
    await story.rename("Meetings", "Diary", { links });
    const moved = JSON.stringify(before).replaceAll("People/", "Contacts/").replaceAll("Meetings/", "Diary/");
    expect(JSON.parse(JSON.stringify(story.report()))).toEqual(JSON.parse(moved));
  });

  test("a note renamed to a contact's name takes nothing from the contact whose path is written", async () => {
    const story = await Story.open();
    const before = story.report();
    await story.rename("Café Central.md", "Anna.md", { links: true });
    await story.edit("Meetings/Lunch.md", (text) => text.replace("'[[Anna]]'", "'[[People/Anna]]'"));
    expect(story.report()).toEqual(before);
  });

  test("a renamed template folder hides its notes", async () => {
    const story = await Story.open();
    await story.rename("Meetings", "Templates", { links: true });
    const { coverage, totals } = story.report();
    expect(coverage).toMatchObject({ interactions: 0, excludedNotes: 1 });
    expect(totals.cashCost).toEqual(ok(0));
  });
});
