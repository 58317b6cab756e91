import { frontmatterLinks } from "./frontmatter-links";
import { scanList } from "./scan-list";
import { NoteSink, type Line } from "./note-sink";
import type { CachedMetadata } from "./note-cache";
import { getFrontMatterInfo, parseYaml } from "./yaml";

const fence = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/;
const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const listMarker = /^([ \t]*)([-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const htmlStart = /^ {0,3}<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/>]|$))/;
const quoteMark = /^ {0,3}>/;
const tableRule = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A note's text as Obsidian's metadata cache sees it; never throws (bad YAML gives no frontmatter). */
export function parseNote(text: string): CachedMetadata {
  const sink = new NoteSink(text);
  const first = readFrontmatter(text, sink);
  scanBlocks(sink, sink.linesFrom(first), true);
  return sink.cache;
}

function readFrontmatter(text: string, sink: NoteSink): number {
  if (!text.startsWith("---")) return 0;
  const info = getFrontMatterInfo(text);
  if (!info.exists) return 0;
  sink.section("yaml", 0, info.to + 3);
  const value = readYaml(info.frontmatter);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const found = value as Record<string, unknown>;
    sink.cache.frontmatter = found;
    sink.cache.frontmatterPosition = sink.pos(0, info.to + 3);
    sink.cache.frontmatterLinks = frontmatterLinks(found);
  }
  return info.contentStart;
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}

/** Reads blocks from lines whose container's marks are already taken off. */
export function scanBlocks(sink: NoteSink, lines: readonly Line[], top: boolean): void {
  let at = 0;
  while (at < lines.length) {
    const next = scanBlock(sink, lines, at, top);
    at = next > at ? next : at + 1;
  }
}

function scanBlock(sink: NoteSink, lines: readonly Line[], at: number, top: boolean): number {
  const line = lines[at];
  if (!line) return at + 1;
  const text = sink.textOf(line);
  if (text.trim() === "") return at + 1;
  const mark = /\S/.exec(text)?.[0] ?? "";
  if (mark === "#") {
    const found = heading.exec(text);
    if (found) return addHeading(sink, line, found, top, at);
  }
  if ((mark === "`" || mark === "~") && fence.test(text)) return afterFence(sink, lines, at, top, "code");
  if (mark === "%" && text.trim().startsWith("%%")) return afterComment(sink, lines, at, top);
  if (mark === "$" && text.trim().startsWith("$$")) return afterMath(sink, lines, at, top);
  if (mark === ">" && quoteMark.test(text)) return afterQuote(sink, lines, at, top);
  if (rule.test(text)) {
    if (top) sink.section("thematicBreak", line.start, line.end);
    return at + 1;
  }
  if (listMarker.test(text)) return scanList(sink, lines, at, top);
  if (mark === "<" && htmlStart.test(text)) return afterHtml(sink, lines, at, top);
  return afterParagraph(sink, lines, at, top);
}

function addHeading(sink: NoteSink, line: Line, found: RegExpExecArray, top: boolean, at: number): number {
  const end = sink.trimmedEnd(line);
  const position = sink.pos(line.start, end);
  (sink.cache.headings ??= []).push({ position, heading: (found[2] ?? "").trim(), level: found[1]?.length ?? 1 });
  if (top) sink.section("heading", line.start, end);
  sink.inline(line.start, end);
  return at + 1;
}

