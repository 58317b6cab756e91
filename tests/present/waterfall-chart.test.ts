import { none } from "../../src/model/measure";
import { presenting } from "../../src/present/presenting";
import { waterfallChart } from "../../src/present/waterfall-chart";
import type { WaterfallRow } from "../../src/report/report";
import { buildReport } from "../support/build-report";

function rows(
  timeCost: number | null,
  { gross = 600_000, net = 345_500 }: { readonly gross?: number; readonly net?: number } = {},
): readonly WaterfallRow[] {
  return [
    { key: "gross", kind: "level", amount: gross },
    { key: "anyway", kind: "step", amount: gross === 0 ? 0 : -150_000 },
    { key: "ownShare", kind: "step", amount: 0 },
    { key: "cash", kind: "level", amount: gross === 0 ? 0 : 450_000 },
    { key: "cashCost", kind: "step", amount: -73_500 },
    { key: "savings", kind: "step", amount: 20_000 },
    { key: "timeCost", kind: "step", amount: timeCost },
    { key: "net", kind: "level", amount: timeCost === null ? null : net },
  ];
}

const chartOf = (waterfall: readonly WaterfallRow[]) => waterfallChart(presenting(buildReport({ waterfall }), "en"));

describe("waterfallChart", () => {
  test("each step begins where the one before ended, and levels stand on zero", () => {
    const chart = chartOf(rows(-51_000));
    const places = chart?.bars.map(({ key, from, to }) => [key, Math.round(from * 6000), Math.round(to * 6000)]);
    expect(places).toEqual([
      ["gross", 0, 6000],
      ["anyway", 4500, 6000],
      ["ownShare", 4500, 4500],
      ["cash", 0, 4500],
      ["cashCost", 3765, 4500],
      ["savings", 3765, 3965],
      ["timeCost", 3455, 3965],
      ["net", 0, 3455],
    ]);
  });

  test("what was lost, gained and reached is told apart, and steps carry their sign", () => {
    const bars = chartOf(rows(-51_000))?.bars.map(({ tone, value }) => [tone, value]);
    expect(bars).toContainEqual(["loss", "−€1,500"]);
    expect(bars).toContainEqual(["gain", "+€200"]);
    expect(bars).toContainEqual(["level", "€3,455"]);
  });

  test("the caption names what is left and the largest step", () => {
    expect(chartOf(rows(-51_000))?.caption).toBe(
      "€6,000 came in cash; the net value is €3,455. The largest step: Would have happened anyway −€1,500.",
    );
  });

  test("without an hourly rate the cost of time and the net value have a reason and no length", () => {
    const chart = chartOf(rows(null));
    expect(chart?.bars.slice(-2).map(({ value, tone, from, to }) => [value, tone, to - from])).toEqual([
      ["— no hourly rate", "unknown", 0],
      ["— no hourly rate", "unknown", 0],
    ]);
    expect(chart?.caption).toContain("without an hourly rate there is no net value");
  });

  test("an hourly rate in a currency without a rate is told as what it is", () => {
    const totals = { timeCost: none("no_exchange_rate"), net: none("no_exchange_rate") } as const;
    const chart = waterfallChart(presenting(buildReport({ waterfall: rows(null), totals }), "en"));
    expect(chart?.bars.slice(-2).map(({ value }) => value)).toEqual(["— no exchange rate", "— no exchange rate"]);
    expect(chart?.caption).toContain("without an exchange rate for your hours there is no net value");
  });

  test("below zero the bars begin at zero, which is then inside the scale", () => {
    const chart = chartOf(rows(-51_000, { gross: 0, net: -104_500 }));
    const net = chart?.bars.at(-1);
    expect([chart?.zero, net?.from, net?.to]).toEqual([1, 0, 1]);
  });

  test("where no money is recorded there is no chart", () => {
    expect(chartOf([])).toBeNull();
  });
});
