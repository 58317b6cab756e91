import { hourValue } from "../../src/metrics/hour-value";
import { net } from "../../src/metrics/net";
import { ok } from "../../src/model/measure";

const golden = { hardReturn: 450000, savings: 20000, cashCost: 73500, minutes: 1530 };

describe("hourValue", () => {
  test("what an hour brought after money spent", () => {
    expect(hourValue(golden).value).toBeCloseTo(15549.019607843138, 9);
  });

  test("at an hourly rate of just that, net is 0", () => {
    const fullCost = 73500 + ((hourValue(golden).value ?? NaN) * 1530) / 60;
    expect(net({ hardReturn: 450000, savings: 20000, fullCost: ok(fullCost) }).value).toBeCloseTo(0, 6);
  });

  test("without results it is the money spent per hour, negative", () => {
    expect(hourValue({ hardReturn: 0, savings: 0, cashCost: 1000, minutes: 120 })).toEqual({
      status: "ok",
      value: -500,
    });
  });

  test("hours that brought and cost nothing are worth 0", () => {
    expect(hourValue({ hardReturn: 0, savings: 0, cashCost: 0, minutes: 1 })).toEqual({ status: "ok", value: 0 });
  });

  test("without time there is no answer", () => {
    expect(hourValue({ ...golden, minutes: 0 })).toEqual({ status: "no_time", value: null });
  });
});
