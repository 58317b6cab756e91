import fc from "../../support/fast-check";
import { decideNumberStyle } from "../../../src/notes/values/number-style";
import { readNumberText } from "../../../src/notes/values/number-text";

describe("readNumberText", () => {
  test.each([
    ["1200", 1200, "none"],
    ["0", 0, "none"],
    ["1 200", 1200, "none"],
    ["1 200 300", 1200300, "none"],
    ["1200,5", 1200.5, "comma"],
    ["1200.5", 1200.5, "dot"],
    [",5", 0.5, "comma"],
    [".5", 0.5, "dot"],
    ["1 200,50", 1200.5, "comma"],
    ["1.200,50", 1200.5, "comma"],
    ["1,200.50", 1200.5, "dot"],
    ["1.200.300", 1200300, "comma"],
    ["1,200,300", 1200300, "dot"],
    ["1.200.300,5", 1200300.5, "comma"],
    ["1'200.50", 1200.5, "dot"],
    ["1 200,500", 1200.5, "comma"],
    ["0,125", 0.125, "comma"],
    ["12345,678", 12345.678, "comma"],
    ["1,200", null, "unclear"],
    ["1.200", null, "unclear"],
    ["999,999", null, "unclear"],
  ] as const)("%s is %d, spelled %s", (text, value, spelling) => {
    expect(readNumberText(text, "unknown")).toEqual({ value, spelling });
  });

  test.each(["", "a", "1a", "1,2,3", "1,20,300", "12,00.5.5", "1 20", "12 3456", "1''200", "-5", "1e5", "٤٠", "½"])(
    "%j is no number",
    (text) => {
      expect(readNumberText(text, "unknown")).toBeNull();
    },
  );

  test("a style decides what is unclear, and only that", () => {
    expect(readNumberText("1,200", "comma")?.value).toBe(1.2);
    expect(readNumberText("1,200", "dot")?.value).toBe(1200);
    expect(readNumberText("1.200", "comma")?.value).toBe(1200);
    expect(readNumberText("1.200", "dot")?.value).toBe(1.2);
    expect(readNumberText("1,200", "decimal")?.value).toBe(1.2);
    expect(readNumberText("1.200,50", "dot")?.value).toBe(1200.5);
  });

  test("a number printed in either style is read back", () => {
    const formats = [
      new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom(...formats), (cents, format) => {
        expect(readNumberText(format.format(cents / 100), "unknown")?.value).toBeCloseTo(cents / 100, 6);
      }),
    );
  });
});

describe("decideNumberStyle", () => {
  test.each([
    [{ comma: 0, dot: 0 }, "unknown"],
    [{ comma: 3, dot: 0 }, "comma"],
    [{ comma: 0, dot: 1 }, "dot"],
    [{ comma: 9, dot: 1 }, "unknown"],
  ] as const)("%j says %s", (counts, style) => {
    expect(decideNumberStyle(counts)).toBe(style);
  });
});
