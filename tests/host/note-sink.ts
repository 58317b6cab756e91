import type { BlockCache, CachedMetadata, Loc, Pos, Reference } from "./note-cache";
import { Finder, scanInline, type InlineSink } from "./scan-inline";

/** A line, or what is left of it inside a quote or a list item, by absolute offsets; `n` counts from 0. */
export interface Line {
  n: number;
  start: number;
  end: number;
}

const blockId = /(?:^|[ \t\n])\^([A-Za-z0-9-]+)[ \t]*$/;

/** Collects what a note holds while its blocks are read. */
export class NoteSink implements InlineSink {
  readonly cache: CachedMetadata = {};
  /** How many quotes lie around what is read now. */
  depth = 0;
  private readonly starts: number[] = [0];
  private line = 0;
  private readonly finder: Finder;

  constructor(readonly text: string) {
    this.finder = new Finder(text);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }

  linesFrom(offset: number): Line[] {
    const lines: Line[] = [];
    for (let n = this.lineAt(offset); n < this.starts.length; n += 1) {
      const start = this.startOf(n);
      let end = n + 1 < this.starts.length ? this.startOf(n + 1) - 1 : this.text.length;
      if (end > start && this.text.charCodeAt(end - 1) === 13) end -= 1;
      lines.push({ n, start, end });
    }
    return lines;
  }

  textOf(line: Line): string {
    return this.text.slice(line.start, line.end);
  }

  startOf(n: number): number {
    return this.starts[n] ?? this.text.length;
  }

  trimmedEnd(line: Line): number {
    let end = line.end;
    while (end > line.start && /[ \t]/.test(this.text.charAt(end - 1))) end -= 1;
    return end;
  }

  loc(offset: number): Loc {
    const line = this.lineAt(offset);
    return { line, col: offset - this.startOf(line), offset };
  }

  pos(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  section(type: string, from: number, to: number, id?: string): void {
    const position = this.pos(from, to);
    (this.cache.sections ??= []).push(id === undefined ? { position, type } : { position, type, id });
  }

  /** A section over whole lines [at, next), its indentation included. */
  sectionOf(type: string, lines: readonly Line[], at: number, next: number): void {
    const first = lines[at];
    const last = this.lastOf(lines, at, next);
    if (first && last) this.section(type, first.start, this.trimmedEnd(last));
  }

  paragraph(type: string, lines: readonly Line[], at: number, next: number, top: boolean): void {
    const first = lines[at];
    const last = lines[next - 1];
    if (!first || !last) return;
    const from = first.start + (/^[ \t]*/.exec(this.textOf(first))?.[0].length ?? 0);
    const to = this.trimmedEnd(last);
    const id = this.blockAt(from, to);
    if (top) this.section(type, from, to, id);
    for (let n = at; n < next; n += 1) {
      const line = lines[n];
      // Within a quote the marks between lines are no text: each line is read alone.
      if (line && !top) this.inline(line.start, line.end);
    }
    if (top) this.inline(from, to);
  }

  inline(from: number, to: number): void {
    scanInline(this.finder, from, to, this);
  }

  /** Records the block id that ends text[from, to), if any; the answer is the id. */
  blockAt(from: number, to: number): string | undefined {
    // An id is short: only the end of the block is looked at.
    const id = blockId.exec(this.text.slice(Math.max(from, to - 200), to))?.[1];
    if (id === undefined) return undefined;
    const block: BlockCache = { id, position: this.pos(from, to) };
    (this.cache.blocks ??= {})[id.toLowerCase()] = block;
    return id;
  }

  link(at: number, end: number, reference: Reference): void {
    (this.cache.links ??= []).push({ ...reference, position: this.pos(at, end) });
  }

  embed(at: number, end: number, reference: Reference): void {
    (this.cache.embeds ??= []).push({ ...reference, position: this.pos(at, end) });
  }

  tag(at: number, end: number, tag: string): void {
    (this.cache.tags ??= []).push({ tag, position: this.pos(at, end) });
  }

  private lastOf(lines: readonly Line[], at: number, next: number): Line | undefined {
    for (let n = next - 1; n > at; n -= 1) {
      const line = lines[n];
      if (line && this.textOf(line).trim() !== "") return line;
    }
    return lines[at];
  }

  /** The line an offset lies in; the last answer is tried first because a note is read downwards. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    if (this.startOf(this.line) <= offset) {
      if (this.line === high || offset < this.startOf(this.line + 1)) return this.line;
      low = this.line;
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    this.line = low;
    return low;
  }
}