/** The line after the fence that closes the one at `at`. */
export function fenceEnd(sink: NoteSink, lines: readonly Line[], at: number): number {
  const line = lines[at];
  const open = line ? /^\s*(`{3,}|~{3,})/.exec(sink.textOf(line))?.[1] : undefined;
  if (open === undefined) return at + 1;
  const close = new RegExp(`^\\s*${open.charAt(0)}{${open.length},}\\s*$`);
  let next = at + 1;
  while (next < lines.length) {
    const other = lines[next];
    next += 1;
    if (other && close.test(sink.textOf(other))) break;
  }
  return next;
}

function afterFence(sink: NoteSink, lines: readonly Line[], at: number, top: boolean, type: string): number {
  const next = fenceEnd(sink, lines, at);
  if (top) sink.sectionOf(type, lines, at, next);
  return next;
}

function afterComment(sink: NoteSink, lines: readonly Line[], at: number, top: boolean): number {
  const line = lines[at];
  const text = line ? sink.textOf(line).trim() : "";
  const closed = text.indexOf("%%", 2);
  // `%%note%%` on its own is a comment block; `%%note%% and text` is a paragraph.
  if (closed >= 0 && closed + 2 < text.length) return afterParagraph(sink, lines, at, top);
  let next = at + 1;
  if (closed < 0) {
    while (next < lines.length) {
      const other = lines[next];
      next += 1;
      if (other && sink.textOf(other).includes("%%")) break;
    }
  }
  if (top) sink.sectionOf("comment", lines, at, next);
  // Blocks in a comment are no blocks, but its links and tags count.
  for (const inside of lines.slice(at, next)) sink.inline(inside.start, inside.end);
  return next;
}

function afterMath(sink: NoteSink, lines: readonly Line[], at: number, top: boolean): number {
  const line = lines[at];
  const text = line ? sink.textOf(line).trim() : "";
  if (text.length > 2 && text.indexOf("$$", 2) >= 0) return afterParagraph(sink, lines, at, top);
  let next = at + 1;
  while (next < lines.length) {
    const other = lines[next];
    next += 1;
    if (other && sink.textOf(other).includes("$$")) break;
  }
  if (top) sink.sectionOf("math", lines, at, next);
  return next;
}

/** Quotes, and items on one line, nested deeper than this are read as text. */
export const deepest = 50;

function afterQuote(sink: NoteSink, lines: readonly Line[], at: number, top: boolean): number {
  const inside: Line[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line) break;
    const text = sink.textOf(line);
    const mark = /^ {0,3}> ?/.exec(text);
    if (mark) inside.push({ ...line, start: line.start + mark[0].length });
    else if (text.trim() === "" || !lazy(text, sink, inside)) break;
    else inside.push(line);
  }
  const callout = /^\s*\[![^\]]+\]/.test(inside[0] ? sink.textOf(inside[0]) : "");
  if (top) sink.sectionOf(callout ? "callout" : "blockquote", lines, at, next);
  sink.depth += 1;
  if (sink.depth < deepest) scanBlocks(sink, inside, false);
  sink.depth -= 1;
  return next;
}

/** Whether a line without `>` still belongs to the quote's last paragraph. */
function lazy(text: string, sink: NoteSink, inside: readonly Line[]): boolean {
  const last = inside.at(-1);
  if (!last || sink.textOf(last).trim() === "") return false;
  return !interrupts(text);
}

/** Whether a line starts a new block although no blank line stands before it. */
export function interrupts(text: string): boolean {
  const mark = /\S/.exec(text)?.[0] ?? "";
  if (mark === "#") return heading.test(text);
  if (mark === "`" || mark === "~") return fence.test(text);
  if (mark === ">") return quoteMark.test(text);
  if (mark === "%") return text.trim().startsWith("%%");
  if (rule.test(text)) return true;
  if (mark === "<") return /^ {0,3}<!--/.test(text);
  const item = listMarker.exec(text);
  if (!item) return false;
  // Only a list that starts at 1, and whose first item is not empty, may interrupt a paragraph.
  return /^(?:[-*+]|1[.)])$/.test(item[2] ?? "") && text.slice(item[0].length).trim() !== "";
}

function afterHtml(sink: NoteSink, lines: readonly Line[], at: number, top: boolean): number {
  const line = lines[at];
  const comment = line !== undefined && sink.textOf(line).trim().startsWith("<!--");
  let next = at;
  while (next < lines.length) {
    const other = lines[next];
    const text = other ? sink.textOf(other) : "";
    if (!comment && text.trim() === "") break;
    next += 1;
    if (comment && text.includes("-->")) break;
  }
  if (top) sink.sectionOf("html", lines, at, next);
  return next;
}

function afterParagraph(sink: NoteSink, lines: readonly Line[], at: number, top: boolean): number {
  let next = at + 1;
  let type = "paragraph";
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    const text = line ? sink.textOf(line) : "";
    if (text.trim() === "") break;
    if (next === at + 1 && text.includes("-") && tableRule.test(text) && isTableHead(sink, lines[at])) type = "table";
    else if (type === "paragraph" && /^ {0,3}(?:=+|-+)[ \t]*$/.test(text)) {
      return addSetextHeading(sink, lines, at, next, top);
    } else if (interrupts(text)) break;
  }
  const first = lines[at];
  if (first && /^ {0,3}\[\^[^\]]+\]:/.test(sink.textOf(first))) type = "footnoteDefinition";
  sink.paragraph(type, lines, at, next, top);
  return next;
}

function isTableHead(sink: NoteSink, line: Line | undefined): boolean {
  return line !== undefined && sink.textOf(line).includes("|");
}

function addSetextHeading(sink: NoteSink, lines: readonly Line[], at: number, next: number, top: boolean): number {
  const first = lines[at];
  const last = lines[next];
  if (!first || !last) return next + 1;
  const level = sink.textOf(last).trim().startsWith("=") ? 1 : 2;
  const text = lines.slice(at, next).map((line) => sink.textOf(line).trim());
  const end = sink.trimmedEnd(last);
  (sink.cache.headings ??= []).push({ position: sink.pos(first.start, end), heading: text.join(" "), level });
  if (top) sink.section("heading", first.start, end);
  sink.inline(first.start, last.start);
  return next + 1;
}
