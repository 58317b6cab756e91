import { byCodeUnits, byNumber, byPathAndLine } from "../../src/model/order";

describe("byCodeUnits", () => {
  test("is the order of code units, not of a language", () => {
    expect(["Ёж", "Анна", "b", "Zoe", "а"].sort(byCodeUnits)).toEqual(["Zoe", "b", "Ёж", "Анна", "а"]);
    expect(byCodeUnits("a", "a")).toBe(0);
  });
});

describe("byPathAndLine", () => {
  test("lines stand in the order of numbers, after their note", () => {
    const lines = [10, null, 9].map((line) => ({ path: "a", line }));
    expect([{ path: "b", line: null }, ...lines].sort(byPathAndLine).map((one) => one.line)).toEqual([
      null,
      9,
      10,
      null,
    ]);
  });
});

describe("byNumber", () => {
  test("numbers go upwards, none first, and 0 is a number", () => {
    expect([3, 0, null, -1].sort(byNumber)).toEqual([null, -1, 0, 3]);
    expect(byNumber(null, null)).toBe(0);
  });
});
