import fc from "../../support/fast-check";
import { line } from "./support";

/** Words and signs that lines are made of, glued in any order. */
const words = fc.constantFrom(
  ...[
    "кофе",
    "lunch",
    "с",
    "with",
    "Анной",
    "Anna",
    "Ольгой",
    "Том",
    "вчера",
    "last",
    "Friday",
    "12.11",
    "5",
    "января",
  ],
  ...["45м", "1h30", "полчаса", "10:00-11:30", "500р", "$30", "12", "тыс.", "руб.", "познакомила", "introduced", "me"],
  ...[
    "gave",
    "помог",
    "билет",
    ",",
    ".",
    "(",
    ")",
    "и",
    "and",
    "на",
    "до",
    "->",
    "результат:",
    "about",
    "[[Борис]]",
    "1:1",
  ],
);
const anyLine = fc.oneof(
  fc.array(words, { maxLength: 25 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);

/** The words of a text, in their order. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

describe("any line at all", () => {
  test("is read without failing into pieces that do not overlap and lie within it", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        let before = 0;
        for (const { start, end } of line(text).pieces) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps each word it did not understand, in its order", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const { pieces, text: rest } = line(text);
        let left = text;
        for (const { start, end } of [...pieces].reverse()) left = `${left.slice(0, start)} ${left.slice(end)}`;
        const kept = wordsOf(rest);
        let at = 0;
        for (const word of wordsOf(left)) {
          const found = kept.indexOf(word, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + 1;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("looks at its first 2,000 characters and leaves what is beyond to the text", () => {
    const long = "с Анной и Борисом 45 мин 500 р ".repeat(5000);
    expect(line(long).people.length).toBeGreaterThan(0);
    expect(line(long).text.length).toBeGreaterThan(long.length / 2);
  });
});
