import {
  noBlockOptions,
  type BlockMistake,
  type BlockOption,
  type BlockOptions,
  type BlockReading,
  type ReadBlockOptions,
  type WrittenPlace,
} from "../../model/block-options";
import {
  benefitSpellings,
  chartWords,
  directionWords,
  groupWords,
  modelWords,
  optionWords,
  periodWords,
  showWords,
  sortWords,
  spellingsOf,
  targetWords,
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
const wordsOf: Readonly<Record<BlockOption, readonly string[] | null>> = {
  for: [...spellingsOf(targetWords), ...benefitTargets()],
  period: spellingsOf(periodWords),
  show: spellingsOf(showWords),
  metrics: null,
  group: spellingsOf(groupWords),
  chart: spellingsOf(chartWords),
  sort: [...spellingsOf(sortWords), ...directedSorts()],
  limit: null,
  model: spellingsOf(modelWords),
  title: null,
};

/** `net down`, `имя по убыванию`: an order with its direction behind it. */
function directedSorts(): readonly string[] {
  return (["en", "ru"] as const).flatMap((language) =>
    Object.values(sortWords).flatMap((by) =>
      Object.values(directionWords).map((direction) => `${by[language][0]} ${direction[language][0]}`),
    ),
  );
}

/** `benefit career`, `выгода карьера`: what is written after the word is one of few, too. */
function benefitTargets(): readonly string[] {
  const { en, ru } = targetWords.benefit;
  const named = Object.values(benefitSpellings);
  return [...named.map((one) => `${en[0]} ${one.en[0]}`), ...named.map((one) => `${ru[0]} ${one.ru[0]}`)];
}

/**
 * Reads the options of a `roi` block from its parsed YAML. Every option that can be used is; every other one is a mistake
 * with its place in the source and the nearest valid word.
 */
export const readBlockOptions: ReadBlockOptions = (value, source, asOf) => {
  if (isEmpty(value)) return { options: noBlockOptions, mistakes: [], places: noPlaces };
  if (!isPlainMap(value)) return { options: noBlockOptions, mistakes: [notOptions(value)], places: noPlaces };
  let options = noBlockOptions;
  let places = noPlaces;
  const mistakes: BlockMistake[] = [];
  for (const name of Object.keys(value)) {
    const option = optionByName.get(fieldKey(name));
    if (option === undefined) {
      mistakes.push(unknownOption(name, source));
      continue;
    }
    let after = 0;
    for (const { written, read } of readsOf(option, { name, value, source }, asOf)) {
      const place = placeOf({ name, written, after }, source);
      after = place.end;
      if (isUnreadable(read)) mistakes.push(unknownValue(option, place));
      else if (read !== null) {
        options = joined(options, read);
        if (option === "for" || option === "metrics")
          places = { ...places, [option]: [...places[option], toWritten(place)] };
      }
    }
  }
  return { options, mistakes, places };
};

const noPlaces: BlockReading["places"] = { for: [], metrics: [] };

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

/** Where a value is written, and where what is written after it begins. */
interface Placed extends WrittenPlace {
  readonly end: number;
}

function placeOf(
  { name, written, after }: { readonly name: string; readonly written: unknown; readonly after: number },
  source: string,
): Placed {
  const text = writtenAs(written);
  const place = valuePlace(source, { option: name, written: typeof written === "string" ? written : text, after });
  return { ...place, option: name, written: text };
}

function toWritten({ line, column, option, written }: Placed): WrittenPlace {
  return { line, column, option, written };
}

function unknownValue(option: BlockOption, { end: _end, ...place }: Placed): BlockMistake {
  return { kind: "unknown_value", ...place, nearest: nearestValue(option, place.written) };
}

function nearestValue(option: BlockOption, written: string): string | null {
  const words = wordsOf[option];
  return words === null ? null : nearestWord(written, words);
}
