import { languages, type Language } from "../locales/language";
import { words } from "../locales/words";
import type { BlockMistake, BlockReading, WrittenPlace } from "../model/block-options";
import { nearestWord } from "../model/nearest-word";
import { blockHelp } from "./block-help";
import { findMetric } from "./find-metric";
import { metricKeys } from "./metric-names";

/** What is wrong in a block, one sentence each, with the place and the nearest valid word. */
export function blockMistakes({ options, mistakes, places }: BlockReading, language: Language): readonly string[] {
  const unknown = places.metrics.filter((_place, index) => findMetric(options.metrics[index] ?? "") === undefined);
  const all = [...mistakes, ...unknown.map(unknownMetric)];
  return all.sort(byPlace).map((mistake) => mistakeText(mistake, mistake, language));
}

/** A mistake in words; with its place where it stands in a block. Where no word is near, it says which there are. */
export function mistakeText(
  { kind, written, option, nearest }: Omit<BlockMistake, "line" | "column">,
  place: Pick<BlockMistake, "line" | "column"> | undefined,
  language: Language,
): string {
  const { block } = words(language);
  const said = block.mistake[kind]({ written, option: option ?? "" });
  const taken = kind === "unknown_value" && nearest === null ? wordsTaken(written, option, language) : "";
  const accepted = taken === "" ? said : block.takes({ text: said, words: taken });
  const text = nearest === null ? accepted : block.nearest({ text: said, nearest });
  return place === undefined ? text : block.at({ line: String(place.line), column: String(place.column), text });
}

/** More words than these are looked up while typing. */
const mostWords = 9;

/** The words an option takes; of those that begin as what was written does, only them: `benefit …`. */
function wordsTaken(written: string, name: string | null, language: Language): string {
  const option = blockHelp(language).find(({ names }) => names.includes(name?.toLowerCase() ?? ""));
  if (option === undefined) return "";
  if (option.option === "limit") return words(language).block.wholeNumber;
  const all = option.values.map(({ word }) => word);
  const [first = ""] = written.toLowerCase().split(" ");
  const begun = all.filter((word) => word.startsWith(`${first} `));
  const taken = begun.length > 0 ? begun : all;
  const shown = taken.slice(0, mostWords).join(", ");
  return taken.length > mostWords ? `${shown} …` : shown;
}

function byPlace(a: BlockMistake, b: BlockMistake): number {
  return a.line - b.line || a.column - b.column;
}

function unknownMetric(place: WrittenPlace): BlockMistake {
  return { kind: "unknown_value", ...place, nearest: nearestMetric(place.written) };
}

/** Metrics as they can be written: by their keys, then by their names. */
const writable: readonly string[] = [
  ...metricKeys,
  ...languages.flatMap((language) => metricKeys.map((key) => words(language).metrics[key])),
];

/** The metric that goes on from the word, else the one spelled most like it, else like its beginning; null for none. */
function nearestMetric(written: string): string | null {
  const name = written.toLowerCase();
  const longer = name.length < leastStart ? undefined : writable.find((one) => one.toLowerCase().startsWith(name));
  return longer ?? nearestWord(name, writable) ?? longestStart(name);
}

/** Fewer letters in common at the beginning are chance. */
const leastStart = 3;

function longestStart(name: string): string | null {
  let nearest: string | null = null;
  let longest = leastStart - 1;
  for (const one of writable) {
    const shared = sharedStart(one.toLowerCase(), name);
    if (shared > longest) [nearest, longest] = [one, shared];
  }
  return nearest;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
