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
  ["полгода", 182],
]);

/** Said instead of a rhythm. */
const noRhythm =
  /^(?:none|never|no|n\/a|as needed|as-needed|ad hoc|ad-hoc|нет|никогда|по необходимости|по мере необходимости)$/;

const filler = /^(?:once )?(?:every|each|per|an?|раз в|кажд\p{L}+|в) /u;
const figureAndWord = /^(\d[\d.,]*)? ?-?(\p{L}+)?\.?$/u;

/** More days than a life has are no rhythm. */
const mostDays = 36_500;

/** Reads a rhythm in whole days: `30`, `30d`, `monthly`, `every 2 weeks`, `раз в месяц`, `каждые 3 месяца`; null for `as needed`. */
export function readCadence(value: unknown): Readable<number> {
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  if (typeof single === "number") return wholeDays(single);
  const text = typeof single === "string" ? plainText(single)?.toLowerCase() : null;
  if (text !== null && text !== undefined && noRhythm.test(text)) return null;
  const found =
    text === null || text === undefined ? null : figureAndWord.exec(text.replace(filler, "").replace(filler, ""));
  if (found === null) return unreadable("not_a_duration");
  const [, figureText, word] = found;
  const figure = figureText === undefined ? 1 : (readNumberText(figureText, "decimal")?.value ?? null);
  const period = word === undefined ? null : streamPeriod(word);
  const unit = word === undefined ? 1 : period === null ? daysByWord.get(word) : daysByPeriod[period];
  if (figure === null || unit === undefined || text === "") return unreadable("not_a_duration");
  return wholeDays(figure * unit);
}

function wholeDays(days: number): Readable<number> {
  if (!Number.isFinite(days)) return unreadable("not_a_duration");
  return days <= 0 || days > mostDays ? unreadable("out_of_range") : Math.max(1, roundHalfUp(days));
}
