import { roundHalfUp } from "../../model/money";
import { isEmpty } from "./is-empty";
import { readNumberText } from "./number-text";
import { onlyValue } from "./only-value";
import { plainText } from "./plain-text";
import { unreadable, type Readable } from "./readable";
import { streamPeriod } from "./stream-period-words";

/** Days in the periods of a rhythm (8-settled). */
const daysByPeriod = { week: 7, month: 30, quarter: 91, year: 365 } as const;

const daysByWord: ReadonlyMap<string, number> = new Map([
  ...(["d", "day", "days", "daily", "д", "дн", "день", "дня", "дней", "ежедневно"] as const).map(
    (word) => [word, 1] as const,
  ),
  ...(["biweekly", "fortnight", "fortnightly"] as const).map((word) => [word, 14] as const),
  ...(["полгода", "semiannual", "semiannually"] as const).map((word) => [word, 182] as const),
  ["annual", daysByPeriod.year],
]);

/** Figures as words: `every other week`, `раз в две недели`. */
const figures: ReadonlyMap<string, number> = new Map([
  ...(["two", "other", "два", "две"] as const).map((word) => [word, 2] as const),
  ...(["three", "три"] as const).map((word) => [word, 3] as const),
  ...(["four", "четыре"] as const).map((word) => [word, 4] as const),
  ...(["six", "шесть"] as const).map((word) => [word, 6] as const),
]);

/** Said instead of a rhythm. */
const noRhythm =
  /^(?:none|never|no|n\/a|as needed|as-needed|ad hoc|ad-hoc|нет|никогда|по необходимости|по мере необходимости)$/;

/** How often in a period: `twice a month`, `2x month`, `1 раз в месяц`. */
const oftenIn = /^(?:(\d{1,3}) ?(?:x|times|раза?)|(twice|дважды)) /;
const filler = /^(?:once )?(?:every|each|per|an?|раз в|кажд\p{L}+|в) /u;
const figureAndWord = /^(\d[\d.,]*)? ?-?(\p{L}+)?\.?$/u;

/** More days than a life has are no rhythm. */
const mostDays = 36_500;

/**
 * Reads a rhythm in whole days: `30`, `30d`, `monthly`, `every 2 weeks`, `twice a year`, `раз в месяц`, `каждые 3 месяца`;
 * null for `as needed`.
 */
export function readCadence(value: unknown): Readable<number> {
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  if (typeof single === "number") return wholeDays(single);
  const text = typeof single === "string" ? (plainText(single)?.toLowerCase() ?? "") : "";
  if (noRhythm.test(text)) return null;
  const often = oftenIn.exec(text);
  const times = often === null ? 1 : Number(often[1] ?? 2);
  const days = periodDays(often === null ? text : text.slice(often[0].length));
  return days === null || times === 0 ? unreadable("not_a_duration") : wholeDays(days / times);
}

/** The days of `2 weeks`, `every other month`, `30`; null where that is none. */
function periodDays(text: string): number | null {
  const plain = text
    .replace(filler, "")
    .replace(filler, "")
    .replace(/^(bi|semi)[- ]/, "$1");
  const found = figureAndWord.exec(plain.replace(/^\p{L}+(?= )/u, (word) => String(figures.get(word) ?? word)));
  if (found === null || text === "") return null;
  const [, figureText, word] = found;
  const figure = figureText === undefined ? 1 : (readNumberText(figureText, "decimal")?.value ?? null);
  const period = word === undefined ? null : streamPeriod(word);
  const unit = word === undefined ? 1 : period === null ? daysByWord.get(word) : daysByPeriod[period];
  return figure === null || unit === undefined ? null : figure * unit;
}

function wholeDays(days: number): Readable<number> {
  if (!Number.isFinite(days)) return unreadable("not_a_duration");
  return days <= 0 || days > mostDays ? unreadable("out_of_range") : Math.max(1, roundHalfUp(days));
}
