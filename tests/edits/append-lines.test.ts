import { appendLines, type AppendedLines } from "../../src/edits/append-lines";

function appended(text: string, part: Partial<AppendedLines> = {}): string {
  const result = appendLines({ lines: "- new", heading: null, ...part })(text);
  return "refused" in result ? `refused: ${result.refused}` : result.text;
}

describe("appendLines", () => {
  test("an item goes after the last line", () => {
    expect(appended("- old\n")).toBe("- old\n- new\n");
    expect(appended("")).toBe("- new\n");
    expect(appended("\uFEFF")).toBe("\uFEFF- new\n");
    expect(appended("---\na: 1\n---\n")).toBe("---\na: 1\n---\n- new\n");
  });

  test("the manner of the note's line ends stays, a missing last one too", () => {
    expect(appended("- old\r\n- older")).toBe("- old\r\n- older\r\n- new");
  });

  test("a block stands apart by one empty line", () => {
    expect(appended("Text\n", { lines: "> a\n> b", isBlock: true })).toBe("Text\n\n> a\n> b\n");
    expect(appended("Text\n\n", { lines: "> a", isBlock: true })).toBe("Text\n\n> a\n");
    expect(appended("---\na: 1\n---\n", { lines: "> a", isBlock: true })).toBe("---\na: 1\n---\n> a\n");
  });

  test("an item under a heading goes after the last line of that part", () => {
    const text = "# Day\n## Log\n- a\n\n### Later\n- b\n\n## Other\n- c\n";
    expect(appended(text, { heading: "Log" })).toBe(text.replace("- b\n", "- b\n- new\n"));
    expect(appended("## Log\n## Other\n", { heading: "## log" })).toBe("## Log\n- new\n## Other\n");
  });

  test("a heading that does not exist is made at the end", () => {
    expect(appended("Text\n", { heading: "Log" })).toBe("Text\n\n## Log\n\n- new\n");
    expect(appended("", { heading: "### Log" })).toBe("### Log\n\n- new\n");
  });

  test("a heading in code, in a comment or in the frontmatter is none", () => {
    const text = "---\n# Log\na: 1\n---\n```\n# Log\n```\n%%\n# Log\n%%\n";
    expect(appended(text, { heading: "Log" })).toBe(`${text}\n## Log\n\n- new\n`);
  });

  test.each(["```js\ncode\n", "~~~\n", "Text\n%%\nhidden\n", "````\n```\n"])(
    "nothing is added inside what is never closed: %j",
    (text) => expect(appended(text)).toBe("refused: unclosed"),
  );
});
