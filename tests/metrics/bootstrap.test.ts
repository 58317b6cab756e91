import fc from "../support/fast-check";
import { roiDraws, roiInterval, type Account } from "../../src/metrics/bootstrap";
import { median } from "../../src/metrics/median";
import { mulberry32 } from "../../src/metrics/mulberry32";
import { quantile } from "../../src/metrics/quantile";
import uncertainty from "../cases/uncertainty.json";

const account = (cost: number, returned: number): Account => ({ cost, returned, hasResult: returned !== 0 });
const eight = [5, 5, 5, 0, 0, 0, 0, 0].map((returned) => account(2, returned));

describe("roiInterval", () => {
  test.each(uncertainty.bootstrap_ratio_cases)("published case $id, bit for bit", ({ cost, ret, p05, p50, p95 }) => {
    const accounts = cost.map((spent, i) => account(spent, ret[i] ?? NaN));
    expect(roiInterval(accounts)).toEqual({ status: "ok", value: { low: p05, high: p95 } });
    expect(median(roiDraws(accounts))).toBe(p50);
  });

  test("two looks give the same", () => {
    expect(roiInterval(eight)).toEqual(roiInterval(eight));
  });

  test("seven accounts are too few, and eight with two results too", () => {
    expect(roiInterval(eight.slice(1)).status).toBe("low_data");
    expect(roiInterval([...eight.slice(1), account(2, 0)]).status).toBe("low_data");
    expect(roiInterval(eight).status).toBe("ok");
    expect(roiInterval([]).status).toBe("low_data");
  });

  test("what is on no account stays in every draw and moves the interval with it", () => {
    const equal = eight.map(() => account(100, 300));
    const rest = { cost: 1600, returned: 0 };
    expect(roiInterval(equal, rest)).toEqual({ status: "ok", value: { low: 0, high: 0 } });
    expect(
      roiInterval(
        eight.map((one) => ({ ...one, cost: 0 })),
        rest,
      ).status,
    ).toBe("ok");
    expect(roiInterval(equal, { cost: 0, returned: 0 })).toEqual(roiInterval(equal));
  });

  test("a result that came to 0 is a result", () => {
    const accounts = eight.map((one, i) => ({ ...one, returned: 0, hasResult: i < 3 }));
    expect(roiInterval(accounts)).toEqual({ status: "ok", value: { low: -1, high: -1 } });
  });

  test("without a cost there is no ROI", () => {
    expect(roiInterval(eight.map((one) => ({ ...one, cost: 0 }))).status).toBe("no_cost");
  });

  test("draws that cost nothing are left out", () => {
    const accounts = eight.map((one, i) => ({ ...one, cost: i === 0 ? 100 : 0 }));
    const draws = roiDraws(accounts);
    expect(draws.length).toBeLessThan(2000);
    expect(draws.every(Number.isFinite)).toBe(true);
    expect(roiInterval(accounts).status).toBe("ok");
  });

  test("equal accounts leave nothing to chance", () => {
    expect(roiInterval(eight.map(() => account(100, 300)))).toEqual({ status: "ok", value: { low: 2, high: 2 } });
  });

  test("the interval holds the ROI itself where accounts are many and even", () => {
    const accounts = fc.array(
      fc.record({ cost: fc.integer({ min: 50, max: 100 }), returned: fc.integer({ min: 1, max: 200 }) }),
      {
        minLength: 20,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(accounts, (all) => {
        const cost = all.reduce((sum, one) => sum + one.cost, 0);
        const roi = all.reduce((sum, one) => sum + one.returned, 0) / cost - 1;
        const { value } = roiInterval(all.map((one) => ({ ...one, hasResult: true })));
        expect(value?.low).toBeLessThanOrEqual(roi + 1e-12);
        expect(value?.high).toBeGreaterThanOrEqual(roi - 1e-12);
      }),
      { numRuns: 30 },
    );
  });
});

describe("roiDraws", () => {
  // The mean of a sample is the return on a cost of 1 each, plus 1; its spread over draws is the published standard error.
  test.each(uncertainty.bootstrap_cases)(
    "spreads as published: $id",
    ({ data, mean, se_formula, se_bootstrap_infinity, tol }) => {
      const draws = roiDraws(data.map((returned) => ({ cost: 1, returned })));
      const center = draws.reduce((sum, one) => sum + one, 0) / draws.length;
      const spread = Math.sqrt(draws.reduce((sum, one) => sum + (one - center) ** 2, 0) / (draws.length - 1));
      const n = data.length;
      const expected = se_bootstrap_infinity ?? se_formula * Math.sqrt((n - 1) / n);
      expect(Math.abs(data.reduce((sum, one) => sum + one, 0) / n - mean)).toBeLessThan(tol);
      // 2,000 draws know the spread to about 1.6 % (one standard error).
      expect(Math.abs(spread / expected - 1)).toBeLessThan(0.05);
      expect(Math.abs(center + 1 - mean)).toBeLessThan((4 * expected) / Math.sqrt(draws.length));
    },
  );
});

describe("mulberry32", () => {
  test("seed 42 begins as everywhere", () => {
    const random = mulberry32(42);
    expect([random(), random(), random()]).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  });

  test("numbers lie in [0, 1) and are even", () => {
    const random = mulberry32(7);
    const numbers = Array.from({ length: 10000 }, random);
    expect(numbers.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toBeCloseTo(0.5, 1);
  });
});

describe("quantile", () => {
  test("lies between its neighbours", () => {
    expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
    expect(quantile([1, 2, 4, 8], 0)).toBe(1);
    expect(quantile([1, 2, 4, 8], 1)).toBe(8);
    expect(quantile([5], 0.3)).toBe(5);
  });

  test("of nothing there is none", () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe("median", () => {
  test("is the middle one, or between the two", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([10, 9, 1])).toBe(9);
  });

  test("of nothing there is none", () => {
    expect(median([])).toBeNull();
  });
});
