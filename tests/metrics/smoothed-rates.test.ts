import fc from "../support/fast-check";
import { smoothedRates } from "../../src/metrics/smoothed-rates";
import uncertainty from "../cases/uncertainty.json";

describe("smoothedRates", () => {
  test.each(uncertainty.marshall_eb_cases)("published case $id", ({ events, hours, expected }) => {
    const rates = smoothedRates(events.map((count, i) => ({ events: count, hours: hours[i] ?? NaN })));
    rates.forEach((rate, i) => expect(Math.abs((rate.value ?? NaN) - (expected[i] ?? NaN))).toBeLessThan(1e-15));
  });

  test("nobody brought anything: everybody is 0", () => {
    expect(
      smoothedRates([
        { events: 0, hours: 3 },
        { events: 0, hours: 1 },
      ]),
    ).toEqual([
      { status: "ok", value: 0 },
      { status: "ok", value: 0 },
    ]);
  });

  test("someone without hours has no rate and does not move the others", () => {
    const [anna, nobody, boris] = smoothedRates([
      { events: 1, hours: 2 },
      { events: 9, hours: 0 },
      { events: 1, hours: 30 },
    ]);
    expect(nobody).toEqual({ status: "no_time", value: null });
    expect([anna, boris]).toEqual(
      smoothedRates([
        { events: 1, hours: 2 },
        { events: 1, hours: 30 },
      ]),
    );
  });

  test("nobody has no rates, and nobody with hours has none either", () => {
    expect(smoothedRates([])).toEqual([]);
    expect(smoothedRates([{ events: 1, hours: 0 }])).toEqual([{ status: "no_time", value: null }]);
  });

  test("one person alone is what is usual", () => {
    expect(smoothedRates([{ events: 3, hours: 6 }])).toEqual([{ status: "ok", value: 0.5 }]);
  });

  test("each rate lies between the person's own and the usual one", () => {
    const entries = fc.array(
      fc.record({ events: fc.integer({ min: 0, max: 20 }), hours: fc.double({ min: 0.1, max: 200, noNaN: true }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(entries, (all) => {
        const usual = all.reduce((sum, one) => sum + one.events, 0) / all.reduce((sum, one) => sum + one.hours, 0);
        smoothedRates(all).forEach((rate, i) => {
          const own = (all[i]?.events ?? NaN) / (all[i]?.hours ?? NaN);
          const slack = 1e-9 * (1 + own + usual);
          expect(rate.value).toBeGreaterThanOrEqual(Math.min(own, usual) - slack);
          expect(rate.value).toBeLessThanOrEqual(Math.max(own, usual) + slack);
        });
      }),
    );
  });
});
