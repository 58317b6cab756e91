import fc from "../support/fast-check";
import { attributionModels } from "../../src/model/settings";
import type { AccountRow, Report } from "../../src/report/report";
import { note, reportOf, reportsOf } from "../support/report-of";
import { someFiles, someSettings as settings } from "../support/some-files";

const runs = { numRuns: 60 };

/** What an account and a total both say, in minor units. */
interface Money {
  readonly cashCost: number;
  readonly minutes: number;
  readonly timeCost: number;
  readonly credit: number;
  readonly savings: number;
  readonly softLow: number;
  readonly softBase: number;
  readonly softHigh: number;
}

function sumOf(rows: readonly AccountRow[]): Money {
  const sum = { cashCost: 0, minutes: 0, timeCost: 0, credit: 0, savings: 0, softLow: 0, softBase: 0, softHigh: 0 };
  for (const row of rows)
    for (const key of [
      "cashCost",
      "minutes",
      "timeCost",
      "credit",
      "savings",
      "softLow",
      "softBase",
      "softHigh",
    ] as const)
      sum[key] += row[key];
  return sum;
}

function moneyOf({ totals }: Report): Money {
  return {
    cashCost: totals.cashCost?.value ?? 0,
    minutes: totals.minutes?.value ?? 0,
    timeCost: totals.timeCost?.value ?? 0,
    credit: totals.hardReturn?.value ?? 0,
    savings: totals.savings?.value ?? 0,
    softLow: totals.softLow?.value ?? 0,
    softBase: totals.softBase?.value ?? 0,
    softHigh: totals.softHigh?.value ?? 0,
  };
}

