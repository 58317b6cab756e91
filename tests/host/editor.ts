import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineDown,
  cursorLineUp,
  deleteLine,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
  moveLineDown,
  moveLineUp,
  redo,
  undo,
} from "@codemirror/commands";
import { EditorSelection, type SelectionRange, type Text } from "@codemirror/state";
import { EditorView, type Command } from "@codemirror/view";
import { failLoudly } from "./not-provided";

export interface EditorPosition {
  line: number;
  ch: number;
}

interface Range {
  from: EditorPosition;
  to?: EditorPosition;
}

interface EditorChange extends Range {
  text: string;
}

interface Transaction {
  changes?: EditorChange[];
  selection?: Range;
  selections?: Range[];
  replaceSelection?: string;
}

type Selected = { anchor: EditorPosition; head: EditorPosition };

const commands: Readonly<Record<string, Command>> = {
  goUp: cursorLineUp,
  goDown: cursorLineDown,
  goLeft: cursorCharLeft,
  goRight: cursorCharRight,
  goStart: cursorDocStart,
  goEnd: cursorDocEnd,
  goWordLeft: cursorGroupLeft,
  goWordRight: cursorGroupRight,
  indentMore,
  indentLess,
  newlineAndIndent: insertNewlineAndIndent,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  deleteLine,
};

/** Obsidian's editor over CodeMirror: every change goes through one dispatch, so that undo takes it back at once. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(text: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: text } });
  }

  getLine(line: number): string {
    return this.hasLine(line) ? this.cm.state.doc.line(line + 1).text : "";
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some(({ empty }) => !empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(text: string, origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(text), originOf(origin));
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    const changes = { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
    this.cm.dispatch({ changes, ...originOf(origin) });
  }

  transaction({ changes = [], selection, selections, replaceSelection }: Transaction, origin?: string): void {
    const { state } = this.cm;
    if (replaceSelection !== undefined) this.replaceSelection(replaceSelection, origin);
    const edits = state.changes(
      changes.map(({ text, from, to }) => ({
        from: this.posToOffset(from),
        to: this.posToOffset(to ?? from),
        insert: text,
      })),
    );
    // Where the selection is to be is meant in the text as it will be.
    const after = edits.apply(state.doc);
    const wanted = selections ?? (selection ? [selection] : []);
    const ranges = wanted.map(({ from, to }) =>
      EditorSelection.range(offsetIn(after, from), offsetIn(after, to ?? from)),
    );
    const selected = ranges.length > 0 ? { selection: EditorSelection.create(ranges), scrollIntoView: true } : {};
    this.cm.dispatch({ changes: edits, ...selected, ...originOf(origin) });
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = false,
  ): void {
    const lines = [...this.cm.state.doc.iterLines()].map((text, line) => ({ text, line }));
    const wanted = lines.filter(({ text }) => !ignoreEmpty || text.trim() !== "");
    const values = wanted.map(({ line, text }) => ({ line, text, value: read(line, text) }));
    this.transaction({ changes: values.flatMap(({ line, text, value }) => write(line, text, value) ?? []) });
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Selected[] {
    const toPlaces = ({ anchor, head }: SelectionRange): Selected => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    });
    return this.cm.state.selection.ranges.map(toPlaces);
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === "number" ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: { anchor: EditorPosition; head?: EditorPosition }[], main = 0): void {
    const selected = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selected, main), scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === "number") this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === "number") this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: Range, center = false): void {
    const at = this.posToOffset(range.from);
    this.cm.dispatch({ effects: EditorView.scrollIntoView(at, { y: center ? "center" : "nearest" }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(name: string): void {
    const command = commands[name];
    if (!command) throw new Error(`host: editor.exec("${name}") is not provided`);
    command(this.cm);
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

  /** Places outside of the text are taken for the nearest one in it. */
  posToOffset(pos: EditorPosition): number {
    return offsetIn(this.cm.state.doc, pos);
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const at = Math.min(Math.max(offset, 0), doc.length);
    const { number, from } = doc.lineAt(at);
    return { line: number - 1, ch: at - from };
  }

  private hasLine(line: number): boolean {
    return line >= 0 && line < this.cm.state.doc.lines;
  }
}

function offsetIn(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, length } = doc.line(line + 1);
  return from + Math.min(Math.max(ch, 0), length);
}

function originOf(origin: string | undefined): { userEvent?: string } {
  return origin === undefined ? {} : { userEvent: origin };
}

failLoudly(Editor, "editor");
