import { dateOf, type Day } from "../../model/day";
import { calendarDay } from "../values/calendar-day";
import type { CalendarUnit, Period } from "./period";

/** A period as days, both included; null = open on that side. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The days a period means as of a day. `last 90 days` ends on it and counts it. */
export function resolvePeriod(period: Period, asOf: Day): DayRange {
  switch (period.kind) {
    case "all":
      return { from: null, to: null };
    case "fixed":
      return { from: period.from, to: period.to };
    case "last":
      return { from: asOf - period.days + 1, to: asOf };
    case "day":
      return { from: asOf - period.before, to: asOf - period.before };
    case "current":
      return unitAround(period.unit, asOf);
    case "previous": {
      const { from } = unitAround(period.unit, asOf);
      return unitAround(period.unit, (from ?? asOf) - 1);
    }
  }
}

/** The calendar year, quarter or month a day lies in. */
function unitAround(unit: CalendarUnit, day: Day): DayRange {
  const { year, month } = dateOf(day);
  if (unit === "year") return monthsFrom(year, 1, 12);
  return unit === "month" ? monthsFrom(year, month, 1) : monthsFrom(year, month - ((month - 1) % 3), 3);
}

/** Whole months: `count` of them from the first of a month on. */
export function monthsFrom(year: number, month: number, count: number): DayRange {
  const next = month + count - 1;
  const after = calendarDay(year + Math.floor(next / 12), (next % 12) + 1, 1);
  return { from: calendarDay(year, month, 1), to: after === null ? null : after - 1 };
}
