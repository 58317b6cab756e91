import fc from "../support/fast-check";
import { isDormant } from "../../src/metrics/dormant";
import { lastContact } from "../../src/metrics/last-contact";
import { overdueRatio } from "../../src/metrics/overdue";
import { rhythmDays } from "../../src/metrics/rhythm";
import { none, ok } from "../../src/model/measure";
import { day } from "../support/build-report";

describe("rhythmDays", () => {
  const rhythm = (days: readonly number[], cadenceDays: number | null = null): number | null =>
    rhythmDays({ days, cadenceDays }).value;

  test("the middle of the gaps", () => {
    expect(rhythm([1, 8, 15, 29])).toBe(7);
    expect(rhythm([1, 8, 15, 29, 59])).toBe(10.5);
  });

  test("a written cadence wins", () => {
    expect(rhythm([1, 8, 15, 29], 30)).toBe(30);
    expect(rhythm([], 30)).toBe(30);
  });

  test("three days of contact are too few, four are a rhythm", () => {
    expect(rhythmDays({ days: [1, 8, 15], cadenceDays: null })).toEqual({ status: "low_data", value: null });
    expect(rhythm([1, 8, 15, 22])).toBe(7);
  });

  test("two contacts on one day are one day", () => {
    expect(rhythm([1, 8, 8, 15])).toBeNull();
    expect(rhythm([1, 8, 8, 15, 22])).toBe(7);
  });

  test("only the last eight gaps count", () => {
    const old = [0, 100, 200, 300, 400, 500, 600, 700];
    const recent = [701, 702, 703, 704, 705, 706, 707];
    expect(rhythm([...old, ...recent])).toBe(1);
    expect(rhythm([0, 100, 200, 300, 400, 401, 402, 403, 404])).toBe(50.5);
    expect(rhythm([-100, 0, 100, 200, 300, 301, 302, 303, 304, 305])).toBe(1);
    expect(rhythm([-100, 0, 100, 200, 300, 400, 401, 402, 403, 404])).toBe(50.5);
  });

  test("order changes nothing, nor does a shift in time", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 15 }),
        fc.integer(),
        (days, later) => {
          expect(rhythm([...days].reverse())).toBe(rhythm(days));
          expect(rhythm(days.map((one) => one + later))).toBe(rhythm(days));
        },
      ),
    );
  });
});

describe("lastContact", () => {
  const asOf = day("2024-12-31");

  test("the last day in the notes, today included, tomorrow not", () => {
    expect(lastContact({ days: [asOf - 5, asOf - 9], written: null, asOf }).value).toBe(asOf - 5);
    expect(lastContact({ days: [asOf, asOf + 1], written: null, asOf }).value).toBe(asOf);
  });

  test("written by hand it counts where it is later, and not in the future", () => {
    expect(lastContact({ days: [asOf - 5], written: asOf - 2, asOf }).value).toBe(asOf - 2);
    expect(lastContact({ days: [asOf - 5], written: asOf - 7, asOf }).value).toBe(asOf - 5);
    expect(lastContact({ days: [asOf - 5], written: asOf, asOf }).value).toBe(asOf);
    expect(lastContact({ days: [asOf - 5], written: asOf + 1, asOf }).value).toBe(asOf - 5);
    expect(lastContact({ days: [], written: asOf - 2, asOf }).value).toBe(asOf - 2);
  });

  test("1 January 1970 is a day, and no day is none", () => {
    expect(lastContact({ days: [0], written: null, asOf })).toEqual({ status: "ok", value: 0 });
    expect(lastContact({ days: [], written: null, asOf })).toEqual({ status: "no_dates", value: null });
  });
});

describe("overdueRatio", () => {
  test("45 days at a rhythm of 30", () => {
    expect(overdueRatio({ lastContact: ok(100), rhythm: ok(30), asOf: 145 })).toEqual({ status: "ok", value: 1.5 });
  });

  test("seen today it is 0", () => {
    expect(overdueRatio({ lastContact: ok(145), rhythm: ok(30), asOf: 145 }).value).toBe(0);
  });

  test("without a date or a rhythm it says which", () => {
    expect(overdueRatio({ lastContact: none("no_dates"), rhythm: ok(30), asOf: 1 }).status).toBe("no_dates");
    expect(overdueRatio({ lastContact: ok(0), rhythm: none("low_data"), asOf: 1 }).status).toBe("low_data");
  });
});

describe("isDormant", () => {
  test("silent for more than a year", () => {
    expect(isDormant({ lastContact: 100, asOf: 466 })).toBe(true);
    expect(isDormant({ lastContact: 100, asOf: 465 })).toBe(false);
  });

  test("without dates there is nothing to say", () => {
    expect(isDormant({ lastContact: null, asOf: 1000 })).toBe(false);
  });
});
