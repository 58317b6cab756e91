const numbers: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, "a an one один одна одну одно"],
      [2, "two two couple два две пару"],
      [3, "three три"],
      [4, "four четыре"],
      [5, "five пять"],
      [6, "six шесть"],
      [7, "seven семь"],
      [8, "eight восемь"],
      [9, "nine девять"],
      [10, "ten десять"],
      [15, "fifteen пятнадцать"],
      [20, "twenty двадцать"],
      [30, "thirty тридцать"],
      [40, "forty сорок"],
      [45, "forty-five"],
      [50, "fifty пятьдесят"],
      [90, "ninety девяносто"],
    ] as const
  ).flatMap(([number, names]) => names.split(" ").map((name) => [name, number] as const)),
);

/** The number a word spells (`two`, `три`), or null. `word` is a token's key. */
export function numberWord(word: string): number | null {
  return numbers.get(word) ?? null;
}
