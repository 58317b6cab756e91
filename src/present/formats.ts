import type { Words } from "../locales/en";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { Day } from "../model/day";
import { roundHalfUp } from "../model/money";
import { dayFormat, type DayFormat } from "./format-day";
import { moneyFormat, withMinusSign, type MoneyFormat } from "./format-money";

/** How values are printed: in one language, currency and as of one day. The only place that rounds. */
export interface Formats
  extends MoneyFormat, Pick<DayFormat, "day" | "dayShort" | "monthShort" | "monthName" | "weekday"> {
  /** A day as seen from the day of the report: "12 days ago". */
  readonly ago: (day: Day) => string;
  /** Minutes as hours and minutes; from 100 hours on as whole hours. */
  readonly duration: (minutes: number) => string;
  /** A fraction as percent; one decimal below 10 %. */
  readonly percent: (fraction: number) => string;
  /** A fraction as percent with its sign. */
  readonly change: (fraction: number) => string;
  /** A number with at most one decimal. */
  readonly number: (value: number) => string;
  /** A number with its sign. */
  readonly signed: (value: number) => string;
  /** A factor: `3.8×`. */
  readonly multiple: (value: number) => string;
  /** Orders names as the language does. */
  readonly compare: (a: string, b: string) => number;
  /** Several things in one sentence: "a, b and c". */
  readonly list: (texts: readonly string[]) => string;
}

/** From here on the minutes of a duration say nothing any more. */
const wholeHoursFromMinutes = 6000;

/** The formats of a language for a report's currency and day. */
export function formats(language: Language, { currency, asOf }: { currency: string; asOf: Day }): Formats {
  const { ago, ...days } = dayFormat(language);
  const numbers = numberFormats(language);
  const { time } = words(language);
  return {
    ...moneyFormat(language, currency),
    ...numbers,
    ...days,
    ago: (of) => ago(of, asOf),
    duration: (minutes) => duration(minutes, numbers.number, time),
  };
}

function duration(minutes: number, number: (value: number) => string, time: Words["time"]): string {
  const whole = roundHalfUp(minutes);
  const hours = Math.floor(whole / 60);
  if (whole >= wholeHoursFromMinutes) return time.hours({ hours: number(roundHalfUp(whole / 60)) });
  if (hours === 0) return time.minutes({ minutes: number(whole) });
  if (whole % 60 === 0) return time.hours({ hours: number(hours) });
  return time.hoursAndMinutes({ hours: number(hours), minutes: number(whole % 60) });
}

type NumberFormats = Pick<Formats, "percent" | "change" | "number" | "signed" | "multiple" | "list" | "compare">;

const made = new Map<Language, NumberFormats>();

function numberFormats(language: Language): NumberFormats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const format = makeNumberFormats(language);
  made.set(language, format);
  return format;
}

function makeNumberFormats(language: Language): NumberFormats {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percents = percentFormats(language, "auto");
  const changes = percentFormats(language, "exceptZero");
  const signs = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const collator = new Intl.Collator(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    percent: percents,
    change: changes,
    number: (value) => withMinusSign(plain.format(value)),
    signed: (value) => withMinusSign(signs.format(value)),
    multiple: (value) => withMinusSign(`${plain.format(value)}×`),
    compare: (a, b) => collator.compare(a, b),
    list: (texts) => lists.format(texts),
  };
}

function percentFormats(language: Language, signDisplay: "auto" | "exceptZero"): (fraction: number) => string {
  const whole = new Intl.NumberFormat(language, { style: "percent", signDisplay });
  const fine = new Intl.NumberFormat(language, { style: "percent", signDisplay, maximumFractionDigits: 1 });
  return (fraction) => withMinusSign((Math.abs(fraction) < 0.1 ? fine : whole).format(fraction));
}
