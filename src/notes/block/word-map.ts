import type { Spellings } from "../../model/block-words";
import { fieldKey } from "../fields/field-key";

/** The words of a vocabulary by their keys, in every language. */
export function wordMap<T extends string>(vocabulary: Readonly<Record<T, Spellings>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const word of keysOf(vocabulary)) {
    const { en, ru } = vocabulary[word];
    for (const spelling of [...en, ...ru]) map.set(fieldKey(spelling), word);
  }
  return map;
}

function keysOf<T extends string>(vocabulary: Readonly<Record<T, Spellings>>): readonly T[] {
  return Object.keys(vocabulary).filter((key): key is T => Object.hasOwn(vocabulary, key));
}
