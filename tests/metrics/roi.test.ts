import fc from "../support/fast-check";
import { bcr } from "../../src/metrics/bcr";
import { net } from "../../src/metrics/net";
import { roiCash, roiFull } from "../../src/metrics/roi";
import { none, ok } from "../../src/model/measure";

const golden = { hardReturn: 450000, savings: 20000, fullCost: ok(124500), hasResult: true };

describe("roiFull", () => {
  test("cash and savings against the full cost", () => {
    expect(roiFull(golden).value).toBeCloseTo(2.7751004016064256, 15);
  });

  test("without a result it is undefined, not −100 %", () => {
    expect(roiFull({ ...golden, hardReturn: 0, savings: 0, hasResult: false }).status).toBe("no_result_yet");
  });

  test("results that net to 0 are results", () => {
    expect(roiFull({ ...golden, hardReturn: 0, savings: 0 })).toEqual({ status: "ok", value: -1 });
  });

  test("a loss goes below −100 %", () => {
    expect(roiFull({ ...golden, hardReturn: -124500, savings: 0 })).toEqual({ status: "ok", value: -2 });
  });

  test("a cost of 0, or refunds above the cost, are no cost to divide by", () => {
    expect(roiFull({ ...golden, fullCost: ok(0) }).status).toBe("no_cost");
    expect(roiFull({ ...golden, fullCost: ok(-1) }).status).toBe("no_cost");
    expect(roiFull({ ...golden, fullCost: ok(0), hasResult: false }).status).toBe("no_cost");
    expect(roiFull({ ...golden, fullCost: ok(1) }).status).toBe("ok");
  });

  test("without an hourly rate it says so", () => {
    expect(roiFull({ ...golden, fullCost: none("no_hourly_rate") }).status).toBe("no_hourly_rate");
  });

  test("everything ten times as large changes nothing", () => {
    const money = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 1e9 }), (hardReturn, savings, cost) => {
        const small = roiFull({ hardReturn, savings, fullCost: ok(cost), hasResult: true });
        const large = roiFull({
          hardReturn: 10 * hardReturn,
          savings: 10 * savings,
          fullCost: ok(10 * cost),
          hasResult: true,
        });
        expect(large).toEqual(small);
      }),
    );
  });
});

describe("roiCash", () => {
  test("cash against cash", () => {
    expect(roiCash({ hardReturn: 450000, cashCost: 73500, hasResult: true }).value).toBeCloseTo(5.122448979591836, 15);
  });

  test("without a result in cash it is undefined", () => {
    expect(roiCash({ hardReturn: 0, cashCost: 73500, hasResult: false }).status).toBe("no_result_yet");
  });

  test("without money spent there is nothing to divide by", () => {
    expect(roiCash({ hardReturn: 450000, cashCost: 0, hasResult: true }).status).toBe("no_cost");
  });
});

describe("bcr", () => {
  test("benefits per unit of cost", () => {
    expect(bcr(golden).value).toBeCloseTo(3.7751004016064256, 15);
  });

  test("shares the undefined cases of ROI", () => {
    expect(bcr({ ...golden, hasResult: false }).status).toBe("no_result_yet");
    expect(bcr({ ...golden, fullCost: ok(0) }).status).toBe("no_cost");
    expect(bcr({ ...golden, fullCost: none("no_hourly_rate") }).status).toBe("no_hourly_rate");
    expect(bcr({ ...golden, hardReturn: 0, savings: 0 })).toEqual({ status: "ok", value: 0 });
  });

  test("is one more than ROI", () => {
    expect((bcr(golden).value ?? NaN) - (roiFull(golden).value ?? NaN)).toBeCloseTo(1, 12);
  });
});

describe("net", () => {
  test("what came less what it cost", () => {
    expect(net(golden)).toEqual({ status: "ok", value: 345500 });
  });

  test("without results it is the cost, negative", () => {
    expect(net({ hardReturn: 0, savings: 0, fullCost: ok(500) })).toEqual({ status: "ok", value: -500 });
  });

  test("nothing spent and nothing back is 0", () => {
    expect(net({ hardReturn: 0, savings: 0, fullCost: ok(0) })).toEqual({ status: "ok", value: 0 });
  });

  test("without an hourly rate it says so", () => {
    expect(net({ ...golden, fullCost: none("no_hourly_rate") }).status).toBe("no_hourly_rate");
  });
});
