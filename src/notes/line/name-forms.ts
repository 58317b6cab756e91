/**
 * What a Russian case ending may stand for in the nominative. Wrong guesses cost nothing: a guess counts only where it is
 * a known name. Names that do not decline (Ким, Шевченко) match as they are.
 */
const endings: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["а", ["", "о"]],
  ["у", ["а", "", "о"]],
  ["ом", ["", "о"]],
  ["ем", ["й", "ь", "", "е"]],
  ["е", ["а", "я", "", "й", "ь", "о"]],
  ["ы", ["а"]],
  ["и", ["а", "я", "ь", "й"]],
  ["ой", ["а", "ая"]],
  ["ою", ["а", "ая"]],
  ["ей", ["я", "а", "ь", "яя", "ая"]],
  ["ею", ["я", "а"]],
  ["я", ["й", "ь"]],
  ["ю", ["я", "й", "ь"]],
  ["ью", ["ь"]],
  ["ым", ["", "ый", "ой"]],
  ["им", ["ий", "ой", ""]],
  ["ого", ["ый", "ий", "ой"]],
  ["его", ["ий"]],
  ["ому", ["ый", "ий", "ой"]],
  ["ему", ["ий"]],
  ["ую", ["ая"]],
  ["юю", ["яя"]],
];

const cyrillic = /^[а-я-]+$/;
const fleeting = /^(.*[^аеиоуыэюя])([^аеиоуыэюяьй])$/;

/** The nominatives a word (a key) may be a case of, itself first. */
export function nominatives(word: string): readonly string[] {
  if (!cyrillic.test(word) || word.length > 40) return [word];
  const hyphen = word.indexOf("-");
  if (hyphen > 0) {
    const rest = nominatives(word.slice(hyphen + 1));
    return nominatives(word.slice(0, hyphen)).flatMap((first) => rest.map((second) => `${first}-${second}`));
  }
  const found = new Set([word]);
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const replacement of replacements) {
      found.add(stem + replacement);
      if (replacement === "") for (const filled of withVowel(stem)) found.add(filled);
    }
  }
  return [...found];
}

/** Vowels that only the nominative has: Павл-ом → Павел, Льв-ом → Лев. */
function withVowel(stem: string): readonly string[] {
  if (stem.endsWith("ьв")) return [`${stem.slice(0, -2)}ев`];
  const parts = fleeting.exec(stem);
  return parts === null ? [] : [`${parts[1] ?? ""}е${parts[2] ?? ""}`, `${parts[1] ?? ""}о${parts[2] ?? ""}`];
}

/** Rules of the instrumental, which `с` asks for; the first that fits decides. */
const instrumentals: readonly (readonly [ending: RegExp, nominative: string])[] = [
  [/(.*[сц]к)ой$/iu, "ая"],
  [/(.*[сц]к)им$/iu, "ий"],
  [/(.{2,}(?:ов|ев|ин|ын))ым$/iu, ""],
  [/(.+)ой$/iu, "а"],
  [/(.+[жшчщц])ей$/iu, "а"],
  [/(.+)[её]й$/iu, "я"],
  [/(П)авлом$/u, "авел"],
  [/(Л)ьвом$/u, "ев"],
  [/(.*[жшчщц])ем$/iu, ""],
  [/(.*[аеиоуыэюя])ем$/iu, "й"],
  [/(.+)ем$/iu, "ь"],
  [/(.{2,})ом$/iu, ""],
];

/** Rules of the dative, which `представила меня` asks for; of names in `-е` most are hard (Лене → Лена). */
const datives: readonly (readonly [ending: RegExp, nominative: string])[] = [
  [/(.*[сц]к)ой$/iu, "ая"],
  [/(.*[сц]к)ому$/iu, "ий"],
  [/(.+(?:ов|ев|ин|ын))у$/iu, ""],
  [/(.+(?:ов|ев|ин|ын))ой$/iu, "а"],
  [/(.+и)и$/iu, "я"],
  [/(.+ь)е$/iu, "я"],
  [/((?:Кат|Ол|Тан|Наст|Ван|Пет|Кол|Вас|Юл|Жен|Сон|Кос)т?)е$/u, "я"],
  [/(.+)е$/iu, "а"],
  [/(.*[аеиоуыэюя])ю$/iu, "й"],
  [/(.+)ю$/iu, "ь"],
  [/(.{2,})у$/iu, ""],
];

/**
 * The nominative of an unknown name that stands after `с`: Сашей → Саша, Петровичем → Петрович. As written where no
 * ending is an instrumental one.
 */
export function fromInstrumental(word: string): string {
  return withRules(word, instrumentals);
}

/** The nominative of an unknown name in the dative: Игорю → Игорь, Савельеву → Савельев. */
export function fromDative(word: string): string {
  return withRules(word, datives);
}

function withRules(word: string, rules: typeof datives): string {
  if (!/^[а-яё-]+$/iu.test(word)) return word;
  for (const [ending, nominative] of rules) {
    const base = ending.exec(word)?.[1];
    if (base !== undefined) return base + nominative;
  }
  return word;
}
