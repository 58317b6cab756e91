import type { ContactRow, Report } from "../../src/report/report";
import { contact, note, reportsOf, rowOf } from "../support/report-of";

const meetings = {
  "Coffee.md": note({ tags: ["meeting"], date: "2024-03-01", people: ["Jane Roe", "[[Theo]]"], cost: "20 EUR" }),
  "Walk.md": note({ tags: ["meeting"], date: "2024-04-01", people: ["jane roe"], duration: "90 min" }),
  "Dinner.md": note({ tags: ["meeting"], date: "2024-05-01", people: ["[[Theo]]"], cost: "70 EUR" }),
  "Deal.md": note({ type: "result", date: "2024-06-01", amount: "1000 EUR", interactions: ["[[Coffee]]"] }),
  "Chance.md": note({ type: "opportunity", date: "2024-07-01", people: ["Jane Roe"], amount: "500 EUR" }),
  "People/Theo.md": contact(),
};

const jane = { kind: "person", name: "Jane Roe" } as const;
const theo = { kind: "note", path: "People/Theo.md" } as const;

/** What a report says of a person, whatever they are found by. */
function said(report: Report, name: string): unknown {
  const { key: _key, path: _path, ...row }: ContactRow = rowOf(report, name);
  const { totals, interactions, results, opportunities, running } = report;
  const paths = [interactions, results, opportunities].map((rows) => rows.map(({ path }) => path));
  return { row, totals, paths, running };
}

describe("a person without a note", () => {
  test("is told what a note of theirs would tell", async () => {
    const [without] = await reportsOf(meetings, [{ parts: [jane] }]);
    const [withNote] = await reportsOf({ ...meetings, "People/Jane Roe.md": contact() }, [
      { path: "People/Jane Roe.md" },
    ]);
    if (without === undefined || withNote === undefined) throw new Error("There is no report.");
    expect(said(without, "Jane Roe")).toEqual(said(withNote, "Jane Roe"));
    expect(rowOf(without, "Jane Roe")).toMatchObject({ path: null, interactions: 2, credit: 500_00, opportunities: 1 });
    expect(without.contacts).toHaveLength(1);
  });

  test("is in the whole vault what they are alone", async () => {
    const [alone, vault] = await reportsOf(meetings, [{ parts: [jane] }, {}]);
    if (alone === undefined || vault === undefined) throw new Error("There is no report.");
    expect(rowOf(alone, "Jane Roe")).toEqual(rowOf(vault, "Jane Roe"));
  });

  test("goes by a spelling of the notes, whichever they were asked for in", async () => {
    const [report] = await reportsOf(meetings, [{ parts: [{ kind: "person", name: "JANE ROE" }] }]);
    expect(report?.contacts.map(({ name }) => name)).toEqual(["Jane Roe"]);
  });

  test("and somebody with one are one whole, in which nothing counts twice", async () => {
    const [both] = await reportsOf(meetings, [{ parts: [jane, theo] }]);
    expect(both?.totals.cashCost).toEqual({ status: "ok", value: 90_00 });
    expect(both?.totals.hardReturn).toEqual({ status: "ok", value: 1000_00 });
    expect(both?.contacts.map(({ name }) => name)).toEqual(["Theo", "Jane Roe"]);
  });

  test("whom no note names has nothing", async () => {
    const [report] = await reportsOf(meetings, [{ parts: [{ kind: "person", name: "Nobody" }] }]);
    expect(report?.contacts.map(({ name, interactions }) => [name, interactions])).toEqual([["Nobody", 0]]);
    expect(report?.interactions).toEqual([]);
  });
});
