/** A line of a comparison: as it was, taken away, added; a gap stands for lines that are the same and not shown. */
export interface DiffLine {
  readonly kind: "same" | "removed" | "added" | "gap";
  readonly text: string;
}

/** Lines around a change that are shown with it. */
const contextLines = 2;
/** Up to so many pairs of lines are compared; two long texts with nothing in common are shown one after the other. */
const mostPairs = 250_000;

/** What differs between two texts, line by line, with a little of what stands around it. Empty where nothing does. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [old, fresh] = [linesIn(before), linesIn(after)];
  const shortest = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shortest && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const middle = compared(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  const same = (text: string): DiffLine => ({ kind: "same", text });
  return folded([...old.slice(0, head).map(same), ...middle, ...old.slice(old.length - tail).map(same)]);
}

/** A text's lines; a line end at the very end makes no further one, but its absence shows. */
function linesIn(text: string): readonly string[] {
  if (text === "") return [];
  const lines = text.split(/\r?\n/);
  return text.endsWith("\n") ? lines.slice(0, -1) : lines;
}

/** The shortest way from one list of lines to the other, by their longest common part. */
function compared(old: readonly string[], fresh: readonly string[]): readonly DiffLine[] {
  const width = fresh.length + 1;
  if (old.length * fresh.length > mostPairs) return [...removed(old), ...added(fresh)];
  const common = new Uint32Array((old.length + 1) * width);
  const at = (line: number, column: number): number => common[line * width + column] ?? 0;
  for (let line = old.length - 1; line >= 0; line -= 1)
    for (let column = fresh.length - 1; column >= 0; column -= 1)
      common[line * width + column] =
        old[line] === fresh[column]
          ? at(line + 1, column + 1) + 1
          : Math.max(at(line + 1, column), at(line, column + 1));
  const lines: DiffLine[] = [];
  let [line, column] = [0, 0];
  while (line < old.length || column < fresh.length) {
    const [was, is] = [old[line], fresh[column]];
    if (was !== undefined && was === is) {
      lines.push({ kind: "same", text: was });
      [line, column] = [line + 1, column + 1];
    } else if (was !== undefined && (is === undefined || at(line + 1, column) >= at(line, column + 1))) {
      lines.push({ kind: "removed", text: was });
      line += 1;
    } else if (is !== undefined) {
      lines.push({ kind: "added", text: is });
      column += 1;
    }
  }
  return lines;
}

function removed(lines: readonly string[]): readonly DiffLine[] {
  return lines.map((text) => ({ kind: "removed", text }));
}

function added(lines: readonly string[]): readonly DiffLine[] {
  return lines.map((text) => ({ kind: "added", text }));
}

/** Only what is near a change; one gap in place of the rest. */
function folded(lines: readonly DiffLine[]): readonly DiffLine[] {
  const near = new Set<number>();
  lines.forEach(({ kind }, at) => {
    if (kind !== "same") for (let by = -contextLines; by <= contextLines; by += 1) near.add(at + by);
  });
  return lines.flatMap((line, at) => {
    if (near.has(at)) return [line];
    return near.size > 0 && (at === 0 || near.has(at - 1)) ? [{ kind: "gap" as const, text: "" }] : [];
  });
}
