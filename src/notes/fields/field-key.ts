/**
 * The key under which spellings of one name meet: case, `_`, `-` and space, `ё` and `е`, NFC and NFD are equal.
 * `Time Spent`, `time-spent` and `TIME_SPENT` are all `time_spent`. Used for property names and for words alike.
 */
export function fieldKey(written: string): string {
  return written
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .trim()
    .replace(/[\s_-]+/g, "_");
}
