import fc from "../support/fast-check";
import { exchangeInto } from "../../src/metrics/exchange";
import { timeCost } from "../../src/metrics/time-cost";
import { day } from "../support/build-report";

const on = day("2024-03-01");
const eur = exchangeInto("EUR", []);
const at20 = [{ from: null, amount: 20, currency: "EUR" }];

describe("timeCost", () => {
  test("eight hours at 20 are 160.00", () => {
    expect(timeCost({ minutes: 480, day: on, rates: at20, exchange: eur })).toEqual({ status: "ok", value: 16000 });
  });

  test("no minutes cost 0, with a rate and without", () => {
    expect(timeCost({ minutes: 0, day: on, rates: at20, exchange: eur })).toEqual({ status: "ok", value: 0 });
    expect(timeCost({ minutes: 0, day: on, rates: [], exchange: eur })).toEqual({ status: "ok", value: 0 });
  });

  test("an hour worth nothing costs 0, which is not the same as no rate", () => {
    const free = [{ from: null, amount: 0, currency: "EUR" }];
    expect(timeCost({ minutes: 60, day: on, rates: free, exchange: eur })).toEqual({ status: "ok", value: 0 });
  });

  test("minutes before the first dated rate have no price", () => {
    const rates = [{ from: on, amount: 20, currency: "EUR" }];
    expect(timeCost({ minutes: 60, day: on - 1, rates, exchange: eur }).status).toBe("no_hourly_rate");
    expect(timeCost({ minutes: 60, day: on, rates, exchange: eur }).value).toBe(2000);
  });

  test("a foreign rate is converted exactly and rounded once", () => {
    const exchange = exchangeInto("EUR", [{ date: on, from: "USD", to: "EUR", rate: 0.333 }]);
    const rates = [{ from: null, amount: 9.99, currency: "USD" }];
    // 50 min × 9.99 × 0.333 ÷ 60 = 2.77222…; rounding the converted rate first (3.33) would give 2.78.
    expect(timeCost({ minutes: 50, day: on, rates, exchange })).toEqual({ status: "ok", value: 277 });
  });

  test("a foreign rate that cannot be converted says so", () => {
    const rates = [{ from: null, amount: 10, currency: "USD" }];
    expect(timeCost({ minutes: 60, day: on, rates, exchange: eur }).status).toBe("no_exchange_rate");
  });

  test("half a cent is rounded up", () => {
    const rates = [{ from: null, amount: 0.3, currency: "EUR" }];
    expect(timeCost({ minutes: 1, day: on, rates, exchange: eur })).toEqual({ status: "ok", value: 1 });
  });

  test("the rate twice as high costs twice as much, to the rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), fc.integer({ min: 0, max: 500 }), (minutes, amount) => {
        const priced = (price: number): number =>
          timeCost({ minutes, day: on, rates: [{ from: null, amount: price, currency: "EUR" }], exchange: eur })
            .value ?? NaN;
        return Math.abs(priced(amount * 2) - 2 * priced(amount)) <= 1;
      }),
    );
  });
});
