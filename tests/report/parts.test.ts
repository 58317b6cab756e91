import fc from "../support/fast-check";
import { none, ok } from "../../src/model/measure";
import type { ScopePart } from "../../src/report/report";
import { contact, note, reportsOf } from "../support/report-of";
import { someFiles, someSettings } from "../support/some-files";

const settings = { hourlyRates: [{ amount: 20, currency: "EUR" }] };

/** Anna and Boris at a fair; a contract came of a lunch with Anna alone, a tip came of the fair. */
const files = {
  "People/Anna.md": contact({ circle: "Club", tags: ["person", "client"] }),
  "People/Boris.md": contact({ circle: "Club" }),
  "People/Clara.md": contact({ circle: "Choir" }),
  "Work/Fair.md": note({ type: "event", date: "2024-01-10", people: ["[[Anna]]", "[[Boris]]"], cost: "100 EUR" }),
  "Work/Lunch.md": note({ type: "meeting", date: "2024-02-01", people: ["[[Anna]]"], cost: "30 EUR" }),
  "Tea.md": note({ type: "meeting", date: "2024-02-02", people: ["[[Clara]]"], cost: "5 EUR", tags: ["client/tea"] }),
  "Diary.md": note(
    { date: "2024-03-01" },
    "- #call #client [[Clara]] [cost:: 2 EUR]\n- #call [[Clara]] [cost:: 7 EUR]\n",
  ),
  "Contract.md": note({
    type: "result",
    date: "2024-06-01",
    benefit: "business",
    amount: "900 EUR",
    interactions: ["[[Lunch]]"],
  }),
  "Tip.md": note({ type: "result", date: "2024-06-02", amount: "50 EUR", interactions: ["[[Fair]]"] }),
  "Offer.md": note({ type: "opportunity", date: "2024-07-01", benefit: "business", people: ["[[Boris]]"] }),
};

async function partsOf(...scopes: readonly (readonly ScopePart[])[]): ReturnType<typeof reportsOf> {
  return reportsOf(
    files,
    scopes.map((parts) => ({ parts })),
    { settings },
  );
}

const anna = { kind: "note", path: "People/Anna.md" } as const;
const boris = { kind: "note", path: "People/Boris.md" } as const;

