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
 * without quotes is understood: `for: [[Anna]], [[Boris]]`, `title: Fairs: 2026`. Lines that are none even so are left out.
 * Throws where that does not help.
 */
export function parseOptions(source: string): ParsedOptions {
  try {
    return { value: parseYaml(source), broken: [] };
  } catch {
    const lines = source.split("\n").map(quoted);
    const broken = lines.flatMap((line, at) => (isYaml(line) ? [] : [at + 1]));
    return { value: parseYaml(lines.filter(isYaml).join("\n")), broken };
  }
}

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
