import { ok } from "../../src/model/measure";
import { Story } from "./story";

describe("bad note", () => {
  test("a frontmatter that is no YAML harms only its own note, and is a problem there", async () => {
    const story = await Story.open();
    const before = story.report();
    await story.create("Meetings/Broken.md", "---\ntags: [meeting\npeople: {\ncost: 10 EUR\n---\nWith [[Anna]].\n");
    const { totals, problems, interactions } = story.report();
    expect(totals).toEqual(before.totals);
    expect(interactions).toEqual(before.interactions);
    expect(problems).toMatchObject([{ path: "Meetings/Broken.md", cause: "bad_frontmatter", effect: "note_ignored" }]);
  });

  test("a note broken by an edit leaves the totals, and is whole again once it is mended", async () => {
    const story = await Story.open();
    const before = story.report();
    await story.edit("Meetings/Lunch.md", (text) => text.replace("duration: 2h", "duration: 2h: ["));
    expect(story.report().problems).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ path: "Meetings/Lunch.md", cause: "bad_frontmatter" })]),
    );
    expect(story.report().totals.cashCost).toEqual(ok(0));
    await story.edit("Meetings/Lunch.md", (text) => text.replace("duration: 2h: [", "duration: 2h"));
    expect(story.report()).toEqual(before);
  });

  test("a value that cannot be read is a problem, and the rest of the note still counts", async () => {
    const story = await Story.open();
    await story.edit("Meetings/Lunch.md", (text) => text.replace("40 EUR", "lots"));
    const { totals, problems, contacts } = story.report();
    expect(problems).toMatchObject([
      { path: "Meetings/Lunch.md", field: "cost", cause: "not_an_amount", written: "lots" },
    ]);
    expect(totals.cashCost).toEqual(ok(0));
    expect(totals.minutes).toEqual(ok(120));
    expect(contacts[0]).toMatchObject({ name: "Anna", credit: 66_667 });
  });

  test("a note of every wrong shape harms nobody else", async () => {
    const front = ["tags: meeting", "people: {a: {b: [c]}}", "date: [[1, 2], {x: y}]", "cost: [true, null, {}]"];
    const story = await Story.open({
      "Meetings/Odd.md": `---\n${front.join("\n")}\nduration: -1.5e400\nenergy: .nan\nresults: [[[[]]]]\n---\n`,
      "People/Odd.md": "---\ntags: [contact]\naliases: 5\nemail: [[]]\ncadence: {}\nintroduced_by: [[], 3]\n---\n",
      "Results/Odd.md": "---\ntags: [result]\namount: .inf\nper: 3\nshares: 'half'\ninteractions: {a: 1}\n---\n",
      "Empty.md": "",
      "Only a fence.md": "---\n",
    });
    const { vault } = story;
    expect(vault.failures).toEqual([]);
    expect(vault.host.errors).toEqual([]);
    expect(story.contact("People/Anna.md")).toMatchObject({ credit: 66_667, cashCost: 4_000 });
    expect(story.report().problems.map(({ path }) => path)).not.toContain("Meetings/Lunch.md");
  });
});
