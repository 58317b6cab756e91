import {
  noBlockOptions,
  type BlockMistake,
  type BlockOption,
  type BlockOptions,
  type ReadBlockOptions,
} from "../../model/block-options";
import {
  chartWords,
  groupWords,
  modelWords,
  optionWords,
  periodWords,
  showWords,
  sortWords,
  spellingsOf,
  targetWords,
  type Spellings,
} from "../../model/block-words";
import type { Day } from "../../model/day";
import { nearestWord } from "../../model/nearest-word";
import { fieldKey } from "../fields/field-key";
import { isEmpty } from "../values/is-empty";
import { isPlainMap, type PlainMap } from "../values/plain-map";
import { isUnreadable, type Readable } from "../values/readable";
import { writtenAs } from "../values/written-as";
import { optionPlace, tagAfter, valuePlace } from "./block-source";
import { entriesOf, readEntry, readSingle, type ListOption } from "./read-block-option";
import { wordMap } from "./word-map";

const optionByName = wordMap(optionWords);

/** The words a value is compared with to find the nearest one. */
const wordsOf: Readonly<Record<BlockOption, Readonly<Record<string, Spellings>> | null>> = {
  for: targetWords,
  period: periodWords,
  show: showWords,
  metrics: null,
  group: groupWords,
  chart: chartWords,
  sort: sortWords,
  limit: null,
  model: modelWords,
  title: null,
};

/**
 * Reads the options of a `roi` block from its parsed YAML. Every option that can be used is; every other one is a mistake
 * with its place in the source and the nearest valid word.
 */
export const readBlockOptions: ReadBlockOptions = (value, source, asOf) => {
  if (isEmpty(value)) return { options: noBlockOptions, mistakes: [] };
  if (!isPlainMap(value)) return { options: noBlockOptions, mistakes: [notOptions(value)] };
  let options = noBlockOptions;
  const mistakes: BlockMistake[] = [];
  for (const name of Object.keys(value)) {
    const option = optionByName.get(fieldKey(name));
    if (option === undefined) {
      mistakes.push(unknownOption(name, source));
      continue;
    }
    for (const { written, read } of readsOf(option, { name, value, source }, asOf)) {
      if (isUnreadable(read)) mistakes.push(unknownValue({ name, option, written }, source));
      else if (read !== null) options = joined(options, read);
    }
  }
  return { options, mistakes };
};

interface Written {
  readonly name: string;
  readonly value: PlainMap;
  readonly source: string;
}

/** What each part of an option's value reads as. */
function readsOf(
  option: BlockOption,
  { name, value, source }: Written,
  asOf: Day,
): readonly { readonly written: unknown; readonly read: Readable<Partial<BlockOptions>> }[] {
  // YAML takes an unquoted `#tag` for a comment; here it is what was meant.
  const written = option === "for" && isEmpty(value[name]) ? tagAfter(source, name) : value[name];
  if (isEmpty(written)) return [];
  if (!isListOption(option)) return [{ written, read: readSingle(option, written, asOf) }];
  return entriesOf(written).map((entry) => ({ written: entry, read: readEntry(option, entry) }));
}

function isListOption(option: BlockOption): option is ListOption {
  return option === "for" || option === "show" || option === "metrics" || option === "chart";
}

/** Lists grow by what was read; all else is replaced. */
function joined(options: BlockOptions, read: Partial<BlockOptions>): BlockOptions {
  return {
    ...options,
    ...read,
    for: [...options.for, ...(read.for ?? [])],
    show: [...options.show, ...(read.show ?? [])],
    metrics: [...options.metrics, ...(read.metrics ?? [])],
    chart: [...options.chart, ...(read.chart ?? [])],
  };
}

function notOptions(value: unknown): BlockMistake {
  return { kind: "not_options", line: 1, column: 1, option: null, written: writtenAs(value), nearest: null };
}

function unknownOption(name: string, source: string): BlockMistake {
  const nearest = nearestWord(name, spellingsOf(optionWords));
  return { kind: "unknown_option", ...optionPlace(source, name), option: null, written: writtenAs(name), nearest };
}

function unknownValue(
  { name, option, written }: { readonly name: string; readonly option: BlockOption; readonly written: unknown },
  source: string,
): BlockMistake {
  const text = writtenAs(written);
  const place = valuePlace(source, name, typeof written === "string" ? written : text);
  const words = wordsOf[option];
  const nearest = words === null ? null : nearestWord(text, spellingsOf(words));
  return { kind: "unknown_value", ...place, option: name, written: text, nearest };
}
