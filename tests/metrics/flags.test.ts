import { flags, type Basis } from "../../src/metrics/flags";
import { none, ok } from "../../src/model/measure";

/** A basis that gives no cause for caution. */
const solid: Basis = {
  results: 10,
  resultsWithoutAnyway: 0,
  daysSinceFirst: 400,
  topShare: ok(0.3),
  interactions: 100,
  withoutRecordedTime: 0,
  hardValue: 1000,
  softBase: 0,
};

describe("flags", () => {
  test("a solid basis needs no caution", () => {
    expect(flags(solid)).toEqual([]);
  });

  test.each<readonly [string, Partial<Basis>, Partial<Basis>]>([
    ["few_results", { results: 2 }, { results: 3 }],
    ["too_early", { daysSinceFirst: 179 }, { daysSinceFirst: 180 }],
    ["one_result", { topShare: ok(0.51) }, { topShare: ok(0.5) }],
    ["estimated_time", { withoutRecordedTime: 31 }, { withoutRecordedTime: 30 }],
    ["proxies", { hardValue: 69, softBase: 31 }, { hardValue: 70, softBase: 30 }],
    ["no_counterfactual", { resultsWithoutAnyway: 3 }, { resultsWithoutAnyway: 2 }],
  ])("%s begins where it should, not a step before", (flag, applies, spares) => {
    expect(flags({ ...solid, ...applies })).toEqual([flag]);
    expect(flags({ ...solid, ...spares })).toEqual([]);
  });

  test("an empty vault has few results, and nothing else to be careful about", () => {
    expect(
      flags({
        results: 0,
        resultsWithoutAnyway: 0,
        daysSinceFirst: null,
        topShare: none("no_result_yet"),
        interactions: 0,
        withoutRecordedTime: 0,
        hardValue: 0,
        softBase: 0,
      }),
    ).toEqual(["few_results"]);
  });

  test("value beside losses is all proxies", () => {
    expect(flags({ ...solid, hardValue: -500, softBase: 100 })).toEqual(["proxies"]);
  });

  test("today is too early", () => {
    expect(flags({ ...solid, daysSinceFirst: 0 })).toEqual(["too_early"]);
  });
});
