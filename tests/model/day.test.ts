import fc from "../support/fast-check";
import { dateOf, dayOf, fromIsoDay, monthKey, toIsoDay } from "../../src/model/day";

describe("dayOf", () => {
  test("counts days from 1 January 1970, which is day 0", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1970, 1, 2)).toBe(1);
    expect(dayOf(1969, 12, 31)).toBe(-1);
  });

  test("a date that does not exist is no day", () => {
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(dayOf(2024, 2, 29)).not.toBeNull();
  });

  test("years below 100 are meant as written", () => {
    expect(toIsoDay(dayOf(99, 1, 1) ?? 0)).toBe("0099-01-01");
  });
});

describe("toIsoDay and fromIsoDay", () => {
  test("are each other's inverse on every day of ten centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -180_000, max: 180_000 }), (day) => {
        expect(fromIsoDay(toIsoDay(day))).toBe(day);
        const { year, month, date } = dateOf(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });

  test("anything but an existing ISO day is null", () => {
    for (const text of ["", "2026-1-5", "2026-02-30", "05.01.2026", "2026-01-05T10:00", " 2026-01-05"])
      expect(fromIsoDay(text)).toBeNull();
  });
});

describe("monthKey", () => {
  test("is the year and month of the day, whatever the zone of the machine", () => {
    expect(monthKey(fromIsoDay("2026-01-01") ?? 0)).toBe("2026-01");
    expect(monthKey(fromIsoDay("2025-12-31") ?? 0)).toBe("2025-12");
  });
});
