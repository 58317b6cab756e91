import type { BlockOption } from "../model/block-options";
import type { OptionHelp } from "./block-help";

/** What is being written: an option's name, a value of an option, or a part of a callout's title. */
export type CompletionKind =
  | { readonly kind: "name"; /** Options the block has already. */ readonly used: readonly BlockOption[] }
  | { readonly kind: "value"; readonly option: OptionHelp }
  | { readonly kind: "title" };

/** Where in a line something is being written, and what of it is there. */
export interface CompletionPlace {
  readonly wanted: CompletionKind;
  /** What a choice replaces: columns of the line, from 0. */
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** A line that is being written, in two parts around the cursor. */
export interface WrittenLine {
  readonly before: string;
  readonly after: string;
}

/** A block that is being written. */
export interface WrittenBlock extends WrittenLine {
  readonly linesAbove: readonly string[];
  readonly linesBelow: readonly string[];
}

const optionName = /^\s*(["']?)(\p{L}[\p{L}\p{N} _-]*)\1\s*:(?=\s|$)/u;
const nameBegun = /^\s*["']?(?:\p{L}[\p{L}\p{N} _-]*)?$/u;
const listItem = /^\s*-\s+/;
const calloutHead = /^[\s>]*>\s*\[!roi\][-+]?\s+/i;

/** Between entries of a list, and before its first. */
const beforeEntry = /[,;]\s*|^\s*\[(?!\[)\s*|^\s*/gu;
const betweenParts = /[·,;|]\s*/gu;

/** A link, closed or not: commas in it separate nothing. */
const linkText = /\[\[[^\]]*/gu;

/** Options that take several words. */
const listOptions: readonly BlockOption[] = ["for", "show", "metrics", "chart"];

/** What is being written in a block; null where nothing can be offered. */
export function completionPlace(block: WrittenBlock, options: readonly OptionHelp[]): CompletionPlace | null {
  const { before, linesAbove, linesBelow } = block;
  const named = optionName.exec(before);
  if (named !== null) return valuePlace(block, { option: optionOf(before, options), start: named[0].length });
  const item = listItem.exec(before);
  if (item !== null) {
    const owner = linesAbove.filter((line) => optionName.test(line)).at(-1);
    return valuePlace(block, { option: optionOf(owner ?? "", options), start: item[0].length });
  }
  if (!nameBegun.test(before)) return null;
  const used = [...linesAbove, ...linesBelow].flatMap((line) => optionOf(line, options)?.option ?? []);
  return placed({ kind: "name", used }, block, before.length - before.trimStart().length);
}

/** What is being written in the title of a live callout; null outside of one. */
export function titlePlace(line: WrittenLine): CompletionPlace | null {
  const head = calloutHead.exec(line.before);
  if (head === null) return null;
  const start = head[0].length;
  return placed({ kind: "title" }, line, start + lastEnd(line.before.slice(start), betweenParts));
}

function optionOf(line: string, options: readonly OptionHelp[]): OptionHelp | null {
  const name = optionName.exec(line)?.[2]?.trim().toLowerCase();
  return options.find(({ names }) => name !== undefined && names.includes(name)) ?? null;
}

function valuePlace(
  block: WrittenLine,
  { option, start }: { readonly option: OptionHelp | null; readonly start: number },
): CompletionPlace | null {
  if (option === null) return null;
  const written = block.before.slice(start);
  const isList = listOptions.includes(option.option);
  const skipped = isList ? lastEnd(written, beforeEntry) : written.length - written.trimStart().length;
  return placed({ kind: "value", option }, block, start + skipped);
}

function lastEnd(text: string, separator: RegExp): number {
  const bare = text.replace(linkText, (link) => "[[".padEnd(link.length, "x"));
  return [...bare.matchAll(separator)].reduce((end, found) => Math.max(end, found.index + found[0].length), 0);
}

function placed(wanted: CompletionKind, { before, after }: WrittenLine, from: number): CompletionPlace {
  const written = before.slice(from);
  const query = written.replace(/^["']?(?:\[\[)?/, "");
  // Brackets and quotes an editor has closed by itself belong to what was begun.
  const closed = written === query ? 0 : (/^(?:\]\])?["']?/.exec(after)?.[0].length ?? 0);
  return { wanted, from, to: before.length + closed, query };
}
