/** No name of a tag, folder or property is longer. */
const longestName = 200;

const one = new Set(["1", "one"]);
const ones = new Set(["1", "1s", "one", "ones"]);
const between = new Set(["on", "to", "x", "на"]);
const plainOneOnOne = /^(?:1|one)(?:on|to|x|на)(?:1|one)s?$/;

/**
 * The words of a name in lower case, `ё` as `е`: `03 TeamMeetings` → `03`, `team`, `meetings`. Every spelling of
 * one-on-one is the single word `1on1`; a date such as `2024-1-1` is none.
 */
export function nameTokens(written: string): readonly string[] {
  const words = written
    .slice(0, longestName)
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ё", "е")
    .match(/[\p{L}\p{N}]+/gu);
  return words === null ? [] : joinOneOnOnes(words);
}

function joinOneOnOnes(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = oneOnOneLength(words, at);
    const word = words[at] ?? "";
    if (length > 0) {
      joined.push("1on1");
      at += length - 1;
    } else joined.push(plainOneOnOne.test(word) ? "1on1" : word);
  }
  return joined;
}

function oneOnOneLength(words: readonly string[], at: number): number {
  if (!one.has(words[at] ?? "")) return 0;
  const next = words[at + 1] ?? "";
  if (between.has(next) && ones.has(words[at + 2] ?? "")) return 3;
  const isDatePart = isNumber(words[at - 1]) || isNumber(words[at + 2]);
  return ones.has(next) && !isDatePart ? 2 : 0;
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\p{N}+$/u.test(word);
}
