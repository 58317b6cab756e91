import { DateTime } from "luxon";
import { environment } from "./environment";

/** moment's tokens, longest first, as luxon writes them. */
const tokens: readonly (readonly [string, string])[] = [
  ["YYYY", "yyyy"],
  ["GGGG", "kkkk"],
  ["gggg", "kkkk"],
  ["YY", "yy"],
  ["MMMM", "LLLL"],
  ["MMM", "LLL"],
  ["MM", "LL"],
  ["M", "L"],
  ["DDDD", "ooo"],
  ["DD", "dd"],
  ["D", "d"],
  ["dddd", "cccc"],
  ["ddd", "ccc"],
  ["HH", "HH"],
  ["H", "H"],
  ["hh", "hh"],
  ["h", "h"],
  ["mm", "mm"],
  ["m", "m"],
  ["ss", "ss"],
  ["s", "s"],
  ["WW", "WW"],
  ["W", "W"],
  ["ww", "WW"],
  ["Q", "q"],
  ["A", "a"],
  ["a", "a"],
];

function luxonFormat(format: string): string {
  let result = "";
  for (let at = 0; at < format.length;) {
    const literal = /^\[([^\]]*)\]/.exec(format.slice(at));
    const token = tokens.find(([name]) => format.startsWith(name, at));
    if (literal) result += `'${literal[1] ?? ""}'`;
    else if (token) result += token[1];
    else {
      const char = format.charAt(at);
      if (/[A-Za-z]/.test(char)) throw new Error(`host: moment token "${char}" is not provided`);
      result += char;
    }
    at += literal?.[0].length ?? token?.[0].length ?? 1;
  }
  return result;
}

class Moment {
  constructor(private readonly time: DateTime) {}

  isValid(): boolean {
    return this.time.isValid;
  }

  format(format = "YYYY-MM-DDTHH:mm:ssZZ"): string {
    return this.time.isValid ? this.time.toFormat(luxonFormat(format)) : "Invalid date";
  }

  toDate(): Date {
    return this.time.toJSDate();
  }

  valueOf(): number {
    return this.time.toMillis();
  }

  year(): number {
    return this.time.year;
  }

  /** Months count from 0, as in moment. */
  month(): number {
    return this.time.month - 1;
  }

  date(): number {
    return this.time.day;
  }
}

type Input = string | number | Date | undefined;

/** The part of moment that plugins need for daily-note formats; anything else of it throws. */
function makeMoment(input?: Input, format?: string | string[], strict?: boolean): Moment {
  const locale = environment.language;
  if (input === undefined) return new Moment(DateTime.now().setLocale(locale));
  if (typeof input === "number") return new Moment(DateTime.fromMillis(input, { locale }));
  if (input instanceof Date) return new Moment(DateTime.fromJSDate(input).setLocale(locale));
  if (format === undefined) return new Moment(DateTime.fromISO(input, { locale }));
  if (strict !== true) throw new Error("host: moment's forgiving parsing is not provided; pass strict = true");
  const tried = [format].flat().map((one) => DateTime.fromFormat(input, luxonFormat(one), { locale }));
  return new Moment(tried.find((time) => time.isValid) ?? DateTime.invalid("unparsable"));
}

export const moment = new Proxy(makeMoment, {
  get(target, key) {
    if (key === "locale") return () => environment.language;
    if (typeof key === "symbol" || key in target) return Reflect.get(target, key);
    throw new Error(`host: moment.${key} is not provided`);
  },
});
