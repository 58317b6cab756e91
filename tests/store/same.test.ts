import { same } from "../../src/model/same";

describe("same", () => {
  test("plain values with the same content are the same", () => {
    expect(same({ a: [1, { b: null }], c: "x" }, { c: "x", a: [1, { b: null }] })).toBe(true);
  });

  test("0, null, an absent key and an empty text are four different things", () => {
    const values = [{ a: 0 }, { a: null }, {}, { a: "" }];
    values.forEach((one, i) => values.forEach((other, j) => expect(same(one, other)).toBe(i === j)));
  });

  test("an array is not an object with the same keys, and order counts in arrays", () => {
    expect(same(["a"], { 0: "a" })).toBe(false);
    expect(same([1, 2], [2, 1])).toBe(false);
  });
});
