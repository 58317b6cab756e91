import {
  blockShows,
  type BlockMistake,
  type BlockOptions,
  type BlockReading,
  type BlockShow,
  type BlockTarget,
  type ReadBlockOptions,
} from "../../model/block-options";
import type { Day } from "../../model/day";
import { nearestWord } from "../../model/nearest-word";
import { optionPlace, valuePlace } from "./block-source";
import { fieldKey } from "../fields/field-key";
import { flatList } from "../values/flat-list";
import { isEmpty } from "../values/is-empty";
import { isPlainMap } from "../values/plain-map";
import { readLink } from "../values/read-link";
import { readPeriod } from "./read-period";
import { readWord } from "../values/read-word";
import { isUnreadable, unreadable, type Readable } from "../values/readable";
import { resolvePeriod } from "./resolve-period";
import { splitList } from "../values/split-list";
import { writtenAs } from "../values/written-as";

const optionByName: ReadonlyMap<string, keyof BlockOptions> = new Map([
  ...(["for", "для"] as const).map((name) => [name, "for"] as const),
  ...(["period", "период"] as const).map((name) => [name, "period"] as const),
  ...(["show", "показать"] as const).map((name) => [name, "show"] as const),
  ...(["metrics", "показатели"] as const).map((name) => [name, "metrics"] as const),
]);

/** Suggested where a period cannot be read; each stands for its kind. */
const periodWords = ["all", "this year", "this quarter", "this month", "last 90 days"] as const;
const targetWords = ["this", "vault"] as const;

const targetByWord: ReadonlyMap<string, BlockTarget> = new Map<string, BlockTarget>([
  ["this", { kind: "this" }],
  ["эта_заметка", { kind: "this" }],
  ["vault", { kind: "vault" }],
  ["хранилище", { kind: "vault" }],
]);

const showByWord: ReadonlyMap<string, BlockShow> = new Map(blockShows.map((show) => [show, show] as const));

const noOptions: BlockOptions = { for: null, period: null, show: [], metrics: [] };

/**
 * Reads the options of a `roi` block from its parsed YAML. Every option that can be used is; every other one is a mistake
 * with its place in the source and the nearest valid word.
 */
export const readBlockOptions: ReadBlockOptions = (value, source, asOf) => {
  if (isEmpty(value)) return { options: noOptions, mistakes: [] };
  if (!isPlainMap(value)) return { options: noOptions, mistakes: [notOptions(value)] };
  let options = noOptions;
  const mistakes: BlockMistake[] = [];
  for (const name of Object.keys(value)) {
    const option = optionByName.get(fieldKey(name));
    const written = value[name];
    if (option === undefined) mistakes.push(unknownOption(name, source));
    else if (!isEmpty(written)) {
      for (const entry of option === "show" ? (readNames(written) ?? [written]) : [written]) {
        const read = readOption(option, entry, asOf);
        if (isUnreadable(read)) mistakes.push(unknownValue({ name, option, written: entry }, source));
        else options = { ...options, ...read, show: [...options.show, ...(read?.show ?? [])] };
      }
    }
  }
  return { options, mistakes } satisfies BlockReading;
};

function readOption(option: keyof BlockOptions, value: unknown, asOf: Day): Readable<Partial<BlockOptions>> {
  switch (option) {
    case "for":
      return named(readTarget(value), (target) => ({ for: target }));
    case "period":
      return named(readPeriod(value), (period) => ({ period: resolvePeriod(period, asOf) }));
    case "show":
      return named(readWord(value, showByWord), (show) => ({ show: [show] }));
    case "metrics":
      return named(readNames(value) ?? unreadable("not_a_word"), (metrics) => ({ metrics }));
  }
}

function named<T>(read: Readable<T>, option: (value: T) => Partial<BlockOptions>): Readable<Partial<BlockOptions>> {
  if (read === null) return null;
  return isUnreadable(read) ? unreadable(read.unreadable) : option(read);
}

/** `this`, `vault`, or a note: a link in any shape, or its name. */
function readTarget(value: unknown): Readable<BlockTarget> {
  const word = readWord(value, targetByWord);
  if (!isUnreadable(word)) return word;
  const [first, ...others] = flatList(value) ?? [];
  const text = others.length === 0 && typeof first === "string" ? readLink(first) : null;
  return text === null ? word : { kind: "note", text };
}

/** Words in a list or in comma text; null where something else is among them. */
function readNames(value: unknown): readonly string[] | null {
  const names = (typeof value === "string" ? splitList(value) : flatList(value)) ?? [];
  const texts = names.filter((name) => typeof name === "string");
  return texts.length === names.length && texts.length > 0 ? texts : null;
}

function notOptions(value: unknown): BlockMistake {
  return { kind: "not_options", line: 1, column: 1, option: null, written: writtenAs(value), nearest: null };
}

function unknownOption(name: string, source: string): BlockMistake {
  const nearest = nearestWord(name, [...optionByName.keys()]);
  return { kind: "unknown_option", ...optionPlace(source, name), option: null, written: writtenAs(name), nearest };
}

function unknownValue(
  { name, option, written }: { readonly name: string; readonly option: keyof BlockOptions; readonly written: unknown },
  source: string,
): BlockMistake {
  const text = writtenAs(written);
  const place = valuePlace(source, name, typeof written === "string" ? written : text);
  return { kind: "unknown_value", ...place, option: name, written: text, nearest: nearestWord(text, wordsOf(option)) };
}

function wordsOf(option: keyof BlockOptions): readonly string[] {
  if (option === "show") return blockShows;
  if (option === "period") return periodWords;
  return option === "for" ? targetWords : [];
}
