import { failLoudly } from "./not-provided";

export interface EditorPosition {
  line: number;
  ch: number;
}

interface EditorChange {
  text: string;
  from: EditorPosition;
  to?: EditorPosition;
}

/** Obsidian's editor over a plain textarea. */
export class Editor {
  constructor(
    private readonly area: HTMLTextAreaElement,
    private readonly changed: () => void,
  ) {
    area.addEventListener("input", () => changed());
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {}

  getValue(): string {
    return this.area.value;
  }

  setValue(text: string): void {
    this.area.value = text;
    this.changed();
  }

  getLine(line: number): string {
    return this.lines()[line] ?? "";
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.lines().length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    return this.area.value.slice(this.area.selectionStart, this.area.selectionEnd);
  }

  somethingSelected(): boolean {
    return this.area.selectionStart !== this.area.selectionEnd;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.area.value.slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(text: string): void {
    this.splice(text, this.area.selectionStart, this.area.selectionEnd);
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
    this.splice(text, this.posToOffset(from), this.posToOffset(to));
  }

  transaction({ changes = [], replaceSelection }: { changes?: EditorChange[]; replaceSelection?: string }): void {
    if (replaceSelection !== undefined) this.replaceSelection(replaceSelection);
    const places = changes.map((change) => ({
      text: change.text,
      from: this.posToOffset(change.from),
      to: this.posToOffset(change.to ?? change.from),
    }));
    for (const { text, from, to } of places.sort((a, b) => b.from - a.from)) this.splice(text, from, to);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    const end = side === "from" || side === "anchor" ? this.area.selectionStart : this.area.selectionEnd;
    return this.offsetToPos(end);
  }

  listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return [{ anchor: this.getCursor("anchor"), head: this.getCursor("head") }];
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === "number" ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    const ends = [this.posToOffset(anchor), this.posToOffset(head)].sort((a, b) => a - b);
    this.area.setSelectionRange(ends[0] ?? 0, ends[1] ?? 0);
  }

  focus(): void {
    this.area.focus();
  }

  blur(): void {
    this.area.blur();
  }

  hasFocus(): boolean {
    return this.area.ownerDocument.activeElement === this.area;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.area.scrollTop, left: this.area.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.area.scrollTo(x ?? this.area.scrollLeft, y ?? this.area.scrollTop);
  }

  scrollIntoView(range: { from: EditorPosition }): void {
    this.area.scrollTop = (this.area.scrollHeight * range.from.line) / Math.max(this.lineCount(), 1);
  }

  wordAt(pos: EditorPosition): { from: EditorPosition; to: EditorPosition } | null {
    const text = this.getLine(pos.line);
    for (const found of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
      const end = found.index + found[0].length;
      if (found.index <= pos.ch && pos.ch <= end) {
        return { from: { line: pos.line, ch: found.index }, to: { line: pos.line, ch: end } };
      }
    }
    return null;
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const before = this.lines().slice(0, line);
    return before.reduce((sum, text) => sum + text.length + 1, 0) + Math.min(ch, this.getLine(line).length);
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.area.value.slice(0, offset).split("\n");
    return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
  }

  /** Shows text that came from the file; no edit of the user. */
  show(text: string): void {
    if (this.area.value === text) return;
    const { selectionStart, selectionEnd } = this.area;
    this.area.value = text;
    this.area.setSelectionRange(Math.min(selectionStart, text.length), Math.min(selectionEnd, text.length));
  }

  private lines(): string[] {
    return this.area.value.split("\n");
  }

  private splice(text: string, from: number, to: number): void {
    const { value } = this.area;
    this.area.value = value.slice(0, from) + text + value.slice(to);
    this.area.setSelectionRange(from + text.length, from + text.length);
    this.changed();
  }
}

failLoudly(Editor, "editor");
