import { none, ok } from "../../src/model/measure";

describe("ok", () => {
  test("0 is a value like any other", () => {
    expect(ok(0)).toEqual({ status: "ok", value: 0 });
  });

  test("what is no number is a programmer's error", () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => ok(value)).toThrow(RangeError);
  });
});

describe("none", () => {
  test("has a reason and no value", () => {
    expect(none("no_cost")).toEqual({ status: "no_cost", value: null });
  });
});
