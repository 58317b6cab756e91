import { none, ok } from "../../src/model/measure";
import { toIsoDay } from "../../src/model/day";
import { contact, note, reportOf, reportsOf, resultRowOf } from "../support/report-of";

const people = { "People/Anna.md": contact() };
const raise = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => ({
  ...people,
  "Raise.md": note({ type: "result", benefit: "career", people: ["[[Anna]]"], per: "month", ...properties }),
});

describe("a stream in the report", () => {
  test("what drops off never came in, so it is in neither gross nor net", async () => {
    const report = await reportOf(
      raise({ amount: "100.05 EUR", from: "2023-10-31", to: "2024-11-30", drop_off: "50%", anyway: "50%" }),
    );
    // 31 October 2023 to 30 September 2024 whole, from the anniversary half of it: 50.03 before and 25.02 after.
    expect(resultRowOf(report)).toMatchObject({ gross: 12 * 10_005 + 2 * 5_003, net: 12 * 5_003 + 2 * 2_502 });
    expect(report.totals.grossReturn).toEqual(ok(12 * 10_005 + 2 * 5_003));
  });

  test("payments before the first exchange rate stay out, with a problem, and the others count", async () => {
    const files = raise({ amount: "100 USD", from: "2024-01-15", to: "2024-04-15" });
    const settings = { exchangeRates: [{ date: "2024-03-01", from: "USD", to: "EUR", rate: 0.9 }] };
    const [whole, early] = await reportsOf(files, [{}, { to: "2024-02-28" }], { settings });
    if (whole === undefined || early === undefined) throw new Error("There is no report.");
    expect(resultRowOf(whole)).toMatchObject({ gross: 18_000, net: 18_000 });
    expect(whole.running.map(({ date }) => date === null || toIsoDay(date))).toEqual(["2024-03-15", "2024-04-15"]);
    expect(whole.problems).toMatchObject([{ path: "Raise.md", field: "amount", cause: "no_exchange_rate" }]);
    expect(resultRowOf(early)).toMatchObject({ gross: null, net: null, leaves: [] });
    expect(early.totals.hardReturn).toEqual(none("no_result_yet"));
  });

  test("what it pays after today is forecast, until it ends or for a year, and is in no total", async () => {
    const ahead = async (properties: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> => {
      const { results, totals } = await reportOf(raise({ amount: "100 EUR", ...properties }));
      return results.map(({ forecast }) => [
        forecast?.net ?? null,
        forecast === null ? null : toIsoDay(forecast.until),
        totals.hardReturn?.value,
      ]);
    };
    // The third year has begun: a quarter is left of each payment, and half of that is owed to people.
    const fading = { from: "2023-01-31", to: "2025-03-31", drop_off: "50%", anyway: "50%" };
    expect(await ahead(fading)).toEqual([[3 * 1_250, "2025-03-31", 12 * 5_000 + 12 * 2_500]]);
    expect(await ahead({ from: "2024-12-31" })).toEqual([[12 * 10_000, "2025-12-31", 10_000]]);
    // What begins after today is planned, and listed nowhere.
    expect(await ahead({ from: "2025-06-01" })).toEqual([]);
    expect(await ahead({ from: "2024-11-30", to: "2024-12-31" })).toEqual([[null, null, 2 * 10_000]]);
    expect(await ahead({ amount: "100 USD", from: "2024-12-31" })).toEqual([[null, null, null]]);
    expect(await ahead({ per: null, date: "2024-12-31" })).toEqual([[null, null, 10_000]]);
  });

  test("a person is expected the same part of it as of what has come in", async () => {
    const files = {
      ...raise({ amount: "100 EUR", from: "2024-12-31", people: ["[[Anna]]", "[[Boris]]"] }),
      "People/Boris.md": contact(),
    };
    const [all, anna] = await reportsOf(files, [{}, { path: "People/Anna.md" }]);
    expect([all, anna].map((report) => report?.results.map(({ forecast }) => forecast?.net))).toEqual([
      [12 * 10_000],
      [12 * 5_000],
    ]);
  });

  test("a stream of which no payment has a rate is listed without money", async () => {
    const report = await reportOf(raise({ amount: "100 USD", from: "2024-01-15" }));
    expect(resultRowOf(report)).toMatchObject({ ledger: "A", gross: null, net: null, leaves: [] });
    expect(report.totals.hardReturn).toEqual(none("no_result_yet"));
  });

  test("a period takes the payments inside it, whenever the stream began", async () => {
    const files = raise({ amount: "100 EUR", from: "2023-01-31" });
    const [all, inside, after] = await reportsOf(files, [
      {},
      { from: "2024-02-29", to: "2024-04-30" },
      { from: "2024-12-31" },
    ]);
    expect(all?.totals.hardReturn).toEqual(ok(24 * 10_000));
    expect(inside?.totals.hardReturn).toEqual(ok(3 * 10_000));
    expect(after?.totals.hardReturn).toEqual(ok(10_000));
    expect(inside?.coverage.results).toBe(1);
  });

  test("a period without a payment of it does not list it", async () => {
    const files = raise({ amount: "100 EUR", from: "2023-01-31", to: "2023-06-30" });
    const report = await reportOf(files, { from: "2024-01-01" });
    expect(report.results).toEqual([]);
    expect(report.totals.hardReturn).toEqual(none("no_result_yet"));
  });

  test("before its first payment it has brought nothing yet: that is no result of 0, and no loss", async () => {
    const files = {
      ...raise({ amount: "100 EUR", date: "2024-12-20", from: "2025-01-15" }),
      "Lunch.md": note({ type: "meeting", date: "2024-11-01", people: ["[[Anna]]"], cost: 40 }),
    };
    const { totals, results, contacts, coverage } = await reportOf(files);
    expect(totals).toMatchObject({
      hardReturn: none("no_result_yet"),
      grossReturn: none("no_result_yet"),
      incomeGrowth: none("no_result_yet"),
      roiCash: none("no_result_yet"),
    });
    expect(results).toMatchObject([{ ledger: "A", gross: null, net: null, leaves: [] }]);
    expect(coverage.results).toBe(1);
    expect(contacts).toMatchObject([{ name: "Anna", credit: 0, results: 1 }]);
  });

  test("a period that holds its day and none of its payments has no return of 0 either", async () => {
    const files = raise({ amount: "100 EUR", date: "2024-12-20", from: "2023-01-31", to: "2023-06-30" });
    const { totals, results } = await reportOf(files, { from: "2024-01-01" });
    expect(results).toMatchObject([{ gross: null, net: null }]);
    expect(totals.hardReturn).toEqual(none("no_result_yet"));
  });

  test("only the increment over the baseline counts", async () => {
    const report = await reportOf(
      raise({ amount: "3500 EUR", baseline: "3000 EUR", from: "2024-11-01", network_share: "50%" }),
    );
    expect(resultRowOf(report)).toMatchObject({ gross: 100_000, net: 50_000 });
    expect(report.totals.incomeGrowth).toEqual(ok(50_000));
  });
});