describe("a report of parts", () => {
  test("two people are charged and credited what each of them is", async () => {
    const [both, circle] = await partsOf([anna, boris], [{ kind: "circle", name: "club" }]);
    expect(both?.totals).toMatchObject({ cashCost: ok(13_000), hardReturn: ok(95_000) });
    expect(both?.contacts.map(({ name }) => name)).toEqual(["Anna", "Boris"]);
    expect(both?.opportunities.map(({ path }) => path)).toEqual(["Offer.md"]);
    expect(circle?.totals).toEqual(both?.totals);
  });

  test("a folder has what its notes hold, and what is owed to them", async () => {
    const [work] = await partsOf([{ kind: "folder", name: "work" }]);
    expect(work?.interactions.map(({ path }) => path)).toEqual(["Work/Fair.md", "Work/Lunch.md"]);
    expect(work?.totals).toMatchObject({ cashCost: ok(13_000), hardReturn: ok(95_000) });
    expect(work?.contacts.map(({ name }) => name)).toEqual(["Anna", "Boris"]);
  });

  test("a tag has its people, notes and lines, those with a tag below it too", async () => {
    const [client, tea] = await partsOf([{ kind: "tag", name: "Client" }], [{ kind: "tag", name: "client/tea" }]);
    expect(client?.interactions.map(({ path, line }) => [path, line])).toEqual([
      ["Work/Fair.md", null],
      ["Work/Lunch.md", null],
      ["Tea.md", null],
      ["Diary.md", 3],
    ]);
    // Half of the fair and all of the lunch for Anna, the tea and the first line wholly.
    expect(client?.totals).toMatchObject({ cashCost: ok(5_000 + 3_000 + 500 + 200), hardReturn: ok(92_500) });
    expect(tea?.totals).toMatchObject({ cashCost: ok(500), hardReturn: none("no_result_yet") });
  });

  test("a benefit has its results, what they are owed to and its opportunities", async () => {
    const [business] = await partsOf([{ kind: "benefit", benefit: "business" }]);
    expect(business?.results.map(({ path }) => path)).toEqual(["Contract.md"]);
    expect(business?.interactions.map(({ path }) => path)).toEqual(["Work/Lunch.md"]);
    expect(business?.opportunities.map(({ path }) => path)).toEqual(["Offer.md"]);
    expect(business?.totals).toMatchObject({ cashCost: ok(3_000), hardReturn: ok(90_000) });
  });

  test("nothing counts twice, however often it is chosen", async () => {
    const [once, twice] = await partsOf(
      [{ kind: "folder", name: "Work" }, anna],
      [{ kind: "folder", name: "Work" }, anna, { kind: "note", path: "Work/Fair.md" }, anna],
    );
    expect(once?.totals).toEqual(twice?.totals);
    expect(once?.totals).toMatchObject({ cashCost: ok(13_000), hardReturn: ok(95_000) });
  });

  test("a note without entries stands for everything that links to it", async () => {
    const linking = { ...files, "Tea.md": `${files["Tea.md"]}[[Project]]`, "Project.md": "A plan." };
    const [project] = await reportsOf(linking, [{ parts: [{ kind: "note", path: "Project.md" }] }], { settings });
    expect(project?.interactions.map(({ path }) => path)).toEqual(["Tea.md"]);
  });

  test("what nobody bears is empty", async () => {
    const [none, circle] = await partsOf([{ kind: "tag", name: "cli" }], [{ kind: "circle", name: "Clu" }]);
    expect([none?.interactions, none?.results, circle?.contacts]).toEqual([[], [], []]);
  });

  test("one person alone is their own report, and the folders of a vault together are the vault", async () => {
    const folders = ["People", "Meetings", "Results"].map((name) => ({ kind: "folder", name }) as const);
    await fc.assert(
      fc.asyncProperty(someFiles, async (drawn) => {
        const path = Object.keys(drawn).find((file) => file.startsWith("People/")) ?? "People/Anna.md";
        const [one, alone, vault, all] = await reportsOf(
          { "People/Anna.md": contact(), ...drawn },
          [{ path }, { parts: [{ kind: "note", path }] }, {}, { parts: folders }],
          { settings: someSettings },
        );
        expect({ ...alone, scope: null }).toEqual({ ...one, scope: null });
        expect(all?.totals).toEqual(vault?.totals);
        expect(all?.contacts).toEqual(vault?.contacts);
      }),
      { numRuns: 40 },
    );
  });

  test("only the notes around what is chosen are looked at, and nothing of it is missed", async () => {
    // Nothing is of this benefit: it only makes the report look at every note.
    const everywhere = { kind: "benefit", benefit: "education" } as const;
    await fc.assert(
      fc.asyncProperty(someFiles, fc.infiniteStream(fc.boolean()), async (drawn, isChosen) => {
        const paths = Object.keys(drawn).filter(() => isChosen.next().value === true);
        const parts = paths.map((path) => ({ kind: "note", path }) as const);
        const [near, far] = await reportsOf(drawn, [{ parts }, { parts: [...parts, everywhere] }], {
          settings: someSettings,
        });
        // Rates of whom to write to are smoothed over everybody the report lists.
        const { contacts: nearby, toWrite: _few, ...rest } = { ...near, scope: null };
        const { contacts: everybody, toWrite: _many, ...all } = { ...far, scope: null };
        expect({ ...rest, coverage: { ...rest.coverage, contactsWithoutNote: 0 } }).toEqual({
          ...all,
          coverage: { ...all.coverage, contactsWithoutNote: 0 },
        });
        for (const row of nearby ?? []) expect(everybody).toContainEqual(row);
      }),
      { numRuns: 60 },
    );
  });
});
