import { dateOf, dayOf, type Day } from "../model/day";

/** A mark on a time axis. */
export interface DayTick {
  readonly day: Day;
  readonly label: string;
}

/** Months between two marks, the first that leaves few enough of them. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;
/** More marks than this run into each other on a narrow surface. */
const mostTicks = 7;

/** The months in which a span of days is marked, evenly; the ends themselves where it holds no two of them. */
export function dayTicks(
  { first, last }: { readonly first: Day; readonly last: Day },
  format: { readonly monthShort: (day: Day) => string; readonly dayShort: (day: Day) => string },
): readonly DayTick[] {
  const starts = steps.map((step) => monthStarts(first, last, step));
  const fitting = starts.find(({ length }) => length <= mostTicks) ?? [];
  if (fitting.length >= 2) return fitting.map((day) => ({ day, label: format.monthShort(day) }));
  return [...new Set([first, last])].map((day) => ({ day, label: format.dayShort(day) }));
}

function monthStarts(first: Day, last: Day, step: number): readonly Day[] {
  const days: Day[] = [];
  const { year, month } = dateOf(first);
  const start = Math.ceil((year * 12 + month - 1) / step) * step;
  for (let at = start; ; at += step) {
    const day = dayOf(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day === null || day > last) return days;
    if (day >= first) days.push(day);
  }
}

/**
 * The marks, or every second, third … of them: as many as leave the least number of pixels from one to the next.
 *
 * @param room `perDay` pixels are between two days of the axis.
 */
export function apartTicks(
  ticks: readonly DayTick[],
  { perDay, least }: { readonly perDay: number; readonly least: number },
): readonly DayTick[] {
  const between = ticks.slice(1).map(({ day }, at) => (day - (ticks[at]?.day ?? day)) * perDay);
  const every = Math.ceil(least / Math.min(...between));
  return ticks.filter((_, at) => at === 0 || at % every === 0);
}
