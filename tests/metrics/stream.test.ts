import fc from "../support/fast-check";
import { exchangeInto } from "../../src/metrics/exchange";
import { grossAmount } from "../../src/metrics/gross-amount";
import { streamPayments } from "../../src/metrics/stream";
import { toIsoDay } from "../../src/model/day";
import type { StreamPeriod } from "../../src/model/result";
import { day } from "../support/build-report";

const stream = (
  from: string,
  per: StreamPeriod,
  part: { to?: string; until?: string; after?: string; dropOff?: number } = {},
) =>
  streamPayments({
    from: day(from),
    per,
    to: part.to === undefined ? null : day(part.to),
    until: day(part.until ?? "2024-12-31"),
    after: part.after === undefined ? null : day(part.after),
    dropOff: part.dropOff ?? null,
  });
const days = (payments: ReturnType<typeof stream>): string[] => payments.map((payment) => toIsoDay(payment.day));

describe("streamPayments", () => {
  test("pays on its first day and the same day of each later month, up to its end", () => {
    expect(days(stream("2024-03-01", "month", { to: "2024-08-31" }))).toEqual([
      "2024-03-01",
      "2024-04-01",
      "2024-05-01",
      "2024-06-01",
      "2024-07-01",
      "2024-08-01",
    ]);
  });

  test("the last day pays, and so does a first day that is also the last", () => {
    expect(days(stream("2024-03-01", "month", { until: "2024-04-01" }))).toEqual(["2024-03-01", "2024-04-01"]);
    expect(days(stream("2024-03-01", "month", { until: "2024-03-31" }))).toEqual(["2024-03-01"]);
    expect(days(stream("2024-03-01", "year", { to: "2024-03-01" }))).toEqual(["2024-03-01"]);
  });

  test("month ends are clamped and do not creep", () => {
    expect(days(stream("2024-01-31", "month", { until: "2024-05-31" }))).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
      "2024-05-31",
    ]);
    expect(days(stream("2023-11-30", "quarter", { until: "2024-06-30" }))).toEqual([
      "2023-11-30",
      "2024-02-29",
      "2024-05-30",
    ]);
    expect(days(stream("2020-02-29", "year", { until: "2024-12-31" }))).toEqual([
      "2020-02-29",
      "2021-02-28",
      "2022-02-28",
      "2023-02-28",
      "2024-02-29",
    ]);
  });

  test("weeks are seven days", () => {
    expect(days(stream("2024-02-26", "week", { until: "2024-03-11" }))).toEqual([
      "2024-02-26",
      "2024-03-04",
      "2024-03-11",
    ]);
  });

  test("nothing is paid before it begins, nor where it ends before it begins", () => {
    expect(stream("2025-01-01", "month")).toEqual([]);
    expect(stream("2024-03-01", "month", { to: "2024-02-01" })).toEqual([]);
  });

  test("drop-off begins on the anniversary and grows by the year", () => {
    const yearly = stream("2020-05-01", "year", { dropOff: 0.1, until: "2024-05-01" });
    const exchange = exchangeInto("EUR", []);
    const amount = { minor: 153900, currency: "EUR" };
    const gross = yearly.map((payment) => grossAmount({ amount, baseline: null, ...payment, exchange }));
    expect(gross).toEqual([153900, 138510, 124659, 112193, 100974]);
    const monthly = stream("2023-05-01", "month", { dropOff: 0.25, until: "2024-05-01" });
    expect(monthly.map((payment) => payment.kept)).toEqual([...Array.from({ length: 12 }, () => 1), 0.75]);
  });

  test("a drop-off of everything leaves nothing after the first year", () => {
    const kept = stream("2022-05-01", "year", { dropOff: 1 }).map((payment) => payment.kept);
    expect(kept).toEqual([1, 0, 0]);
  });

  test("the forecast is what comes after today", () => {
    expect(days(stream("2024-10-15", "month", { after: "2024-11-15", until: "2025-01-31" }))).toEqual([
      "2024-12-15",
      "2025-01-15",
    ]);
  });

  test("realised and forecast together are the whole stream, each once", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<StreamPeriod>("week", "month", "quarter", "year"),
        fc.integer({ min: 0, max: 800 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (per, today, dropOff) => {
          const base = { from: day("2023-01-31"), to: day("2025-02-28"), per, dropOff };
          const asOf = base.from + today;
          const realised = streamPayments({ ...base, after: null, until: asOf });
          const forecast = streamPayments({ ...base, after: asOf, until: Infinity });
          expect([...realised, ...forecast]).toEqual(streamPayments({ ...base, after: null, until: Infinity }));
        },
      ),
    );
  });
});
