import fc from "../support/fast-check";
import { netOfCounterfactual } from "../../src/metrics/counterfactual";

const net = (gross: number, anyway: number | null, networkShare: number | null = null): number =>
  netOfCounterfactual({ gross, anyway, networkShare });

describe("netOfCounterfactual", () => {
  test("a quarter would have come anyway", () => {
    expect(net(600000, 0.25)).toBe(450000);
  });

  test("anyway and the own share multiply", () => {
    expect(net(300000, 0.5, 0.6)).toBe(90000);
  });

  test("unanswered, all of it is owed to people", () => {
    expect(net(600000, null, null)).toBe(600000);
  });

  test("what would have come anyway whole, or is owed to nobody, is 0", () => {
    expect(net(600000, 1)).toBe(0);
    expect(net(600000, 0, 0)).toBe(0);
  });

  test("halves are rounded away from zero, whatever binary fractions make of 1 − anyway", () => {
    expect(net(500, 0.999)).toBe(1);
    expect(net(5, 0.9)).toBe(1);
    expect(net(-5, 0.9)).toBe(-1);
    expect(net(15, 0.1)).toBe(14);
    expect(net(50, 0.99)).toBe(1);
  });

  test("the largest amounts are netted to the minor unit", () => {
    expect(net(4_503_599_627_370_497, 0)).toBe(4_503_599_627_370_497);
    expect(net(8_999_999_999_999_999, 0.3)).toBe(6_299_999_999_999_999);
  });

  test("a loss stays a loss", () => {
    expect(net(-1000, 0.25)).toBe(-750);
  });

  test("net never exceeds gross nor changes its sign", () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fraction, fraction, (gross, anyway, share) => {
        const value = net(gross, anyway, share);
        return Math.abs(value) <= Math.abs(gross) && value * gross >= 0;
      }),
    );
  });
});
