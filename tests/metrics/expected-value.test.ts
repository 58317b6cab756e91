import { expectedValue } from "../../src/metrics/expected-value";

describe("expectedValue", () => {
  test("a fifth of a chance of 10000.00", () => {
    expect(expectedValue({ amount: 1000000, probability: 0.2, networkShare: null })).toBe(200000);
  });

  test("only the share owed to people counts", () => {
    expect(expectedValue({ amount: 1000000, probability: 0.5, networkShare: 0.5 })).toBe(250000);
  });

  test("without a chance it is 0", () => {
    expect(expectedValue({ amount: 1000000, probability: 0, networkShare: 1 })).toBe(0);
  });

  test("half a cent is rounded up", () => {
    expect(expectedValue({ amount: 5, probability: 0.1, networkShare: 1 })).toBe(1);
  });
});
