import type { Day } from "../model/day";
import type { Report } from "../report/report";
import type { CalendarChart, CalendarDay } from "./chart";
import { counted } from "./counted";
import { cell } from "./facts";
import { asItIsNow, withReport } from "./look-at";
import type { Asked } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** As many days as a calendar shows at most: a year. */
const mostDays = 365;
const daysPerWeek = 7;
/** 1 January 1970, day 0, was a Thursday: three days after a Monday. */
const mondayShift = 3;

/** What happened with people on one day. */
interface Met {
  readonly minutes: number;
  readonly interactions: number;
}

/**
 * Minutes with people, day by day over the last year of the period. Null where nothing dated lies in it. Days are of five
 * levels: nothing, and a quarter each of the days with somebody, by minutes.
 */
export function calendarChart(presenting: Presenting): CalendarChart | null {
  const { report, words, format } = presenting;
  const { first, last } = spanOf(report);
  const met = metByDay(report, { first, last });
  if (met.size === 0) return null;
  const { title, less, more, dayTitle, time, interactions } = words.charts.calendar;
  const levelOf = levels([...met.values()]);
  const lead = weekdayOf(first);
  const days: (CalendarDay | null)[] = Array.from({ length: lead }, () => null);
  for (let day = first; day <= last; day += 1) {
    const one = met.get(day);
    const text = words.charts.calendar.day({ day: format.day(day), what: whatOf(one, presenting) });
    days.push(
      one === undefined
        ? { level: 0, text, asked: null }
        : { level: levelOf(one), text, asked: askedOn(day, title, presenting) },
    );
  }
  return {
    kind: "calendar",
    title,
    ...caption([...met.keys()], { first, last }, presenting),
    days,
    months: monthLabels(first, last, presenting),
    weekdays: Array.from({ length: daysPerWeek }, (_one, at) => format.weekday(at - mondayShift)),
    less,
    more,
    table: {
      caption: title,
      columns: [
        { key: "day", title: dayTitle, numeric: false },
        { key: "time", title: time, numeric: true },
        { key: "interactions", title: interactions, numeric: true },
      ],
      rows: [...met]
        .sort(([a], [b]) => b - a)
        .map(([day, one]) => [
          cell(format.dayShort(day)),
          cell(format.duration(one.minutes), { asked: askedOn(day, time, presenting) }),
          cell(format.number(one.interactions), { asked: askedOn(day, interactions, presenting) }),
        ]),
    },
  };
}

/** A year at most, up to the end of the period or to today. */
function spanOf({ period, asOf }: Report): { readonly first: Day; readonly last: Day } {
  const last = Math.min(asOf, period.to ?? asOf);
  return { first: Math.max(last - mostDays + 1, period.from ?? -Infinity), last };
}

function metByDay(
  { interactions }: Report,
  { first, last }: { readonly first: Day; readonly last: Day },
): ReadonlyMap<Day, Met> {
  const met = new Map<Day, Met>();
  for (const { date, minutes } of interactions) {
    if (date === null || date < first || date > last) continue;
    const before = met.get(date);
    met.set(date, {
      minutes: minutes + (before?.minutes ?? 0),
      interactions: 1 + (before?.interactions ?? 0),
    });
  }
  return met;
}

/** What explains a day: the interactions on it, each with its whole time. */
function askedOn(day: Day, title: string, presenting: Presenting): Asked {
  const { words, format } = presenting;
  return {
    label: words.card.figureOf({ label: title, name: format.day(day) }),
    why: () => {
      const now = asItIsNow(presenting);
      const interactions = now.report.interactions.filter(({ date }) => date === day);
      return whyMetric("minutesTogether", withReport({ ...now.report, interactions }, now))();
    },
  };
}

/** In which quarter of the days with somebody a day lies, by its minutes. */
function levels(met: readonly Met[]): (one: Met) => CalendarDay["level"] {
  const ascending = met.map(({ minutes }) => minutes).sort((a, b) => a - b);
  const quarter = (part: number): number => ascending[Math.floor((ascending.length - 1) * part)] ?? 0;
  const [low, middle, high] = [quarter(0.25), quarter(0.5), quarter(0.75)];
  return ({ minutes }) => (minutes > high ? 4 : minutes > middle ? 3 : minutes > low ? 2 : 1);
}

function weekdayOf(day: Day): number {
  return (((day + mondayShift) % daysPerWeek) + daysPerWeek) % daysPerWeek;
}

function whatOf(one: Met | undefined, presenting: Presenting): string {
  const { words, format } = presenting;
  if (one === undefined) return words.charts.calendar.nobody;
  if (one.minutes === 0) return counted(one.interactions, "interactions", presenting);
  return format.duration(one.minutes);
}

/** Columns that a month's name takes. */
const nameColumns = 3;

/** Over the first column in which a month begins; without the first month where only its end is there. */
function monthLabels(first: Day, last: Day, { format }: Presenting): CalendarChart["months"] {
  const start = first - weekdayOf(first);
  const labels: { column: number; label: string }[] = [];
  let before = "";
  for (let day = start; day <= last; day += daysPerWeek) {
    const label = format.monthName(Math.min(day + daysPerWeek - 1, last));
    if (label !== before) labels.push({ column: (day - start) / daysPerWeek, label });
    before = label;
  }
  const [cut, next] = labels;
  if (cut !== undefined && next !== undefined && next.column - cut.column < nameColumns) labels.shift();
  return labels;
}

/** On how many days, and the longest stretch without anybody. */
function caption(
  met: readonly Day[],
  { first, last }: { readonly first: Day; readonly last: Day },
  presenting: Presenting,
): Pick<CalendarChart, "caption" | "numbers"> {
  const ascending = [...met].sort((a, b) => a - b);
  let [pause, before] = [0, first - 1];
  for (const day of [...ascending, last + 1]) {
    pause = Math.max(pause, day - before - 1);
    before = day;
  }
  const { report, words, format } = presenting;
  const days = counted(met.length, "days", presenting);
  const longest = counted(pause, "days", presenting);
  const interactions = report.interactions.filter(({ date }) => date !== null && date >= first && date <= last);
  const asked = {
    label: words.charts.calendar.interactions,
    why: whyMetric("interactions", withReport({ ...report, interactions }, presenting)),
  };
  const all = format.number(last - first + 1);
  return {
    caption: words.charts.calendar.caption({ days, all, pause: longest }),
    numbers: [days, all, longest].map((text) => ({ ...asked, text })),
  };
}
