import fc from "../support/fast-check";
import { exchangeInto } from "../../src/metrics/exchange";
import type { ExchangeRate } from "../../src/model/settings";
import { day } from "../support/build-report";

const usd = (minor: number): { minor: number; currency: string } => ({ minor, currency: "USD" });
const rate = (date: string, pair: string, value: number): ExchangeRate => {
  const [from = "", to = ""] = pair.split("/");
  return { date: day(date), from, to, rate: value };
};

describe("exchangeInto", () => {
  test("a direct rate multiplies", () => {
    const exchange = exchangeInto("EUR", [rate("2024-01-01", "USD/EUR", 0.9)]);
    expect(exchange.toBaseMinor(usd(10000), day("2024-06-01"))).toBe(9000);
  });

  test("an inverse rate divides", () => {
    const exchange = exchangeInto("EUR", [rate("2024-01-01", "EUR/USD", 1.25)]);
    expect(exchange.toBaseMinor(usd(10000), day("2024-06-01"))).toBe(8000);
  });

  test("the base currency needs no rate", () => {
    expect(exchangeInto("EUR", []).toBaseMinor({ minor: 123, currency: "EUR" }, 0)).toBe(123);
    expect(exchangeInto("EUR", []).worth({ factors: [1.23], currency: "EUR" }, 0)).toBe(123);
  });

  test("a missing rate is never taken as 1", () => {
    expect(exchangeInto("EUR", []).toBaseMinor(usd(1), 0)).toBeNull();
    expect(exchangeInto("EUR", []).worth({ factors: [1], currency: "USD" }, 0)).toBeNull();
  });

  test("nothing converts to nothing only where there is a rate", () => {
    const exchange = exchangeInto("EUR", [rate("2024-01-01", "USD/EUR", 0.9)]);
    expect(exchange.toBaseMinor(usd(0), day("2024-01-01"))).toBe(0);
    expect(exchange.toBaseMinor({ minor: 0, currency: "GBP" }, day("2024-01-01"))).toBeNull();
  });

  test("the largest amounts are converted to the minor unit", () => {
    const exchange = exchangeInto("EUR", [rate("2024-01-01", "USD/EUR", 0.9), rate("2024-01-01", "EUR/GBP", 0.3333)]);
    const on = day("2024-01-01");
    expect(exchange.toBaseMinor(usd(8_888_888_888_888_885), on)).toBe(7_999_999_999_999_997);
    expect(exchange.toBaseMinor({ minor: 1_055_747_446_965, currency: "GBP" }, on)).toBe(3_167_559_096_805);
    expect(exchange.toBaseMinor({ minor: 1_055_747_446_965, currency: "EUR" }, on)).toBe(1_055_747_446_965);
  });

  test("a rate holds from its own day until the next", () => {
    const exchange = exchangeInto("EUR", [
      rate("2024-02-01", "USD/EUR", 0.8),
      rate("2024-01-01", "USD/EUR", 0.9),
      rate("2024-03-01", "USD/EUR", 0.7),
    ]);
    expect(exchange.toBaseMinor(usd(1000), day("2023-12-31"))).toBeNull();
    expect(exchange.toBaseMinor(usd(1000), day("2024-01-01"))).toBe(900);
    expect(exchange.toBaseMinor(usd(1000), day("2024-01-31"))).toBe(900);
    expect(exchange.toBaseMinor(usd(1000), day("2024-02-01"))).toBe(800);
    expect(exchange.toBaseMinor(usd(1000), day("2030-01-01"))).toBe(700);
  });

  test("the newer of a direct and an inverse rate wins, and on one day the direct", () => {
    const newerInverse = [rate("2024-01-01", "USD/EUR", 0.9), rate("2024-02-01", "EUR/USD", 2)];
    expect(exchangeInto("EUR", newerInverse).toBaseMinor(usd(1000), day("2024-02-01"))).toBe(500);
    const sameDay = [rate("2024-01-01", "USD/EUR", 0.9), rate("2024-01-01", "EUR/USD", 2)];
    expect(exchangeInto("EUR", sameDay).toBaseMinor(usd(1000), day("2024-02-01"))).toBe(900);
    expect(exchangeInto("EUR", [...sameDay].reverse()).toBaseMinor(usd(1000), day("2024-02-01"))).toBe(900);
  });

  test("of two rates of one pair and day the later in the settings wins", () => {
    const rates = [rate("2024-01-01", "USD/EUR", 0.9), rate("2024-01-01", "USD/EUR", 0.8)];
    expect(exchangeInto("EUR", rates).toBaseMinor(usd(1000), day("2024-01-01"))).toBe(800);
  });

  test("without a rate of the pair, one currency in between will do, not two", () => {
    const rates = [rate("2024-01-01", "USD/RUB", 90), rate("2024-01-01", "EUR/RUB", 100)];
    expect(exchangeInto("EUR", rates).toBaseMinor(usd(1000), day("2024-01-01"))).toBe(900);
    const chain = [
      rate("2024-01-01", "USD/RUB", 90),
      rate("2024-01-01", "RUB/GEL", 1),
      rate("2024-01-01", "GEL/EUR", 1),
    ];
    expect(exchangeInto("EUR", chain).toBaseMinor(usd(1000), day("2024-01-01"))).toBeNull();
  });

  test("an old rate of the pair goes before a new way round", () => {
    const rates = [
      rate("2020-01-01", "USD/EUR", 0.5),
      rate("2024-01-01", "USD/RUB", 90),
      rate("2024-01-01", "EUR/RUB", 100),
    ];
    expect(exchangeInto("EUR", rates).toBaseMinor(usd(1000), day("2024-01-01"))).toBe(500);
  });

  test("of several ways round, the one whose older leg is newest, then by the currency's code", () => {
    const rates = [
      rate("2024-01-05", "USD/RUB", 90),
      rate("2024-01-01", "EUR/RUB", 100),
      rate("2024-01-03", "USD/GBP", 0.8),
      rate("2024-01-03", "GBP/EUR", 1),
    ];
    expect(exchangeInto("EUR", rates).toBaseMinor(usd(1000), day("2024-01-05"))).toBe(800);
    expect(exchangeInto("EUR", rates).toBaseMinor(usd(1000), day("2024-01-02"))).toBeNull();
    const tied = [
      rate("2024-01-01", "USD/RUB", 50),
      rate("2024-01-01", "RUB/EUR", 0.01),
      rate("2024-01-01", "USD/GBP", 0.8),
      rate("2024-01-01", "GBP/EUR", 1),
    ];
    expect(exchangeInto("EUR", tied).toBaseMinor(usd(1000), day("2024-01-01"))).toBe(800);
  });

  test("currencies of 0, 2 and 3 digits convert by what they are worth", () => {
    const rates = [
      rate("2024-01-01", "JPY/EUR", 0.006),
      rate("2024-01-01", "KWD/EUR", 3),
      rate("2024-01-01", "EUR/JPY", 160),
    ];
    expect(exchangeInto("EUR", rates).toBaseMinor({ minor: 1000, currency: "KWD" }, day("2024-01-01"))).toBe(300);
    expect(exchangeInto("EUR", rates).toBaseMinor({ minor: 1000, currency: "JPY" }, day("2024-01-01"))).toBe(600);
    expect(exchangeInto("JPY", rates).toBaseMinor({ minor: 1000, currency: "EUR" }, day("2024-01-01"))).toBe(1600);
  });

  test("half a cent is rounded away from zero", () => {
    const exchange = exchangeInto("EUR", [rate("2024-01-01", "USD/EUR", 0.5)]);
    expect(exchange.toBaseMinor(usd(3), day("2024-01-01"))).toBe(2);
    expect(exchange.toBaseMinor(usd(-3), day("2024-01-01"))).toBe(-2);
  });

  test("the order of the rates changes nothing where each has its own day", () => {
    const rates = [1, 2, 3, 4, 5, 6].map((date, i) =>
      rate(`2024-01-0${date}`, i % 2 === 0 ? "USD/EUR" : "EUR/USD", 0.7 + i),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rates, { minLength: 6 }), fc.integer({ min: 0, max: 9 }), (shuffled, after) => {
        const on = day("2023-12-31") + after;
        expect(exchangeInto("EUR", shuffled).toBaseMinor(usd(12345), on)).toBe(
          exchangeInto("EUR", rates).toBaseMinor(usd(12345), on),
        );
      }),
    );
  });
});
