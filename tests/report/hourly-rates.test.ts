import { none, ok } from "../../src/model/measure";
import { note, reportOf, rowOf } from "../support/report-of";

const talk = (date: string): string => note({ type: "call", date, people: ["Anna"], duration: "30m" });

describe("time without a price", () => {
  test("before the first hourly rate full cost has no value, and the reason is the same in every order of notes", async () => {
    const settings = { hourlyRates: [{ from: "2024-03-01", amount: 20, currency: "USD" }] };
    const [a, b] = [talk("2024-02-29"), talk("2024-03-01")];
    for (const files of [
      { "A.md": a, "B.md": b },
      { "B.md": b, "A.md": a },
    ]) {
      const { totals } = await reportOf(files, { settings });
      expect(totals.timeCost).toEqual(none("no_hourly_rate"));
      expect(totals.roiFull).toEqual(none("no_hourly_rate"));
    }
  });

  test("a rate in a currency without an exchange rate is named as what is missing, in totals and in rows", async () => {
    const settings = { hourlyRates: [{ amount: 20, currency: "USD" }] };
    const report = await reportOf({ "A.md": talk("2024-03-01") }, { settings });
    expect(report.totals.net).toEqual(none("no_exchange_rate"));
    expect(rowOf(report, "Anna").net).toEqual(none("no_exchange_rate"));
    expect(report.kinds.map(({ net }) => net)).toEqual([none("no_exchange_rate")]);
    const problem = { path: "", field: "hourlyRates", cause: "no_exchange_rate", written: "USD" };
    expect(report.problems).toMatchObject([problem]);
    const two = await reportOf({ "A.md": talk("2024-03-01"), "B.md": talk("2024-03-02") }, { settings });
    expect(two.problems).toHaveLength(1);
    const saved = note({ type: "result", date: "2024-03-01", saved: "2h", people: ["Anna"] });
    expect((await reportOf({ "R.md": saved }, { settings })).problems).toMatchObject([
      { path: "R.md", field: "saved", cause: "no_exchange_rate", written: "USD" },
    ]);
  });

  test("time saved is told in minutes also where it has no price, and stays out of the money", async () => {
    const saved = note({ type: "result", date: "2024-03-01", saved: "2h", people: ["Anna"] });
    const { totals, results } = await reportOf({ "R.md": saved });
    expect(totals).toMatchObject({ timeSavedMinutes: ok(120), savings: none("no_result_yet") });
    expect(results).toMatchObject([{ ledger: "B", savedMinutes: 120, net: null }]);
  });

  test("minutes on the day of the first rate have a price, cash figures stand either way", async () => {
    const settings = { hourlyRates: [{ from: "2024-03-01", amount: 20, currency: "EUR" }] };
    const priced = await reportOf({ "A.md": talk("2024-03-01") }, { settings });
    expect(priced.totals.timeCost).toEqual(ok(1_000));
    const early = await reportOf({ "A.md": talk("2024-02-29") }, { settings });
    expect(early.totals).toMatchObject({ cashCost: ok(0), minutes: ok(30), fullCost: none("no_hourly_rate") });
    expect(rowOf(early, "Anna").net).toEqual(none("no_hourly_rate"));
  });

  test("an undated interaction is priced at today's rate", async () => {
    const settings = {
      hourlyRates: [
        { amount: 10, currency: "EUR" },
        { from: "2024-12-31", amount: 30, currency: "EUR" },
      ],
    };
    const files = { "A.md": note({ type: "call", people: ["Anna"], duration: "30m" }) };
    const { totals, running } = await reportOf(files, { settings });
    expect(totals.timeCost).toEqual(ok(1_500));
    expect(running).toEqual([]);
  });
});
