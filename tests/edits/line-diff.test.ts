import fc from "../support/fast-check";
import { lineDiff } from "../../src/edits/line-diff";

const signs = { same: " ", removed: "-", added: "+", gap: "…" } as const;
const shown = (before: string, after: string): readonly string[] =>
  lineDiff(before, after).map(({ kind, text }) => signs[kind] + text);

describe("lineDiff", () => {
  test("a changed line is taken away and added, with two lines around it", () => {
    expect(shown("1\n2\n3\n4\n5\n6\n7\n", "1\n2\n3\nx\n5\n6\n7\n")).toEqual([
      "…", " 2", " 3", "-4", "+x", " 5", " 6", "…",
    ]); // prettier-ignore
  });

  test("a line end that is added or of another sort is no change of a line", () => {
    expect(shown("a\r\nb", "a\r\nb\r\nc")).toEqual([" a", " b", "+c"]);
  });

  test("two equal texts have no difference, and an empty one has no lines", () => {
    expect(shown("a\n", "a\n")).toEqual([]);
    expect(shown("", "a\n\nb\n")).toEqual(["+a", "+", "+b"]);
  });

  test("what is kept and added is the new text, what is kept and removed the old one", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (old, fresh) => {
        const lines = lineDiff(old.map((line) => `${line}\n`).join(""), fresh.map((line) => `${line}\n`).join(""));
        const count = (kind: string): number => lines.filter((line) => line.kind === kind).length;
        expect(count("added") - count("removed")).toBe(fresh.length - old.length);
        for (const { kind, text: line } of lines) {
          if (kind === "added") expect(fresh).toContain(line);
          if (kind === "removed") expect(old).toContain(line);
        }
      }),
    );
  });
});
