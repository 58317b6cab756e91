import type { Day } from "../../model/day";
import { keyAt, pastStop, type Run } from "./line-token-run";
import type { LineToken } from "./line-tokens";

/** Weekdays from Monday on: names that stand alone, and short forms that need `on`, `last` or `в` before them. */
const names: readonly (readonly [whole: RegExp, short: RegExp])[] = [
  [/^(?:monday|понедельник)$/, /^(?:mon|пн)$/],
  [/^(?:tuesday|вторник)$/, /^(?:tues?|вт)$/],
  [/^(?:wednesday|среду)$/, /^(?:wed|ср|среда)$/],
  [/^(?:thursday|четверг)$/, /^(?:thu|thurs?|чт)$/],
  [/^(?:friday|пятниц[ау])$/, /^(?:fri|пт)$/],
  [/^(?:saturday|суббот[ау])$/, /^(?:sat|сб)$/],
  [/^(?:sunday|воскресенье|воскресение)$/, /^(?:sun|вс)$/],
];

const last = /^(?:last|past|прошл(?:ый|ую|ое|ая|ой|ого))$/;
const next = /^(?:next|coming|следующ(?:ий|ую|ее|ей)|будущ(?:ий|ую|ее)|ближайш(?:ий|ую|ее))$/;
const current = /^(?:this|эт(?:от|у|о|ой))$/;

/**
 * A weekday at a token: alone or with `last` the latest one before today, with `next` the first after it, with `this` the
 * one of the current week, with `last week` the one of the week before.
 */
export function readWeekday(tokens: readonly LineToken[], at: number, asOf: Day): Run<Day> | null {
  let from = at;
  const hasPreposition = /^(?:on|в|во)$/.test(keyAt(tokens, from));
  if (hasPreposition) from += 1;
  const lead = keyAt(tokens, from);
  const hasLead = last.test(lead) || next.test(lead) || current.test(lead);
  if (hasLead) from += 1;
  const name = keyAt(tokens, from);
  // `Пн: созвон`, `Mon, lunch`: what a line begins with and sets off is its day.
  const isHeading = from === 0 && (/^[а-я]/.test(name) || /^[:,—–-]$/.test(keyAt(tokens, pastStop(tokens, 1))));
  const index = names.findIndex(
    ([whole, short]) => whole.test(name) || ((hasPreposition || hasLead || isHeading) && short.test(name)),
  );
  if (index < 0) return null;
  const end = pastStop(tokens, from + 1);
  const monday = asOf - weekdayOf(asOf);
  const back = lastWeekEnd(tokens, end);
  if (back !== null) return { end: back, value: monday - 7 + index };
  if (current.test(lead)) return { end, value: monday + index };
  if (next.test(lead)) return { end, value: asOf + ((index - weekdayOf(asOf) + 6) % 7) + 1 };
  return { end, value: asOf - ((weekdayOf(asOf) - index + 6) % 7) - 1 };
}

/** Monday is 0. The first of January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Where `last week` or `на прошлой неделе` ends, or null where it does not stand here. */
function lastWeekEnd(tokens: readonly LineToken[], at: number): number | null {
  const from = keyAt(tokens, at) === "на" ? at + 1 : at;
  const isLast = keyAt(tokens, from) === "last" || keyAt(tokens, from) === "прошлой";
  return isLast && /^(?:week|неделе)$/.test(keyAt(tokens, from + 1)) ? from + 2 : null;
}
