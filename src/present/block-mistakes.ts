import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { BlockMistake, BlockReading } from "../model/block-options";
import { nearestWord } from "../model/nearest-word";
import { findMetric } from "./find-metric";
import { metricKeys } from "./metric-names";

/** What is wrong in a block, one sentence each, with the place and the nearest valid word. */
export function blockMistakes(
  { options, mistakes }: BlockReading,
  source: string,
  language: Language,
): readonly string[] {
  const unknown = options.metrics.filter((name) => findMetric(name) === undefined);
  const all = [...mistakes, ...unknown.map((name) => unknownMetric(name, source))];
  return all.map((mistake) => mistakeText(mistake, language));
}

function mistakeText({ kind, line, column, written, option, nearest }: BlockMistake, language: Language): string {
  const { block } = words(language);
  const said = block.mistake[kind]({ written, option: option ?? "" });
  const text = nearest === null ? said : block.nearest({ text: said, nearest });
  return block.at({ line: String(line), column: String(column), text });
}

function unknownMetric(name: string, source: string): BlockMistake {
  const at = Math.max(0, source.indexOf(name));
  const before = source.slice(0, at).split("\n");
  return {
    kind: "unknown_value",
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    option: "metrics",
    written: name,
    nearest: nearestMetric(name),
  };
}

/** The metric that goes on from the word, else the one spelled most like it, else like its beginning; null for none. */
function nearestMetric(written: string): string | null {
  const name = written.toLowerCase();
  const longer = name.length < leastStart ? undefined : metricKeys.find((key) => key.toLowerCase().startsWith(name));
  return longer ?? nearestWord(name, metricKeys) ?? longestStart(name);
}

/** Fewer letters in common at the beginning are chance. */
const leastStart = 3;

function longestStart(name: string): string | null {
  let nearest: string | null = null;
  let longest = leastStart - 1;
  for (const key of metricKeys) {
    const shared = sharedStart(key.toLowerCase(), name);
    if (shared > longest) [nearest, longest] = [key, shared];
  }
  return nearest;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
