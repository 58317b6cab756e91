/** A place in a block's source, both counted from 1. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** Where an option's name is written: at the beginning of a line, or anywhere in a block on one line (`{for: vault}`). */
export function optionPlace(source: string, option: string): SourcePlace {
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    const column = nameColumn(line, option);
    if (column !== null) return { line: index + 1, column };
  }
  const at = source.indexOf(option);
  return at < 0 ? { line: 1, column: 1 } : placeAt(source, at);
}

/**
 * Where a value of an option is written: the first time it stands after the option's name and after `after`, where the
 * value before it ends; else the name itself. `end` is where it ends.
 */
export function valuePlace(
  source: string,
  { option, written, after = 0 }: { readonly option: string; readonly written: string; readonly after?: number },
): SourcePlace & { readonly end: number } {
  const place = optionPlace(source, option);
  const name = offsetOf(source, place) + option.length;
  const at = written === "" ? -1 : source.indexOf(written, Math.max(name, after));
  return at < 0 ? { ...place, end: after } : { ...placeAt(source, at), end: at + written.length };
}

/** The tag that stands after an option's name without quotes, or null: `for: #conference`. */
export function tagAfter(source: string, option: string): string | null {
  const line = source.slice(offsetOf(source, optionPlace(source, option))).split("\n")[0] ?? "";
  return /:\s+(#[^\s#]+)\s*$/u.exec(line)?.[1] ?? null;
}

/** The column of a name that begins a line, quoted or not, with its colon; or null. */
function nameColumn(line: string, option: string): number | null {
  const start = line.length - line.trimStart().length;
  const quote = line[start] === '"' || line[start] === "'" ? 1 : 0;
  if (!line.startsWith(option, start + quote)) return null;
  const rest = line.slice(start + quote + option.length + quote);
  return rest.trimStart().startsWith(":") ? start + quote + 1 : null;
}

function placeAt(source: string, offset: number): SourcePlace {
  const before = source.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function offsetOf(source: string, { line, column }: SourcePlace): number {
  const lines = source.split("\n").slice(0, line - 1);
  return lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
