import fc from "fast-check";
import { splitAmong } from "../../src/metrics/split-among";

describe("splitAmong", () => {
  const anna = { person: "People/Anna.md", weight: 1 };
  const boris = { person: "People/Boris.md", weight: 1 };

  test("two people bear half each", () => {
    expect(splitAmong(480, [anna, boris]).map((part) => part.amount)).toEqual([240, 240]);
  });

  test("an odd cent goes to the first by path, whatever the order given", () => {
    expect(splitAmong(3, [boris, anna])).toEqual([
      { participant: anna, amount: 2 },
      { participant: boris, amount: 1 },
    ]);
  });

  test("written weights count", () => {
    expect(splitAmong(100, [anna, { ...boris, weight: 3 }]).map((part) => part.amount)).toEqual([25, 75]);
  });

  test("nobody bears nothing, and nothing is split into zeros", () => {
    expect(splitAmong(100, [])).toEqual([]);
    expect(splitAmong(0, [anna, boris]).map((part) => part.amount)).toEqual([0, 0]);
  });

  test("a refund is split too", () => {
    expect(splitAmong(-3, [anna, boris]).map((part) => part.amount)).toEqual([-2, -1]);
  });

  test("the parts sum to the amount and do not depend on the order of people", () => {
    const people = fc.uniqueArray(fc.record({ person: fc.string(), weight: fc.integer({ min: 1, max: 9 }) }), {
      selector: (one) => one.person,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.integer(), people, (amount, all) => {
        const parts = splitAmong(amount, all);
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
        expect(splitAmong(amount, [...all].reverse())).toEqual(parts);
      }),
    );
  });
});
