import { insertBlock } from "../../src/edits/insert-block";

function inserted(text: string, line: number | null): string {
  const result = insertBlock("> x", line)(text);
  return "refused" in result ? `refused: ${result.refused}` : result.text;
}

describe("insertBlock", () => {
  test("on a line that says something it goes below it, apart on both sides", () => {
    expect(inserted("a\nb\n", 0)).toBe("a\n\n> x\n\nb\n");
  });

  test("on an empty line it takes its place, apart from what is above", () => {
    expect(inserted("a\n\nb\n", 1)).toBe("a\n\n> x\n\nb\n");
    expect(inserted("\nb\n", 0)).toBe("> x\n\nb\n");
  });

  test("in the properties it goes to the first line of the body, in code behind the code", () => {
    expect(inserted("---\na: 1\n---\nb\n", 1)).toBe("---\na: 1\n---\nb\n\n> x\n");
    expect(inserted("a\n```\ncode\n```\nb\n", 2)).toBe("a\n```\ncode\n```\nb\n\n> x\n");
  });

  test("without a line, or behind the last one, it goes to the end", () => {
    expect(inserted("a\n", null)).toBe("a\n\n> x\n");
    expect(inserted("a\n", 1)).toBe("a\n\n> x\n");
    expect(inserted("", 0)).toBe("> x\n");
  });

  test("the manner of the note's line ends stays", () => {
    expect(inserted("a\r\nb", 0)).toBe("a\r\n\r\n> x\r\n\r\nb");
  });

  test("nothing goes into code that is never closed", () => {
    expect(inserted("a\n```\ncode\n", 2)).toBe("refused: unclosed");
  });
});
