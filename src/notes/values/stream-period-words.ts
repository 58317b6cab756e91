import type { StreamPeriod } from "../../model/result";
import { fieldKey } from "../fields/field-key";

const periodByWord: ReadonlyMap<string, StreamPeriod> = new Map([
  ...(
    ["week", "weeks", "weekly", "wk", "w", "неделя", "неделю", "недели", "недель", "нед", "еженедельно"] as const
  ).map((word) => [word, "week"] as const),
  ...(["month", "months", "monthly", "mo", "месяц", "месяца", "месяцев", "мес", "ежемесячно"] as const).map(
    (word) => [word, "month"] as const,
  ),
  ...(["quarter", "quarters", "quarterly", "квартал", "квартала", "кварталов", "ежеквартально"] as const).map(
    (word) => [word, "quarter"] as const,
  ),
  ...(["year", "years", "yearly", "annually", "yr", "y", "год", "года", "лет", "ежегодно"] as const).map(
    (word) => [word, "year"] as const,
  ),
]);

/** The calendar period a word names (`month`, `мес.`, `yearly`), or null. */
export function streamPeriod(word: string): StreamPeriod | null {
  return periodByWord.get(fieldKey(word).replace(/\.$/, "")) ?? null;
}
