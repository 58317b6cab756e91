import { fromPropertyText, propertyLink, propertySort, toPropertyText } from "./property-value";

describe("propertySort", () => {
  test.each([
    [true, "checkbox"],
    [0, "number"],
    ["2024-05-13", "date"],
    ["2024-05-13T10:30", "datetime"],
    ["3 200 ₽", "text"],
    [null, "text"],
    [["[[Anna]]", null], "list"],
    [[["Anna"]], "object"],
    [{ Anna: 2 }, "object"],
  ])("%j is edited as %s", (value, sort) => {
    expect(propertySort(value)).toBe(sort);
  });
});

describe("fromPropertyText", () => {
  test("a number stays a number, zero included", () => {
    expect(fromPropertyText("380", 38.2)).toBe(380);
    expect(fromPropertyText("0", 38.2)).toBe(0);
  });

  test("a number that is typed over with words becomes those words", () => {
    expect(fromPropertyText("a lot", 38.2)).toBe("a lot");
  });

  test("a text stays a text, whatever it looks like", () => {
    expect(fromPropertyText("90", "1h30")).toBe("90");
  });

  test("an empty property takes what the text looks like", () => {
    expect(fromPropertyText("40", null)).toBe(40);
    expect(fromPropertyText("[[Anna]]", null)).toBe("[[Anna]]");
    expect(fromPropertyText("a: b: c", null)).toBe("a: b: c");
  });

  test("nothing is null, not an empty text", () => {
    expect(fromPropertyText("  ", "x")).toBeNull();
  });
});

describe("toPropertyText", () => {
  test("shows zero, false and structures", () => {
    expect([0, false, null, { a: 1 }].map(toPropertyText)).toEqual(["0", "false", "", '{"a":1}']);
  });
});

describe("propertyLink", () => {
  test("knows a wikilink with and without its own text", () => {
    expect(propertyLink("[[People/Anna K]]")).toEqual({ target: "People/Anna K", shown: "Anna K" });
    expect(propertyLink("[[Анна|Аня]]")).toEqual({ target: "Анна", shown: "Аня" });
  });

  test("text around a link, and no text at all, are no link", () => {
    expect(propertyLink("with [[Anna]]")).toBeNull();
    expect(propertyLink(5)).toBeNull();
  });
});
