import { writtenAs } from "../../../src/notes/values/written-as";

describe("writtenAs", () => {
  test.each([
    ["lots", "lots"],
    [5, "5"],
    [true, "true"],
    [null, ""],
    [["a", 5, null], "[a, 5, ]"],
    [{ a: 1, b: [2] }, "{a: 1, b: [2]}"],
    [[[[["deep"]]]], "[[[…]]]"],
    [["a", "b", "c", "d", "e", "f"], "[a, b, c, d, e, …]"],
    [new Date("2026-01-05T00:00:00Z"), "2026-01-05T00:00:00.000Z"],
    [new Date(Number.NaN), ""],
  ])("%j is shown as %s", (value, text) => {
    expect(writtenAs(value)).toBe(text);
  });

  test("long text is cut to sixty characters, never through one", () => {
    expect(writtenAs("x".repeat(60))).toHaveLength(60);
    expect(writtenAs("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
    expect([...writtenAs("😀".repeat(100))]).toHaveLength(60);
    expect(encodeURIComponent(writtenAs("😀".repeat(100)))).toContain("%F0");
  });
});
