import { noBest } from "../../src/metrics/no-best";
import { topShare } from "../../src/metrics/top-share";
import { none, ok } from "../../src/model/measure";
import uncertainty from "../cases/uncertainty.json";

describe("noBest", () => {
  test("without the contract little is left", () => {
    expect(noBest([450000, 20000], ok(124500)).value).toBeCloseTo(-0.8393574297188755, 14);
  });

  test("two results are enough, one is not", () => {
    expect(noBest([0, 0], ok(100))).toEqual({ status: "ok", value: -1 });
    expect(noBest([100], ok(100)).status).toBe("no_result_yet");
    expect(noBest([], ok(100)).status).toBe("no_result_yet");
  });

  test("among losses the smallest is the best", () => {
    expect(noBest([-100, -300], ok(100)).value).toBe(-4);
  });

  test("without a cost or a rate it says so", () => {
    expect(noBest([1, 2], ok(0)).status).toBe("no_cost");
    expect(noBest([1, 2], none("no_hourly_rate")).status).toBe("no_hourly_rate");
  });

  test("where there is no second result it says that, whatever else is missing, as the share of the best does", () => {
    expect(noBest([1], ok(0)).status).toBe("no_result_yet");
    expect(noBest([], none("no_hourly_rate")).status).toBe("no_result_yet");
  });
});

describe("topShare", () => {
  test("the contract is nearly all of it", () => {
    expect(topShare([450000, 20000]).value).toBeCloseTo(0.9574468085106383, 14);
  });

  test("beside losses it may exceed the whole", () => {
    expect(topShare([300, -100]).value).toBe(1.5);
  });

  test("of nothing or a loss there is no share", () => {
    expect(topShare([0, 0]).status).toBe("not_applicable");
    expect(topShare([100, -100]).status).toBe("not_applicable");
    expect(topShare([101, -100]).status).toBe("ok");
  });

  test("one result has no share of itself", () => {
    expect(topShare([100]).status).toBe("no_result_yet");
  });
});

test.each(uncertainty.bootstrap_ratio_cases)(
  "published case $id",
  ({ cost, ret, roi_without_best_result, top1_share }) => {
    const fullCost = ok(cost.reduce((sum, one) => sum + one, 0));
    expect(noBest(ret, fullCost).value).toBeCloseTo(roi_without_best_result, 14);
    expect(topShare(ret).value).toBeCloseTo(top1_share, 14);
  },
);
