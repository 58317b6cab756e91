import { byCodeUnits, byPathAndLine, inOrder } from "../../src/metrics/canonical-order";

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

describe("inOrder", () => {
  test("leaves what is in order alone, and never touches what it was given", () => {
    const sorted = [1, 2, 2, 3];
    expect(inOrder(sorted, (a, b) => a - b)).toBe(sorted);
    const turned = [2, 1];
    expect(inOrder(turned, (a, b) => a - b)).toEqual([1, 2]);
    expect(turned).toEqual([2, 1]);
  });
});
