import type { Words } from "../locales/en";
import type { Presenting } from "./presenting";

/** A number of things in words: "3 interactions". */
export function counted(count: number, what: keyof Words["counts"], { words, format }: Presenting): string {
  return words.counts[what]({ count, shown: format.number(count) });
}