describe("laws of the report", () => {
  test("every projection of the vault sums to the totals, in every model", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        for (const report of await reportsOf(
          files,
          attributionModels.map((model) => ({ model })),
          { settings },
        )) {
          const money = moneyOf(report);
          for (const rows of [report.kinds, report.circles, report.months]) expect(sumOf(rows)).toEqual(money);
          const costs = report.costKinds.reduce((sum, { amount }) => sum + amount, 0);
          const benefits = report.benefits.reduce((sum, { net }) => sum + net, 0);
          expect([costs, benefits]).toEqual([money.cashCost, money.credit + money.savings]);
        }
      }),
      runs,
    );
  });

  test("the leaves of a result sum to its net, and people's credit to the leaves that have a person", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        for (const report of await reportsOf(
          files,
          attributionModels.map((model) => ({ model })),
          { settings },
        )) {
          let owed = 0;
          for (const { ledger, net, leaves } of report.results) {
            expect(leaves.reduce((sum, { amount }) => sum + amount, 0)).toBe(net ?? 0);
            for (const { person, amount } of leaves) if (ledger === "A" && person !== null) owed += amount;
          }
          expect(report.contacts.reduce((sum, { credit }) => sum + credit, 0)).toBe(owed);
        }
      }),
      runs,
    );
  });

  test("no model and no chain ever changes a total", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, fc.constantFrom(...attributionModels), async (files, model) => {
        const plain = await reportOf(files, { settings: { ...settings, attribution: { introducerShare: 0 } } });
        for (const introducerShare of [0.5, 1])
          for (const chainDepth of [1, 4]) {
            const attribution = { introducerShare, chainDepth };
            const other = await reportOf(files, { model, settings: { ...settings, attribution } });
            expect(other.totals).toEqual(plain.totals);
            expect(other.running).toEqual(plain.running);
          }
      }),
      { numRuns: 30 },
    );
  });

  test("the chain takes from the direct credit exactly what it gives to introducers", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const off = await reportOf(files, { settings: { ...settings, attribution: { introducerShare: 0 } } });
        const on = await reportOf(files, { settings: { ...settings, attribution: { introducerShare: 0.5 } } });
        const credit = (report: Report): number => report.contacts.reduce((sum, row) => sum + row.credit, 0);
        expect(credit(on)).toBe(credit(off));
        expect(off.contacts.every(({ creditAsIntroducer }) => creditAsIntroducer === 0)).toBe(true);
        const bandOf = (report: Report) => new Map(report.contacts.map(({ key, creditBand }) => [key, creditBand]));
        for (const [key, band] of bandOf(off)) expect(bandOf(on).get(key)).toEqual(band);
      }),
      runs,
    );
  });

  test("two periods that meet sum to the whole, for what is dated", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const dated = Object.fromEntries(
          Object.entries(files).filter(([, text]) => !/type: "(?!contact)/.test(text) || /^(date|from): /m.test(text)),
        );
        const parts = [{}, { to: "2023-08-15" }, { from: "2023-08-16" }];
        const [whole, before, after] = await reportsOf(dated, parts, { settings });
        if (whole === undefined || before === undefined || after === undefined) throw new Error("There is no report.");
        const [a, b] = [moneyOf(before), moneyOf(after)];
        expect(moneyOf(whole)).toEqual({
          cashCost: a.cashCost + b.cashCost,
          minutes: a.minutes + b.minutes,
          timeCost: a.timeCost + b.timeCost,
          credit: a.credit + b.credit,
          savings: a.savings + b.savings,
          softLow: a.softLow + b.softLow,
          softBase: a.softBase + b.softBase,
          softHigh: a.softHigh + b.softHigh,
        });
      }),
      runs,
    );
  });

  test("a zero result changes no money", async () => {
    const nothing = note({ type: "result", date: "2023-06-01", amount: 0, people: ["[[Anna]]"], anyway: "0%" });
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const before = await reportOf(files, { settings });
        const after = await reportOf({ ...files, "Zero.md": nothing }, { settings });
        expect(moneyOf(after)).toEqual(moneyOf(before));
        const creditOf = (report: Report) =>
          report.contacts.filter(({ credit }) => credit !== 0).map(({ key, credit }) => [key, credit]);
        expect(creditOf(after)).toEqual(creditOf(before));
        expect(after.totals.paybackDate).toEqual(before.totals.paybackDate);
      }),
      runs,
    );
  });

  test("the order in which files lie changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const turned = Object.fromEntries(Object.entries(files).reverse());
        expect(await reportOf(turned, { settings })).toEqual(await reportOf(files, { settings }));
      }),
      runs,
    );
  });

  test("folders renamed change paths and no number", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [`Archive/${path}`, text]));
        const [before, after] = [await reportOf(files, { settings }), await reportOf(moved, { settings })];
        expect(after.totals).toEqual(before.totals);
        const figures = ({ contacts }: Report) => contacts.map(({ path: _, key: __, ...figures }) => figures);
        expect(figures(after)).toEqual(figures(before));
      }),
      runs,
    );
  });

  test("money that is a thousand times as much leaves every ratio as it is", async () => {
    const deal = (k: number, anyway: string): Readonly<Record<string, string>> => ({
      "Lunch.md": note({ type: "meeting", date: "2024-01-10", people: ["Anna"], duration: "1h", cost: 40 * k }),
      "Deal.md": note({ type: "result", date: "2024-06-01", amount: 900 * k, anyway, interactions: ["[[Lunch]]"] }),
    });
    for (const anyway of ["0%", "25%", "100%"]) {
      const rate = (amount: number): object => ({ hourlyRates: [{ amount, currency: "EUR" }] });
      const small = await reportOf(deal(1, anyway), { settings: rate(20) });
      const large = await reportOf(deal(1000, anyway), { settings: rate(20_000) });
      for (const key of ["roiFull", "roiCash", "bcr", "noBest", "topShare", "paybackDays", "xirr"] as const)
        expect(large.totals[key]).toEqual(small.totals[key]);
      expect(large.totals.net?.value).toBe((small.totals.net?.value ?? NaN) * 1000);
    }
  });
});
