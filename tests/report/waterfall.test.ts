import fc from "../support/fast-check";
import type { Report } from "../../src/report/report";
import { contact, note, reportOf, reportsOf } from "../support/report-of";
import { someFiles, someSettings } from "../support/some-files";

function amounts({ waterfall }: Report): Readonly<Record<string, number | null>> {
  return Object.fromEntries(waterfall.map(({ key, amount }) => [key, amount]));
}

const lunch = note({ type: "meeting", date: "2024-01-10", people: ["[[Anna]]", "Boris"], duration: "2h", cost: 40 });
const deal = note({
  type: "result",
  date: "2024-06-01",
  amount: 1000,
  anyway: "25%",
  network_share: "60%",
  interactions: ["[[Lunch]]"],
});
const settings = { hourlyRates: [{ amount: 30, currency: "EUR" }] };

describe("waterfall", () => {
  test("goes from what came to what is left, step by step", async () => {
    const saved = note({ type: "result", date: "2024-07-01", saved: "50 EUR" });
    const report = await reportOf({ "Lunch.md": lunch, "Deal.md": deal, "Saved.md": saved }, { settings });
    expect(report.waterfall.map(({ key, kind, amount }) => [key, kind, amount])).toEqual([
      ["gross", "level", 100_000],
      ["anyway", "step", -25_000],
      ["ownShare", "step", -30_000],
      ["cash", "level", 45_000],
      ["cashCost", "step", -4_000],
      ["savings", "step", 5_000],
      ["timeCost", "step", -6_000],
      ["net", "level", 40_000],
    ]);
  });

  test("of an empty vault is all zeros", async () => {
    const levels = Object.values(amounts(await reportOf({}, { settings })));
    expect(levels).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("without an hourly rate, time and the net value are unknown and the cash stands", async () => {
    expect(amounts(await reportOf({ "Lunch.md": lunch, "Deal.md": deal }))).toMatchObject({
      cash: 45_000,
      cashCost: -4_000,
      timeCost: null,
      net: null,
    });
  });

  test("of a person starts from their part of the gross", async () => {
    const files = { "Anna.md": contact(), "Lunch.md": lunch, "Deal.md": deal };
    expect(amounts(await reportOf(files, { settings, path: "Anna.md" }))).toEqual({
      gross: 50_000,
      anyway: -12_500,
      ownShare: -15_000,
      cash: 22_500,
      cashCost: -2_000,
      savings: 0,
      timeCost: -3_000,
      net: 17_500,
    });
  });

  test("a payment outside the period is in no step", async () => {
    const rent = note({ type: "result", from: "2024-01-15", amount: 100, per: "month", anyway: "50%" });
    const report = await reportOf({ "Rent.md": rent }, { from: "2024-02-01", to: "2024-03-31" });
    expect(amounts(report)).toMatchObject({ gross: 20_000, anyway: -10_000, cash: 10_000 });
  });

  test("each level is the level before and the steps between, to the minor unit, in every scope and model", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, fc.constantFrom("linear", "last", "equal"), async (files, model) => {
        const paths = Object.keys(files).filter((path) => path.startsWith("People/"));
        const questions = [{ model }, ...paths.map((path) => ({ path, model })), { from: "2023-01-01", model }];
        for (const { waterfall, totals } of await reportsOf(files, questions, { settings: someSettings })) {
          let reached = 0;
          for (const { key, kind, amount } of waterfall) {
            if (kind === "step" || key === "gross") reached += amount ?? NaN;
            else expect([key, amount]).toEqual([key, reached]);
          }
          expect(reached).toBe(totals.net?.value);
        }
      }),
      { numRuns: 60 },
    );
  });
});
