import fc from "../support/fast-check";
import { difference } from "../../src/report/difference";

describe("difference", () => {
  test("is what lies between the first and the last that is another", () => {
    expect(difference(["a", "b", "c", "d"], ["a", "x", "c", "y", "d"])).toEqual({
      from: 1,
      gone: ["b", "c"],
      come: ["x", "c", "y"],
    });
    expect(difference(["a", "a"], ["a"])).toEqual({ from: 1, gone: ["a"], come: [] });
  });

  test("put in place of what has gone, what has come makes the one list of the other", () => {
    const list = fc.array(fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(list, list, (before, now) => {
        const { from, gone, come } = difference(before, now);
        expect(before.slice(from, from + gone.length)).toEqual(gone);
        expect([...before.slice(0, from), ...come, ...before.slice(from + gone.length)]).toEqual(now);
      }),
    );
  });
});
