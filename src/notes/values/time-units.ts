export const minutesPerHour = 60;
export const minutesPerDay = 1440;
export const secondsPerMinute = 60;

const secondsByUnit: ReadonlyMap<string, number> = new Map([
  ...(["s", "sec", "secs", "second", "seconds", "с", "сек", "секунда", "секунды", "секунд"] as const).map(
    (word) => [word, 1] as const,
  ),
  ...(["m", "min", "mins", "minute", "minutes", "м", "мин", "минута", "минуту", "минуты", "минут"] as const).map(
    (word) => [word, secondsPerMinute] as const,
  ),
  ...(["h", "hr", "hrs", "hour", "hours", "ч", "час", "часа", "часов", "часы"] as const).map(
    (word) => [word, minutesPerHour * secondsPerMinute] as const,
  ),
]);

/** Seconds in a unit of time as written in lower case (`h`, `мин`), or null. */
export function secondsInUnit(word: string): number | null {
  return secondsByUnit.get(word) ?? null;
}
