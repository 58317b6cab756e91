import { nameKey } from "../../src/model/link";
import { LedgerStore } from "../../src/store/ledger-store";
import { buildContact, buildInteraction, buildRecord, buildResult, link, person } from "../support/records";

function meeting(path: string, who: string, minutes = 60) {
  return buildRecord(path, { interactions: [buildInteraction(path, { people: [person(who)], minutes })] });
}

function newStore() {
  const scheduled: (() => void)[] = [];
  const store = new LedgerStore((run) => void scheduled.push(run));
  const runScheduled = () => scheduled.splice(0).forEach((run) => run());
  return { store, scheduled, runScheduled };
}

describe("LedgerStore", () => {
  test("finds a note by path, by the people it names and by the interactions it names", () => {
    const { store } = newStore();
    store.replace(meeting("Lunch.md", "Anna"));
    store.replace(
      buildRecord("Deal.md", { results: [buildResult("Deal.md", { interactions: [link("Notes/Lunch")] })] }),
    );
    expect(store.get("Lunch.md")?.interactions).toHaveLength(1);
    expect([...store.naming(nameKey("ANNA"))]).toEqual(["Lunch.md"]);
    expect([...store.naming(nameKey("Lunch"))]).toEqual(["Deal.md"]);
  });

  test("finds a contact by name, alias and e-mail, whatever the spelling", () => {
    const { store } = newStore();
    store.replace(buildContact("People/Фёдор.md", { aliases: ["Fedya"], emails: ["F@example.com"] }));
    for (const name of ["Федор", "fedya", "f@EXAMPLE.com"])
      expect([...store.contactsNamed(nameKey(name))]).toEqual(["People/Фёдор.md"]);
  });

  test("a replaced record leaves nothing of the old one in the indexes", () => {
    const { store } = newStore();
    store.replace(meeting("Lunch.md", "Anna"));
    store.replace(meeting("Lunch.md", "Boris"));
    expect([...store.naming(nameKey("Anna"))]).toEqual([]);
    expect([...store.naming(nameKey("Boris"))]).toEqual(["Lunch.md"]);
  });

  test("a removed record leaves nothing behind", () => {
    const { store } = newStore();
    store.replace(meeting("Lunch.md", "Anna"));
    store.replace(buildContact("Anna.md"));
    store.remove("Lunch.md");
    store.remove("Anna.md");
    expect([...store.records()]).toEqual([]);
    expect([...store.naming(nameKey("Anna"))]).toEqual([]);
    expect([...store.contactsNamed(nameKey("Anna"))]).toEqual([]);
  });

  test("knows which paths and names a change concerns, before and after it, and for how long", () => {
    const { store } = newStore();
    const changed = (since: number, ...names: string[]): boolean => store.changedSince(since, new Set(names));
    store.replace(meeting("Lunch.md", "Anna"));
    const { revision } = store;
    expect(changed(revision, "Lunch.md", nameKey("Anna"))).toBe(false);
    store.replace(meeting("Lunch.md", "Boris"));
    expect(["Lunch.md", nameKey("Anna"), nameKey("Boris")].map((one) => changed(revision, one))).toEqual([
      true,
      true,
      true,
    ]);
    expect(changed(revision, "Other.md", nameKey("Clara"))).toBe(false);
    expect(changed(store.revision, nameKey("Boris"))).toBe(false);
    for (let minutes = 0; minutes < 100; minutes += 1) store.replace(meeting("Dinner.md", "Clara", minutes));
    expect(changed(revision, "Other.md")).toBe(true);
  });

  test("an equal record changes nothing, so that our own writes cannot loop", () => {
    const { store } = newStore();
    store.replace(meeting("Lunch.md", "Anna"));
    const { revision } = store;
    store.replace(meeting("Lunch.md", "Anna"));
    expect(store.revision).toBe(revision);
  });

  test("names may mean something else only when a contact's names or a named note change", () => {
    const { store } = newStore();
    store.replace(meeting("Lunch.md", "Anna"));
    const before = store.namesRevision;
    store.replace(meeting("Lunch.md", "Anna", 90));
    store.noteNameChanged("Shopping list");
    expect(store.namesRevision).toBe(before);
    store.noteNameChanged("Anna");
    expect(store.namesRevision).toBe(before + 1);
    store.replace(buildContact("Anna.md"));
    expect(store.namesRevision).toBe(before + 2);
    store.replace(buildContact("Anna.md", { closeness: 3 }));
    expect(store.namesRevision).toBe(before + 2);
    store.replace(buildContact("Anna.md", { accounting: "personal" }));
    expect(store.namesRevision).toBe(before + 3);
    store.replace(buildRecord("Boris.md", { excluded: "switched_off" }));
    expect(store.namesRevision).toBe(before + 4);
    store.replace(buildRecord("Boris.md", { excluded: "switched_off", offNames: ["Boris", "Bo"] }));
    expect(store.namesRevision).toBe(before + 5);
    expect([...store.contactsNamed(nameKey("bo"))]).toEqual(["Boris.md"]);
    store.remove("Boris.md");
    expect(store.namesRevision).toBe(before + 6);
    expect([...store.contactsNamed(nameKey("bo"))]).toEqual([]);
  });

  test("listeners are told once of many changes, and not after they left", () => {
    const { store, scheduled, runScheduled } = newStore();
    const listener = jest.fn();
    const unsubscribe = store.subscribe(listener);
    store.replace(meeting("Lunch.md", "Anna"));
    store.replace(meeting("Dinner.md", "Anna"));
    expect(scheduled).toHaveLength(1);
    runScheduled();
    expect(listener).toHaveBeenCalledTimes(1);
    unsubscribe();
    store.remove("Dinner.md");
    runScheduled();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
