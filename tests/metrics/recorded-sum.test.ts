import { recordedSum } from "../../src/metrics/recorded-sum";

describe("recordedSum", () => {
  test("gains and losses add up", () => {
    expect(recordedSum([450000, -20000])).toEqual({ status: "ok", value: 430000 });
  });

  test("a recorded 0 is 0", () => {
    expect(recordedSum([0])).toEqual({ status: "ok", value: 0 });
  });

  test("nothing recorded is not 0", () => {
    expect(recordedSum([])).toEqual({ status: "no_result_yet", value: null });
  });
});
