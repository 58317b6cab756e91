import { parseYaml } from "obsidian";

/** A line `name: value` whose value is neither quoted nor a map, nor a list of anything but links. */
const plainLine = /^(\s*\p{L}[\p{L} -]*:\s+)((?:\[\[|[^"'{[|>\s]).*)$/u;

/** A block's YAML, and the lines of it, counted from 1, that are none. */
export interface ParsedOptions {
  readonly value: unknown;
  readonly broken: readonly number[];
}

/**
 * A block's YAML. Where it is none, lines that are none by themselves are read as plain text, so that what people write
 * without quotes is understood: `for: [[Anna]], [[Boris]]`, `title: Fairs: 2026`. Lines that are none even so, beside those
 * above them, are left out.
 */
export function parseOptions(source: string): ParsedOptions {
  try {
    return { value: parseYaml(source), broken: [] };
  } catch {
    const lines = source.split("\n").slice(0, mostLines).map(quoted);
    const kept: string[] = [];
    const broken: number[] = [];
    for (const [at, line] of lines.entries())
      if (isYaml([...kept, line].join("\n"))) kept.push(line);
      else broken.push(at + 1);
    return { value: parseYaml(kept.join("\n")), broken };
  }
}

/** No block has more lines. */
const mostLines = 60;

function quoted(line: string): string {
  const [, name, value] = plainLine.exec(line) ?? [];
  if (name === undefined || value === undefined || isYaml(line)) return line;
  return `${name}${JSON.stringify(value.trim())}`;
}

function isYaml(text: string): boolean {
  try {
    parseYaml(text);
    return true;
  } catch {
    return false;
  }
}
