import { deepest, fenceEnd, interrupts, scanBlocks } from "./parse-note";
import type { ListItemCache } from "./note-cache";
import type { Line, NoteSink } from "./note-sink";

const marker = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:([ \t]+)|$)/;
const taskMark = /^\[(.)\](?=\s)/u;

interface OpenItem {
  item: ListItemCache;
  /** Line of the item, which is its children's `parent`. */
  line: number;
  /** Column at which the item's own content stands; children are indented at least so far. */
  content: number;
  sort: string;
}

/** Reads the list that starts at `at`, nested items and their content included; the answer is the line after it. */
export function scanList(sink: NoteSink, lines: readonly Line[], at: number, top: boolean): number {
  const open: OpenItem[] = [];
  const root = { line: -1, sort: "", from: -1 };
  let blank = -1;
  let last: Line | undefined;
  let next = at;
  const finish = (): void => {
    if (top && last) sink.section("list", root.from, sink.trimmedEnd(last));
  };
  while (next < lines.length) {
    const line = lines[next];
    if (!line) break;
    const text = sink.textOf(line);
    if (text.trim() === "") {
      if (blank < 0) blank = line.start;
      next += 1;
      continue;
    }
    const indent = widthOf(/^[ \t]*/.exec(text)?.[0] ?? "");
    const found = marker.exec(text);
    const innermost = [...open].reverse().find((item) => indent >= item.content);
    // Four columns past where content stands is code or lazy text, not an item.
    if (found && !isRule(text) && indent < (innermost?.content ?? 0) + 4 + (open.length === 0 ? 4 : 0)) {
      const sort = sortOf(found[2] ?? "");
      if (!innermost && root.line >= 0 && sort !== root.sort) break;
      if (root.line < 0) Object.assign(root, { line: line.n, sort, from: line.start });
      if (blank >= 0 && open.at(-2) === innermost) closeAtBlank(sink, open, blank);
      while (open.length > 0 && open.at(-1) !== innermost) open.pop();
      addItem(sink, { line, text, found, open, rootLine: root.line });
      blank = -1;
      last = line;
      next += 1;
      continue;
    }
    const owner = open.at(-1);
    const inside = innermost !== undefined;
    if (!owner || (!inside && (blank >= 0 || interrupts(text)))) break;
    if (inside) while (open.at(-1) !== innermost) open.pop();
    const after = addContent(sink, lines, next, open.at(-1) ?? owner);
    last = lines[after - 1] ?? line;
    blank = -1;
    next = after;
  }
  finish();
  // Blank lines after the list are nobody's.
  return next;
}

function addItem(
  sink: NoteSink,
  given: { line: Line; text: string; found: RegExpExecArray; open: OpenItem[]; rootLine: number },
): void {
  const { line, text, found, open, rootLine } = given;
  const parent = open.at(-1);
  const lead = found[1] ?? "";
  const space = found[3] ?? " ";
  const end = sink.trimmedEnd(line);
  const from = line.start + (parent ? charsFor(lead, parent.content) : 0);
  const parentLine = parent ? parent.line : rootLine === 0 ? -1 : -rootLine;
  const item: ListItemCache = { position: sink.pos(from, end), parent: parentLine };
  const body = text.slice(found[0].length);
  const task = taskMark.exec(body)?.[1];
  if (task !== undefined) item.task = task;
  (sink.cache.listItems ??= []).push(item);
  const mark = widthOf(lead) + (found[2] ?? "").length;
  // Five or more spaces after the mark begin code; the content then stands one column after the mark.
  const content = mark + (widthOf(space) > 4 ? 1 : widthOf(space));
  const held: OpenItem = { item, line: line.n, content, sort: sortOf(found[2] ?? "") };
  open.push(held);
  const contentStart = line.start + found[0].length + (task === undefined ? 0 : 4);
  // `- [ ] 1. text` holds a list of one item inside the task.
  if (marker.test(text.slice(contentStart - line.start)) && contentStart < end) {
    nested(sink, { ...line, start: contentStart, end: line.end }, line.n);
    return;
  }
  const id = sink.blockAt(contentStart, end);
  if (id !== undefined) item.id = id;
  sink.inline(line.start + found[0].length, end);
}

function nested(sink: NoteSink, line: Line, parent: number): void {
  const before = sink.cache.listItems?.length ?? 0;
  sink.depth += 1;
  if (sink.depth < deepest) scanList(sink, [line], 0, false);
  sink.depth -= 1;
  const child = sink.cache.listItems?.[before];
  if (child) child.parent = parent;
}

/** Text below an item's first line; the item grows to its end. The answer is the line after it. */
function addContent(sink: NoteSink, lines: readonly Line[], at: number, owner: OpenItem): number {
  const line = lines[at];
  if (!line) return at + 1;
  const text = sink.textOf(line).trimStart();
  let next = at + 1;
  if (/^(?:`{3,}|~{3,})/.test(text)) next = fenceEnd(sink, lines, at);
  else if (text.startsWith(">")) scanBlocks(sink, [{ ...line, start: line.end - text.length }], false);
  else {
    const id = sink.blockAt(line.start, sink.trimmedEnd(line));
    if (id !== undefined) owner.item.id = id;
    sink.inline(line.start, sink.trimmedEnd(line));
  }
  const last = lines[next - 1] ?? line;
  owner.item.position.end = sink.loc(sink.trimmedEnd(last));
  return next;
}

/** Obsidian ends an item that is followed by a blank line and a further item on that blank line. */
function closeAtBlank(sink: NoteSink, open: readonly OpenItem[], blank: number): void {
  const item = open.at(-1)?.item;
  if (item) item.position.end = sink.loc(blank);
}

function sortOf(mark: string): string {
  return /\d/.test(mark) ? mark.slice(-1) : mark;
}

function isRule(text: string): boolean {
  return /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(text);
}

/** Columns of white space, tabs reaching to the next fourth column. */
function widthOf(space: string): number {
  let width = 0;
  for (const char of space) width = char === "\t" ? width + 4 - (width % 4) : width + 1;
  return width;
}

/** How many characters of `space` it takes to reach a column. */
function charsFor(space: string, column: number): number {
  let width = 0;
  let chars = 0;
  for (const char of space) {
    if (width >= column) break;
    width = char === "\t" ? width + 4 - (width % 4) : width + 1;
    chars += 1;
  }
  return chars;
}
