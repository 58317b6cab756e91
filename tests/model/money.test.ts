import fc from "../support/fast-check";
import { minorDigits, minorPerMajor, roundHalfUp, toMajor, toMinor } from "../../src/model/money";
import { roundedProduct } from "../../src/model/rounded-product";

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

  test("a whole number stays as it is, however large", () => {
    const large = [2639368617412868, 4503599627370497, 9007199254740991, -9007199254740991];
    expect(large.map(roundHalfUp)).toEqual(large);
    expect(roundHalfUp(-0)).toBe(0);
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
    expect(toMinor(26393686174128.68, "EUR")).toBe(2639368617412868);
    expect(toMajor(1250, "EUR")).toBe(12.5);
  });
});

describe("roundedProduct", () => {
  test("is rounded half away from zero, once", () => {
    expect(roundedProduct([1.005, 100])).toBe(101);
    expect(roundedProduct([-1.005, 100])).toBe(-101);
    expect(roundedProduct([500, 0.5], [100])).toBe(3);
    expect(roundedProduct([0, 7], [3])).toBe(0);
  });

  test("reads its figures as the decimals they were written as", () => {
    expect(roundedProduct([250, 66.6 / 100])).toBe(167);
    expect(roundedProduct([1, 0.1 + 0.2, 5])).toBe(2);
    expect(roundedProduct([5, 1e-7, 1e6])).toBe(1);
  });

  test("is right to the unit however large", () => {
    expect(roundedProduct([26393686174128.68, 100])).toBe(2639368617412868);
    expect(roundedProduct([4503599627370497, 1])).toBe(4503599627370497);
    expect(roundedProduct([9007199254740991, 0.5])).toBe(4503599627370496);
    expect(roundedProduct([38277532336257, 150.25])).toBe(5751199233522614);
    expect(roundedProduct([5751199233522614], [150.25])).toBe(38277532336257);
  });

  test("agrees with whole arithmetic", () => {
    const size = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999 }), (minor, rate, by) => {
        const [upper, lower] = [2n * BigInt(Math.abs(minor)) * BigInt(rate) + BigInt(by) * 1000n, 2000n * BigInt(by)];
        expect(Math.abs(roundedProduct([minor, rate / 1000], [by]))).toBe(Number(upper / lower));
      }),
    );
  });
});
