import { thinned } from "../../src/present/thinned";

const rows = (days: readonly number[]): readonly { readonly date: number }[] => days.map((date) => ({ date }));
const days = (list: readonly { readonly date: number }[]): readonly number[] => list.map(({ date }) => date);

describe("thinned", () => {
  test("rows no more than can be told apart stay as they are", () => {
    const few = rows([1, 2, 3]);
    expect(thinned(few, { most: 3, kept: [] })).toBe(few);
    expect(thinned([], { most: 3, kept: [] })).toEqual([]);
  });

  test("of more, the first stays and the last of each span of days", () => {
    const many = rows(Array.from({ length: 100 }, (_one, at) => at));
    expect(days(thinned(many, { most: 5, kept: [] }))).toEqual([0, 19, 39, 59, 79, 99]);
  });

  test("spans are of days, not of rows: a quiet year keeps what it has", () => {
    const uneven = rows([0, 1, 2, 3, 4, 5, 50, 100]);
    expect(days(thinned(uneven, { most: 4, kept: [] }))).toEqual([0, 5, 50, 100]);
  });

  test("a day that is marked stays, and none is none", () => {
    const many = rows(Array.from({ length: 100 }, (_one, at) => at));
    expect(days(thinned(many, { most: 2, kept: [30, null] }))).toEqual([0, 30, 49, 99]);
  });
});
