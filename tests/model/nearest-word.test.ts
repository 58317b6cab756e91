import fc from "../support/fast-check";
import { editDistance, nearestWord } from "../../src/model/nearest-word";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["show", "show", 0],
    ["shwo", "show", 1],
    ["sho", "show", 1],
    ["shows", "show", 1],
    ["slow", "show", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("from %j to %j it is %d", (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test("is the same both ways, and 0 only for the same word", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("nearestWord", () => {
  test("is the nearest of several, in any case", () => {
    expect(nearestWord("Metrcs", ["period", "metrics", "show"])).toBe("metrics");
  });

  test("is none where all are far, or there are none", () => {
    expect(nearestWord("colour", ["period", "metrics", "show"])).toBeNull();
    expect(nearestWord("x", [])).toBeNull();
  });

  test("a word of two letters is not turned into another", () => {
    expect(nearestWord("ab", ["xy"])).toBeNull();
  });
});
