import { region, replaceRegions } from "../../src/edits/regions";

const replaced = (text: string, contents: Readonly<Record<string, string>>): string => {
  const result = replaceRegions(new Map(Object.entries(contents)))(text);
  return "refused" in result ? `refused: ${result.refused}` : result.text;
};

describe("replaceRegions", () => {
  test("only what is between the marks is written anew", () => {
    const text = `Mine\n${region("numbers", "old")}\nMine too\n${region("links", "")}\n`;
    expect(replaced(text, { numbers: "new\nlines", links: "- a" })).toBe(
      `Mine\n${region("numbers", "new\nlines")}\nMine too\n${region("links", "- a")}\n`,
    );
  });

  test("parts that are not there are not added, and unknown ones stay", () => {
    const text = `${region("other", "x")}\n`;
    expect(replaced(text, { numbers: "new" })).toBe(text);
  });

  test("the note's line ends stay", () => {
    expect(replaced("a\r\n%%roi:numbers%%\r\nold\r\n%%roi:end%%", { numbers: "new" })).toBe(
      "a\r\n%%roi:numbers%%\r\n\r\nnew\r\n\r\n%%roi:end%%",
    );
  });

  test.each([
    ["an end without a beginning", "%%roi:end%%\n"],
    ["a beginning without an end", "%%roi:numbers%%\nx\n"],
    ["one part inside another", "%%roi:a%%\n%%roi:b%%\n%%roi:end%%\n%%roi:end%%\n"],
  ])("%s is refused", (_name, text) => {
    expect(replaced(text, { numbers: "new" })).toBe("refused: broken_marks");
  });

  test("marks in code are text", () => {
    const text = "```\n%%roi:numbers%%\n```\n";
    expect(replaced(text, { numbers: "new" })).toBe(text);
  });
});
