/** A line and where it stands: `from`–`to` without its line end, `next` after it. */
export interface TextLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** The lines of a part of a text. A text that ends with a line end has no empty line after it. */
export function linesOf(text: string, start = 0, stop = text.length): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let from = start; from < stop;) {
    const newline = text.indexOf("\n", from);
    const next = newline < 0 || newline >= stop ? stop : newline + 1;
    const end = newline < 0 || newline >= stop ? stop : newline;
    const to = end > from && text[end - 1] === "\r" ? end - 1 : end;
    lines.push({ text: text.slice(from, to), from, to, next });
    from = next;
  }
  return lines;
}
