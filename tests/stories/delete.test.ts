import { none, ok } from "../../src/model/measure";
import { Story } from "./story";

describe("delete", () => {
  test("a deleted contact becomes a person without a note; what was done together stays", async () => {
    const story = await Story.open();
    await story.remove("People/Anna.md");
    const { contacts, totals, coverage } = story.report();
    expect(totals.roiFull).toEqual(ok(11.5));
    expect(coverage).toMatchObject({ contacts: 1, contactsWithoutNote: 1 });
    expect(contacts.at(-1)).toMatchObject({ name: "Anna", path: null, credit: 100_000 });
  });

  test("a deleted interaction takes its cost along and leaves its result unattributed", async () => {
    const story = await Story.open();
    await story.remove("Meetings/Lunch.md");
    const { totals, results } = story.report();
    expect(totals.fullCost).toEqual(ok(0));
    expect(totals.roiFull).toEqual(none("no_cost"));
    expect(results[0]?.leaves).toMatchObject([{ interaction: null, person: null, amount: 100_000 }]);
  });

  test("a deleted result takes its money along", async () => {
    const story = await Story.open();
    await story.remove("Results/Contract.md");
    const { totals } = story.report();
    expect(totals.hardReturn).toEqual(none("no_result_yet"));
    expect(totals.roiFull).toEqual(none("no_result_yet"));
  });

  test("a deleted folder takes everything in it along", async () => {
    const story = await Story.open();
    const folder = story.vault.host.vault.getFolderByPath("Meetings");
    if (folder !== null) await story.vault.host.vault.delete(folder, true);
    await story.vault.host.settled();
    expect(story.report().interactions).toEqual([]);
  });

  test("a note deleted and written again is as it was", async () => {
    const story = await Story.open();
    const before = story.report();
    const lunch = "---\ntags: [meeting]\ndate: 2024-01-10\npeople: ['[[Anna]]']\nduration: 2h\ncost: 40 EUR\n---\n";
    await story.remove("Meetings/Lunch.md");
    await story.create("Meetings/Lunch.md", lunch);
    expect(story.report()).toEqual(before);
  });

  test("when the last of everything is gone, nothing is left in any report", async () => {
    const story = await Story.open();
    for (const path of ["People/Anna.md", "People/Boris.md", "Meetings/Lunch.md", "Results/Contract.md"])
      await story.remove(path);
    const { contacts, interactions, results, running, problems } = story.report();
    expect([contacts, interactions, results, running, problems]).toEqual([[], [], [], [], []]);
    expect([...story.vault.store.records()]).toEqual([]);
  });
});
