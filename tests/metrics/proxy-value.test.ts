import { exchangeInto } from "../../src/metrics/exchange";
import { proxyValue } from "../../src/metrics/proxy-value";
import type { Proxy } from "../../src/model/settings";
import { day } from "../support/build-report";

const on = day("2024-10-01");
const mentoring: Proxy = {
  id: "mentoring-hour",
  label: "An hour of mentoring",
  unit: "hour",
  currency: "EUR",
  low: 40,
  base: 80,
  high: 120,
  basis: "price of a paid session",
  date: null,
};

describe("proxyValue", () => {
  test("three hours at 40, 80, 120", () => {
    const value = proxyValue({ units: 3, proxy: mentoring, day: on, exchange: exchangeInto("EUR", []) });
    expect(value).toEqual({ low: 12000, base: 24000, high: 36000 });
  });

  test("no units are worth 0", () => {
    const value = proxyValue({ units: 0, proxy: mentoring, day: on, exchange: exchangeInto("EUR", []) });
    expect(value).toEqual({ low: 0, base: 0, high: 0 });
  });

  test("a foreign price is converted exactly and rounded once", () => {
    const exchange = exchangeInto("EUR", [{ date: on, from: "USD", to: "EUR", rate: 0.333 }]);
    const proxy = { ...mentoring, currency: "USD", low: 0.05, base: 1, high: 2 };
    expect(proxyValue({ units: 1.5, proxy, day: on, exchange })).toEqual({ low: 2, base: 50, high: 100 });
  });

  test("without an exchange rate there is no value", () => {
    const exchange = exchangeInto("EUR", [{ date: on + 1, from: "USD", to: "EUR", rate: 1 }]);
    expect(proxyValue({ units: 1, proxy: { ...mentoring, currency: "USD" }, day: on, exchange })).toBeNull();
  });
});
