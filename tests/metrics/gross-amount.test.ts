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

  test("what a later year of a stream has lost is in no gross", () => {
    expect(grossAmount({ amount: eur(153900), baseline: null, kept: 0.9 ** 3, day: on, exchange })).toBe(112193);
    expect(grossAmount({ amount: eur(350000), baseline: eur(300000), kept: 0.9, day: on, exchange })).toBe(45000);
    expect(grossAmount({ amount: eur(350000), baseline: null, kept: 0, day: on, exchange })).toBe(0);
    expect(grossAmount({ amount: eur(5), baseline: null, kept: 0.5, day: on, exchange })).toBe(3);
  });

  test("a faded foreign amount is rounded once", () => {
    // Half of 3 US cents is 1.5, which at 0.5 is 0.75 of a cent: 1. Rounded before conversion it would be 1 as 2 × 0.5.
    expect(grossAmount({ amount: usd(3), baseline: null, kept: 0.5, day: on, exchange })).toBe(1);
    expect(grossAmount({ amount: usd(1), baseline: null, kept: 0.5, day: on, exchange })).toBe(0);
    expect(grossAmount({ amount: usd(1000), baseline: null, kept: 0.5, day: on - 1, exchange })).toBeNull();
  });

  test("without a rate there is no gross, on either side", () => {
    expect(grossAmount({ amount: usd(1000), baseline: null, day: on - 1, exchange })).toBeNull();
    expect(grossAmount({ amount: eur(1000), baseline: usd(1), day: on - 1, exchange })).toBeNull();
    expect(grossAmount({ amount: usd(1000), baseline: eur(1), day: on - 1, exchange })).toBeNull();
  });
});
