import { none, ok } from "../../src/model/measure";
import { Story } from "./story";

describe("a note edit becomes a changed number", () => {
  test("the figures before any edit", async () => {
    const { totals, contacts } = (await Story.open()).report();
    expect(totals.fullCost).toEqual(ok(4_000 + 4_000));
    expect(totals.hardReturn).toEqual(ok(100_000));
    expect(totals.roiFull).toEqual(ok(11.5));
    expect(contacts.map(({ name, credit }) => [name, credit])).toEqual([
      ["Anna", 66_667],
      ["Boris", 33_333],
    ]);
  });

  test("another cost in a note is another cost in every report it belongs to", async () => {
    const story = await Story.open();
    await story.edit("Meetings/Lunch.md", (text) => text.replace("40 EUR", "60 EUR"));
    expect(story.report().totals.cashCost).toEqual(ok(6_000));
    expect(story.report("People/Anna.md").totals.cashCost).toEqual(ok(6_000));
    expect(story.report("People/Boris.md").totals.cashCost).toEqual(ok(0));
  });

  test("an edit that changes nothing we read changes no revision, and the report stays the same object", async () => {
    const story = await Story.open();
    const before = story.report();
    await story.edit("Meetings/Lunch.md", (text) => `${text}\nIt rained.\n`);
    await story.edit("Café Central.md", (text) => `${text}Closed on Mondays.\n`);
    expect(story.report()).toBe(before);
  });

  test("a person added to a meeting shares its cost and its credit", async () => {
    const story = await Story.open({ "People/Clara.md": "---\ntags: [contact]\n---\n" });
    await story.edit("Meetings/Lunch.md", (text) => text.replace("['[[Anna]]']", "['[[Anna]]', '[[Clara]]']"));
    expect(story.contact("People/Clara.md")).toMatchObject({ cashCost: 2_000, minutesCharged: 60, credit: 50_000 });
    expect(story.contact("People/Anna.md")).toMatchObject({ cashCost: 2_000, minutesTogether: 120, credit: 33_333 });
  });

  test("a note that becomes a contact gathers what named it before", async () => {
    const story = await Story.open({ "People/Dora.md": "Met once.\n" });
    await story.edit("Meetings/Lunch.md", (text) => text.replace("'[[Anna]]'", "'[[Dora]]'"));
    expect(story.report().contacts.find(({ name }) => name === "Dora")?.path).toBeNull();
    await story.edit("People/Dora.md", (text) => `---\ntags: [contact]\n---\n${text}`);
    expect(story.contact("People/Dora.md")).toMatchObject({ credit: 100_000, interactions: 1 });
    await story.edit("People/Dora.md", () => "Met once.\n");
    expect(story.report().contacts.find(({ name }) => name === "Dora")?.path).toBeNull();
  });

  test("an alias given to a contact brings home what was written under it", async () => {
    const story = await Story.open();
    await story.edit("Meetings/Lunch.md", (text) => text.replace("'[[Anna]]'", "Annie"));
    expect(story.contact("People/Anna.md")).toMatchObject({ interactions: 0 });
    await story.edit("People/Anna.md", (text) => text.replace("tags:", "aliases: [annie]\ntags:"));
    expect(story.contact("People/Anna.md")).toMatchObject({ interactions: 1, credit: 66_667 });
  });

  test("a person made personal passes neither cost nor credit, and back again", async () => {
    const story = await Story.open();
    const before = story.report();
    await story.edit("People/Anna.md", (text) => text.replace("tags:", "roi: personal\ntags:"));
    expect(story.contact("People/Anna.md")).toMatchObject({ personal: true, interactions: 1, credit: 0, cashCost: 0 });
    expect(story.report().totals.cashCost).toEqual(ok(0));
    await story.edit("People/Anna.md", (text) => text.replace("roi: personal\n", ""));
    expect(story.report()).toEqual(before);
  });

  test("a journal line written into a daily note counts, and is gone when its tag goes", async () => {
    const story = await Story.open({ "Daily/2024-03-01.md": "- called somebody\n" });
    await story.edit("Daily/2024-03-01.md", () => "- #call [[Anna]] [duration:: 30m] [cost:: 5 EUR]\n");
    expect(story.report().coverage.journalLines).toBe(1);
    expect(story.contact("People/Anna.md")).toMatchObject({ interactions: 2, cashCost: 4_500 });
    await story.edit("Daily/2024-03-01.md", (text) => text.replace("#call", "phoned"));
    expect(story.report().coverage).toMatchObject({ journalLines: 0, mentions: 1 });
    expect(story.contact("People/Anna.md")).toMatchObject({ interactions: 2, cashCost: 4_000 });
  });

  test("a result that loses its amount is counted without money", async () => {
    const story = await Story.open();
    await story.edit("Results/Contract.md", (text) => text.replace("amount: 1000 EUR\n", "benefit: business\n"));
    const { totals, coverage } = story.report();
    expect(coverage.results).toBe(1);
    expect(totals.hardReturn).toEqual(none("no_result_yet"));
  });

  test("a note that says nothing to us is one more note looked at, and one fewer when it goes", async () => {
    const story = await Story.open();
    expect(story.report().coverage.notes).toBe(5);
    await story.create("Shopping.md", "Milk.\n");
    expect(story.report().coverage.notes).toBe(6);
    await story.remove("Shopping.md");
    expect(story.report().coverage.notes).toBe(5);
  });

  test("a contact who moves to another circle takes what was done together along", async () => {
    const story = await Story.open();
    const circles = () =>
      story.report().circles.map(({ key, interactions, cashCost }) => [key, interactions, cashCost]);
    await story.edit("People/Anna.md", (text) => text.replace("tags:", "circle: club\ntags:"));
    expect(circles()).toEqual([
      ["", 0, 0],
      ["club", 1, 4_000],
    ]);
    await story.edit("People/Anna.md", (text) => text.replace("circle: club", "circle: choir"));
    expect(circles()).toEqual([
      ["", 0, 0],
      ["choir", 1, 4_000],
    ]);
  });
});
