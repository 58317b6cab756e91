import { exchangeInto } from "../../src/metrics/exchange";
import { grossAmount } from "../../src/metrics/gross-amount";
import { day } from "../support/build-report";

const on = day("2024-03-01");
const exchange = exchangeInto("EUR", [{ date: on, from: "USD", to: "EUR", rate: 0.5 }]);
const eur = (minor: number): { minor: number; currency: string } => ({ minor, currency: "EUR" });
const usd = (minor: number): { minor: number; currency: string } => ({ minor, currency: "USD" });

describe("grossAmount", () => {
  test("without a baseline it is the amount", () => {
    expect(grossAmount({ amount: eur(600000), baseline: null, day: on, exchange })).toBe(600000);
  });

  test("with a baseline only the increment counts", () => {
    expect(grossAmount({ amount: eur(350000), baseline: eur(300000), day: on, exchange })).toBe(50000);
  });

  test("an amount below its baseline is a loss, and one at it is 0", () => {
    expect(grossAmount({ amount: eur(100), baseline: eur(300), day: on, exchange })).toBe(-200);
    expect(grossAmount({ amount: eur(300), baseline: eur(300), day: on, exchange })).toBe(0);
  });

  test("an increment in one foreign currency is rounded once", () => {
    // 3 − 1 = 2 US cents are 1 cent; each rounded alone would give 2 − 1 = 1, and 5 − 2 = 3 cents give 2, not 3 − 1.
    expect(grossAmount({ amount: usd(5), baseline: usd(2), day: on, exchange })).toBe(2);
    expect(grossAmount({ amount: usd(6), baseline: usd(3), day: on, exchange })).toBe(2);
  });

  test("two currencies are converted each alone", () => {
    expect(grossAmount({ amount: usd(1000), baseline: eur(200), day: on, exchange })).toBe(300);
  });

  test("without a rate there is no gross, on either side", () => {
    expect(grossAmount({ amount: usd(1000), baseline: null, day: on - 1, exchange })).toBeNull();
    expect(grossAmount({ amount: eur(1000), baseline: usd(1), day: on - 1, exchange })).toBeNull();
    expect(grossAmount({ amount: usd(1000), baseline: eur(1), day: on - 1, exchange })).toBeNull();
  });
});
