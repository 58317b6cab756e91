import { toIsoDay, type Day } from "../../src/model/day";
import { none, ok } from "../../src/model/measure";
import { contact, note, reportOf, reportsOf, resultRowOf, rowOf } from "../support/report-of";

const iso = (day: Day | null): string | null => (day === null ? null : toIsoDay(day));
const meet = (date: string): string => note({ type: "meeting", date, people: ["[[Anna]]"], cost: "10 EUR" });

/** Anna, met every ten days in January and once in May; a deal in June is owed to January. */
const files = {
  "People/Anna.md": contact(),
  "M1.md": meet("2024-01-01"),
  "M2.md": meet("2024-01-11"),
  "M3.md": meet("2024-01-21"),
  "M4.md": meet("2024-01-31"),
  "M5.md": meet("2024-05-10"),
  "Deal.md": note({ type: "result", date: "2024-06-01", amount: "900 EUR", interactions: ["[[M1]]"] }),
};

describe("a report of a period", () => {
  test("holds what is dated inside, both ends included", async () => {
    const [inside, later] = await reportsOf(files, [
      { from: "2024-01-11", to: "2024-01-31" },
      { from: "2024-01-12", to: "2024-01-30" },
    ]);
    expect(inside?.totals.cashCost).toEqual(ok(3_000));
    expect(later?.totals.cashCost).toEqual(ok(1_000));
    expect(inside?.running.map(({ date, cost }) => [iso(date), cost])).toEqual([
      ["2024-01-11", 1_000],
      ["2024-01-21", 2_000],
      ["2024-01-31", 3_000],
    ]);
  });

  test("credits a result inside to touches before it", async () => {
    const report = await reportOf(files, { from: "2024-06-01" });
    expect(rowOf(report, "Anna")).toMatchObject({ credit: 90_000, cashCost: 0, interactions: 0 });
    expect(resultRowOf(report).leaves[0]?.interaction?.path).toBe("M1.md");
    expect(report.totals.roiFull).toEqual(none("no_cost"));
  });

  test("tells rhythm and last contact as of its end, from all that came before", async () => {
    const [early, late, open] = await reportsOf(files, [
      { from: "2024-01-31", to: "2024-02-05" },
      { from: "2024-03-01", to: "2024-05-09" },
      { from: "2024-12-01" },
    ]);
    if (early === undefined || late === undefined || open === undefined) throw new Error("There is no report.");
    expect(rowOf(early, "Anna")).toMatchObject({ rhythmDays: 10, overdueRatio: 0.5, interactions: 1 });
    expect(rowOf(late, "Anna")).toMatchObject({ rhythmDays: 10, overdueRatio: 9.9, interactions: 0 });
    expect(iso(rowOf(late, "Anna").lastContact)).toBe("2024-01-31");
    expect(iso(rowOf(open, "Anna").lastContact)).toBe("2024-05-10");
    expect(iso(rowOf(open, "Anna").firstContact)).toBe("2024-01-01");
  });

  test("that ends after today ends today", async () => {
    const [open, beyond] = await reportsOf(files, [{}, { to: "2030-01-01" }]);
    expect(beyond?.contacts).toEqual(open?.contacts);
    expect(beyond?.totals).toEqual(open?.totals);
  });

  test("holds nothing undated, which the whole does", async () => {
    const undated = { ...files, "M6.md": note({ type: "meeting", people: ["[[Anna]]"], cost: "10 EUR" }) };
    const [whole, part] = await reportsOf(undated, [{}, { from: "2000-01-01" }]);
    expect(whole?.totals.cashCost).toEqual(ok(6_000));
    expect(part?.totals.cashCost).toEqual(ok(5_000));
    expect(whole?.running.at(-1)?.cost).toBe(5_000);
  });

  test("looks for its best result inside only", async () => {
    const more = {
      ...files,
      "Late.md": note({ type: "result", date: "2024-07-01", amount: "100 EUR", people: ["[[Anna]]"] }),
      "Last.md": note({ type: "result", date: "2024-07-02", amount: "300 EUR", people: ["[[Anna]]"] }),
    };
    const [whole, part] = await reportsOf(more, [{}, { from: "2024-06-02" }]);
    expect(whole?.totals.topShare).toEqual(ok(900 / 1300));
    expect(part?.totals.topShare).toEqual(ok(0.75));
  });

  test("is too early less than 180 days after the first entry of all, at its own end: for the whole as for a person", async () => {
    const early = async (from: string | undefined, to: string): Promise<readonly boolean[]> => {
      const report = await reportOf(files, { ...(from === undefined ? {} : { from }), to });
      return [report.flags, rowOf(report, "Anna").flags].map((flags) => flags.includes("too_early"));
    };
    expect(await early(undefined, "2024-06-28")).toEqual([true, true]);
    expect(await early(undefined, "2024-06-29")).toEqual([false, false]);
    expect(await early("2024-05-01", "2024-06-28")).toEqual([true, true]);
    expect(await early("2024-05-01", "2024-06-29")).toEqual([false, false]);
    expect(await early("2024-05-01", "2030-01-01")).toEqual([false, false]);
  });
});
