import fc from "../support/fast-check";
import { wilson } from "../../src/metrics/wilson";
import uncertainty from "../cases/uncertainty.json";

describe("wilson", () => {
  test.each(uncertainty.wilson_cases)("$id: $x of $n", ({ x, n, lower, upper, tol }) => {
    const { value } = wilson({ successes: x, trials: n });
    expect(Math.abs((value?.low ?? NaN) - lower)).toBeLessThan(tol);
    expect(Math.abs((value?.high ?? NaN) - upper)).toBeLessThan(tol);
  });

  test("none of some begins at 0, all of them end at 1, exactly", () => {
    expect(wilson({ successes: 0, trials: 3 }).value?.low).toBe(0);
    expect(wilson({ successes: 3, trials: 3 }).value?.high).toBe(1);
  });

  test("of nothing there is no share", () => {
    expect(wilson({ successes: 0, trials: 0 })).toEqual({ status: "low_data", value: null });
  });

  test("one trial is an answer, a wide one", () => {
    const { value } = wilson({ successes: 1, trials: 1 });
    expect(value?.low).toBeCloseTo(0.2065, 4);
  });

  test("the interval holds the share, lies within 0–1 and mirrors", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.round(trials * part);
        const { value } = wilson({ successes, trials });
        const mirrored = wilson({ successes: trials - successes, trials }).value;
        if (value === null || mirrored === null) throw new Error("no interval");
        expect(value.low).toBeGreaterThanOrEqual(0);
        expect(value.low).toBeLessThanOrEqual(successes / trials);
        expect(value.high).toBeGreaterThanOrEqual(successes / trials);
        expect(value.high).toBeLessThanOrEqual(1);
        expect(mirrored.low).toBeCloseTo(1 - value.high, 10);
      }),
    );
  });
});

/** Cases of statistics the product does without, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  efron_morris: "James–Stein shrinks means of equal size; hours per person differ, so Marshall's estimator is used",
  aaron: "a beta-binomial prior has to be given; Marshall's is estimated from the notes",
  "beta_1_1 beta_0.5_0.5 beta_2_8 beta_3.5_20.5 beta_1.2_30":
    "beta quantiles: shares use Wilson's interval, which needs none",
  "gp1 gp2 gp3": "a gamma-Poisson prior has to be given; Marshall's is estimated from the notes",
  "r3_5 r3_10 r3_30 r3_100": "the one-sided bound of no successes in n: Wilson's interval is two-sided",
};

test("every published case of uncertainty is run somewhere or left out for a reason", () => {
  const { source, note, count, ...groups } = { note: "", ...uncertainty };
  expect([typeof source, typeof note, typeof count]).toEqual(["object", "string", "number"]);
  const run = ["wilson_cases", "poisson_exact_cases", "marshall_eb_cases", "bootstrap_cases", "bootstrap_ratio_cases"];
  const rest = Object.entries(groups).flatMap(([name, cases]) =>
    run.includes(name) ? [] : cases.map((one) => one.id),
  );
  expect(rest.sort()).toEqual(
    Object.keys(leftOut)
      .flatMap((ids) => ids.split(" "))
      .sort(),
  );
});
