import { npv } from "../../src/metrics/npv";
import published from "../cases/irr_numpy_financial.json";

const yearly = (amounts: readonly number[]): { day: number; minor: number }[] =>
  amounts.map((minor, year) => ({ day: year * 365, minor }));

describe("npv", () => {
  test("at no rate it is the sum", () => {
    expect(npv(yearly([-1000, 400, 700]), 0)).toEqual({ status: "ok", value: 100 });
  });

  test("the first flow is not discounted", () => {
    expect(npv(yearly([-1000, 1100]), 0.1).value).toBeCloseTo(0, 10);
  });

  test("days count, whatever the order of flows", () => {
    const flows = [
      { day: 500, minor: 1000 },
      { day: 100, minor: -900 },
    ];
    expect(npv(flows, 0.05).value).toBeCloseTo(-900 + 1000 / 1.05 ** (400 / 365), 9);
  });

  test("a flow of 0 is a flow; no flow is none", () => {
    expect(npv([{ day: 1, minor: 0 }], 0.1)).toEqual({ status: "ok", value: 0 });
    expect(npv([], 0.1)).toEqual({ status: "no_result_yet", value: null });
  });

  test("a rate of −100 % has no answer, one just above has", () => {
    expect(npv(yearly([1, 2]), -1).status).toBe("no_rate");
    expect(npv(yearly([1, 2]), -0.99).value).toBeCloseTo(201, 9);
  });

  test.each(published.npv_cases)("numpy-financial $id", ({ rate, amounts, expected, rtol }) => {
    const { value } = npv(yearly(amounts), rate);
    if (expected === null) expect(value).toBeNull();
    else expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(Math.abs(expected) * (rtol ?? 0));
  });
});
