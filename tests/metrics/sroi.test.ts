import fc from "../support/fast-check";
import { sroi } from "../../src/metrics/sroi";
import { switchingValue } from "../../src/metrics/switching-value";
import { none, ok } from "../../src/model/measure";

const golden = { hardReturn: 450000, savings: 20000, soft: 16800, fullCost: ok(124500), hasResult: true };

describe("sroi", () => {
  test("everything that came back per unit of cost", () => {
    expect(sroi(golden).value).toBeCloseTo(3.9100401606425703, 12);
  });

  test("what is not money alone counts", () => {
    expect(sroi({ ...golden, hardReturn: 0, savings: 0 }).value).toBeCloseTo(16800 / 124500, 15);
  });

  test("results worth 0 are results", () => {
    expect(sroi({ ...golden, hardReturn: 0, savings: 0, soft: 0 })).toEqual({ status: "ok", value: 0 });
  });

  test("no cost, no result and no hourly rate are three different answers", () => {
    expect(sroi({ ...golden, fullCost: ok(0) }).status).toBe("no_cost");
    expect(sroi({ ...golden, hasResult: false }).status).toBe("no_result_yet");
    expect(sroi({ ...golden, fullCost: none("no_hourly_rate") }).status).toBe("no_hourly_rate");
  });
});

describe("switchingValue", () => {
  test("the price at which it just pays back", () => {
    expect(switchingValue({ price: 80, soft: 16800, rest: 90000, fullCost: ok(124500) }).value).toBeCloseTo(
      164.2857,
      4,
    );
  });

  test("at that price SROI is 1", () => {
    const money = fc.integer({ min: 1, max: 1e7 });
    fc.assert(
      fc.property(money, money, money, fc.integer({ min: 1, max: 500 }), (soft, rest, cost, price) => {
        const fullCost = ok(cost);
        const switching = switchingValue({ price, soft, rest, fullCost }).value ?? NaN;
        const ratio = sroi({
          hardReturn: rest,
          savings: 0,
          soft: (soft * switching) / price,
          fullCost,
          hasResult: true,
        });
        expect(ratio.value).toBeCloseTo(1, 6);
      }),
    );
  });

  test("where the rest pays back alone, any price will do", () => {
    expect(switchingValue({ price: 80, soft: 100, rest: 500, fullCost: ok(500) }).value).toBe(0);
    expect(switchingValue({ price: 80, soft: 100, rest: 600, fullCost: ok(500) }).value).toBe(-80);
  });

  test("a proxy that values nothing has no switching value, nor a vault without cost or rate", () => {
    expect(switchingValue({ price: 80, soft: 0, rest: 1, fullCost: ok(500) }).status).toBe("not_applicable");
    expect(switchingValue({ price: 80, soft: 1, rest: 1, fullCost: ok(0) }).status).toBe("no_cost");
    expect(switchingValue({ price: 80, soft: 1, rest: 1, fullCost: none("no_hourly_rate") }).status).toBe(
      "no_hourly_rate",
    );
  });
});
