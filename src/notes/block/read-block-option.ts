import type { BlockOption, BlockOptions, BlockSort } from "../../model/block-options";
import { chartWords, directionWords, groupWords, modelWords, showWords, sortWords } from "../../model/block-words";
import type { Day } from "../../model/day";
import { flatList } from "../values/flat-list";
import { isEmpty } from "../values/is-empty";
import { onlyValue } from "../values/only-value";
import { plainText } from "../values/plain-text";
import { readWord, wordKey } from "../values/read-word";
import { isUnreadable, unreadable, type Readable } from "../values/readable";
import { readPeriod } from "./read-period";
import { readTarget } from "./read-target";
import { resolvePeriod } from "./resolve-period";
import { wordMap } from "./word-map";

const showByWord = wordMap(showWords);
const chartByWord = wordMap(chartWords);
const groupByWord = wordMap(groupWords);
const modelByWord = wordMap(modelWords);
const sortByWord = wordMap(sortWords);
const directionByWord = wordMap(directionWords);

/** More rows than anybody reads: beyond it a limit is a slip of the hand. */
const mostRows = 10_000;

/** Options that take several words: each is read alone, so that a wrong one costs only itself. */
export type ListOption = "for" | "show" | "metrics" | "chart";

/** Commas and semicolons between entries, not those inside a link. */
const betweenEntries = /\s*[,;]\s*(?![^[]*\]\])/u;

/** The entries of an option that takes several, in a list or in comma text. */
export function entriesOf(value: unknown): readonly unknown[] {
  return typeof value === "string" ? value.split(betweenEntries) : (flatList(value) ?? [value]);
}

/** Reads one entry of an option that takes several. */
export function readEntry(option: ListOption, entry: unknown): Readable<Partial<BlockOptions>> {
  switch (option) {
    case "for":
      return mapRead(readTarget(entry), (target) => ({ for: [target] }));
    case "show":
      return mapRead(readWord(entry, showByWord), (show) => ({ show: [show] }));
    case "chart":
      return mapRead(readWord(entry, chartByWord), (chart) => ({ chart: [chart] }));
    case "metrics":
      return mapRead(readText(entry), (metric) => ({ metrics: [metric] }));
  }
}

/** Reads an option that takes one value. */
export function readSingle(
  option: Exclude<BlockOption, ListOption>,
  value: unknown,
  asOf: Day,
): Readable<Partial<BlockOptions>> {
  switch (option) {
    case "period":
      return mapRead(readPeriod(value), (period) => ({ period: resolvePeriod(period, asOf) }));
    case "group":
      return mapRead(readWord(value, groupByWord), (group) => ({ group }));
    case "sort":
      return mapRead(readSort(value), (sort) => ({ sort }));
    case "limit":
      return mapRead(readLimit(value), (limit) => ({ limit }));
    case "model":
      return mapRead(readWord(value, modelByWord), (model) => ({ model }));
    case "title":
      return mapRead(readText(value), (title) => ({ title }));
  }
}

/** What rows are put in order by, with or without a direction after it. */
function readSort(value: unknown): Readable<BlockSort> {
  const text = readText(value);
  if (text === null || isUnreadable(text)) return text;
  const by = sortByWord.get(wordKey(text));
  if (by !== undefined) return { by, direction: null };
  for (const [word, direction] of directionByWord) {
    const key = wordKey(text);
    if (!key.endsWith(`_${word}`)) continue;
    const before = sortByWord.get(key.slice(0, -word.length - 1));
    if (before !== undefined) return { by: before, direction };
  }
  return unreadable("not_a_word");
}

function readLimit(value: unknown): Readable<number> {
  const single = onlyValue(value);
  const number = typeof single === "string" ? Number(single) : single;
  const isRows = typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= mostRows;
  return isRows ? number : unreadable("not_a_number");
}

/** A text, or a number as its writer sees it; no list and no map. */
function readText(value: unknown): Readable<string> {
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  if (typeof single === "number") return String(single);
  return (typeof single === "string" ? plainText(single) : null) ?? unreadable("not_a_word");
}

function mapRead<T>(read: Readable<T>, option: (value: T) => Partial<BlockOptions>): Readable<Partial<BlockOptions>> {
  if (read === null) return null;
  return isUnreadable(read) ? unreadable(read.unreadable) : option(read);
}
