import fc from "../support/fast-check";
import { gammaP } from "../../src/metrics/gamma-p";
import { gammaQuantile } from "../../src/metrics/gamma-quantile";
import { logGamma } from "../../src/metrics/log-gamma";
import { poissonInterval } from "../../src/metrics/poisson-interval";
import uncertainty from "../cases/uncertainty.json";

describe("poissonInterval", () => {
  test.each(uncertainty.poisson_exact_cases)("$id: $x events in an hour", ({ x, lower, upper }) => {
    const { value } = poissonInterval({ events: x, hours: 1 });
    expect(Math.abs((value?.low ?? NaN) - lower)).toBeLessThan(5e-7);
    expect(Math.abs((value?.high ?? NaN) - upper)).toBeLessThan(5e-7);
  });

  test("no events: from 0 to −ln 0.025, exactly", () => {
    const { value } = poissonInterval({ events: 0, hours: 1 });
    expect(value?.low).toBe(0);
    expect(Math.abs((value?.high ?? NaN) + Math.log(0.025))).toBeLessThan(1e-12);
  });

  test("without hours there is no rate", () => {
    expect(poissonInterval({ events: 3, hours: 0 })).toEqual({ status: "no_time", value: null });
  });

  test("twice the hours halve it", () => {
    const one = poissonInterval({ events: 3, hours: 10 }).value;
    const two = poissonInterval({ events: 3, hours: 20 }).value;
    expect((two?.low ?? NaN) * 2).toBeCloseTo(one?.low ?? NaN, 12);
    expect((two?.high ?? NaN) * 2).toBeCloseTo(one?.high ?? NaN, 12);
  });

  test("each end leaves out 2.5 %, to 1e-9, and the interval holds the rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (events) => {
        const { value } = poissonInterval({ events, hours: 1 });
        if (value === null) throw new Error("no interval");
        expect(value.low).toBeLessThan(events);
        expect(value.high).toBeGreaterThan(events);
        expect(Math.abs(gammaP(events, value.low) - 0.025)).toBeLessThan(1e-9);
        expect(Math.abs(gammaP(events + 1, value.high) - 0.975)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("gammaP", () => {
  test("of shape 1 is the exponential law", () => {
    for (const x of [0.01, 0.5, 1, 1.99, 2, 2.01, 10, 50]) expect(gammaP(1, x)).toBeCloseTo(-Math.expm1(-x), 14);
  });

  test("of a whole shape is the chance of that many events", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 120, noNaN: true }),
        (events, expected) => {
          let term = Math.exp(-expected);
          let fewer = 0;
          for (let k = 0; k < events; k += 1) {
            fewer += term;
            term *= expected / (k + 1);
          }
          expect(gammaP(events, expected)).toBeCloseTo(1 - fewer, 11);
        },
      ),
    );
  });

  test("begins at 0", () => {
    expect(gammaP(3, 0)).toBe(0);
  });
});

describe("gammaQuantile", () => {
  test("undoes gammaP", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 3000, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (a, p) => {
          expect(gammaP(a, gammaQuantile(a, p))).toBeCloseTo(p, 10);
        },
      ),
    );
  });
});

describe("logGamma", () => {
  test("of whole numbers is the logarithm of the factorial before", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 11);
      factorial *= n;
    }
  });

  test("of a half is the logarithm of √π", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  });
});
