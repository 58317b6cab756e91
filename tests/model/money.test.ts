import { minorDigits, minorPerMajor, roundHalfUp, toMajor, toMinor } from "../../src/model/money";

describe("minorDigits", () => {
  test("currencies have 0, 2 or 3 digits; an unknown code has 2, whatever its name", () => {
    expect(["EUR", "JPY", "KWD", "XYZ", "constructor"].map(minorDigits)).toEqual([2, 0, 3, 2, 2]);
    expect(minorPerMajor("KWD")).toBe(1000);
  });
});

describe("roundHalfUp", () => {
  test("a half goes away from zero, on both sides", () => {
    expect([0.5, 1.5, -0.5, -1.5, 0.49, -0.49].map(roundHalfUp)).toEqual([1, 2, -1, -2, 0, -0]);
  });

  test("a half that binary fractions cannot hold is still a half", () => {
    expect(roundHalfUp(1.005 * 100)).toBe(101);
    expect(roundHalfUp(-1.005 * 100)).toBe(-101);
  });
});

describe("toMinor and toMajor", () => {
  test("count in the currency's own minor unit", () => {
    expect(toMinor(12.5, "EUR")).toBe(1250);
    expect(toMinor(12.5, "JPY")).toBe(13);
    expect(toMajor(1250, "EUR")).toBe(12.5);
  });
});
