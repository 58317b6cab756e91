import { inOrder } from "../../src/metrics/in-order";

describe("inOrder", () => {
  test("leaves what is in order alone, and never touches what it was given", () => {
    const sorted = [1, 2, 2, 3];
    expect(inOrder(sorted, (a, b) => a - b)).toBe(sorted);
    const turned = [2, 1];
    expect(inOrder(turned, (a, b) => a - b)).toEqual([1, 2]);
    expect(turned).toEqual([2, 1]);
  });
});
