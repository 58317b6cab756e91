import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { BlockMistake, BlockReading } from "../model/block-options";
import { nearestWord } from "../model/nearest-word";
import { metricKeys } from "./metric-names";

/** What is wrong in a block, one sentence each, with the place and the nearest valid word. */
export function blockMistakes(
  { options, mistakes }: BlockReading,
  source: string,
  language: Language,
): readonly string[] {
  const unknown = options.metrics.filter((name) => !metricKeys.some((key) => key === name));
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

/** The metric spelled most like the word, else the one whose name begins most like it; null where none is near. */
function nearestMetric(name: string): string | null {
  return nearestWord(name, metricKeys) ?? longestStart(name.toLowerCase());
}

/** For a word that is only the beginning of a name, such as "roi"; null where not even three letters agree. */
function longestStart(name: string): string | null {
  let nearest: string | null = null;
  let longest = 2;
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
