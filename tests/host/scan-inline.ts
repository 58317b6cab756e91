import type { Reference } from "./note-cache";

/** What a run of inline text holds, by absolute offsets. */
export interface InlineSink {
  link(at: number, end: number, reference: Reference): void;
  embed(at: number, end: number, reference: Reference): void;
  tag(at: number, end: number, tag: string): void;
}

/** Searches one text forward and remembers what it found, so that signs without a partner cost no search each. */
export class Finder {
  private readonly last = new Map<string, { from: number; found: number }>();

  private special = { from: 0, found: -2 };

  constructor(readonly text: string) {}

  /** Where the next sign with a meaning stands. */
  nextSpecial(at: number): number {
    const { from, found } = this.special;
    if (found === -1 || (found >= at && from <= at)) return found;
    special.lastIndex = at;
    const next = special.exec(this.text)?.index ?? -1;
    this.special = { from: at, found: next };
    return next;
  }

  next(needle: string, at: number): number {
    const known = this.last.get(needle);
    if (known && at >= known.from && (known.found < 0 || known.found >= at)) return known.found;
    const found = this.text.indexOf(needle, at);
    this.last.set(needle, { from: at, found });
    return found;
  }
}

/** A link's text or target of more signs than this is none; it bounds what an open bracket can cost. */
const longest = 1000;

const special = /[`[!#<\\$]/g;
const tagText = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/uy;
const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Finds links, embeds and tags in text[from, to). Code spans, HTML tags and comments and escapes are skipped;
 * what stands in a `%%` comment within a paragraph counts, as it does in Obsidian's cache.
 */
export function scanInline(finder: Finder, from: number, to: number, sink: InlineSink): void {
  let at = from;
  for (;;) {
    at = finder.nextSpecial(at);
    if (at < 0 || at >= to) return;
    at = step(finder, at, to, sink, from);
  }
}

function step(finder: Finder, at: number, to: number, sink: InlineSink, from: number): number {
  const { text } = finder;
  switch (text.charCodeAt(at)) {
    case 92: // backslash
      return at + 2;
    case 96: // backtick
      return afterCode(finder, at, to);
    case 60: // <
      return afterHtml(finder, at, to);
    case 36: // $
      return afterMath(finder, at, to);
    case 35: // #
      return afterTag(text, at, to, sink, from);
    case 33: // !
      return text.charCodeAt(at + 1) === 91 ? afterLink(finder, at, to, sink, true) : at + 1;
    default:
      return afterLink(finder, at, to, sink, false);
  }
}

function afterCode(finder: Finder, at: number, to: number): number {
  const { text } = finder;
  let ticks = 1;
  while (text.charCodeAt(at + ticks) === 96) ticks += 1;
  const fence = "`".repeat(ticks);
  let close = finder.next(fence, at + ticks);
  while (close >= 0 && close < to) {
    let run = ticks;
    while (text.charCodeAt(close + run) === 96) run += 1;
    if (run === ticks) return close + ticks;
    close = finder.next(fence, close + run);
  }
  return at + ticks;
}

function afterHtml(finder: Finder, at: number, to: number): number {
  const { text } = finder;
  const comment = text.startsWith("<!--", at);
  if (!comment && !/[A-Za-z/]/.test(text.charAt(at + 1))) return at + 1;
  const close = finder.next(comment ? "-->" : ">", at + 1);
  return close < 0 || close >= to ? at + 1 : close + (comment ? 3 : 1);
}

function afterMath(finder: Finder, at: number, to: number): number {
  const { text } = finder;
  const double = text.charCodeAt(at + 1) === 36;
  const open = double ? 2 : 1;
  if (/\s/.test(text.charAt(at + open)) && !double) return at + 1;
  const close = finder.next(double ? "$$" : "$", at + open);
  if (close < 0 || close >= to) return at + open;
  // `$5 and $6` is money, not a formula: a formula's closing dollar follows no space and precedes no digit.
  if (!double && (/\s/.test(text.charAt(close - 1)) || /\d/.test(text.charAt(close + 1)))) return at + 1;
  return close + open;
}

function afterTag(text: string, at: number, to: number, sink: InlineSink, from: number): number {
  // A tag stands at the start, after white space, or after an escaped sign.
  if (at > from && !/\s/.test(text.charAt(at - 1)) && text.charCodeAt(at - 2) !== 92) return at + 1;
  tagText.lastIndex = at;
  const found = tagText.exec(text);
  if (!found) return at + 1;
  const tag = found[0].slice(0, to - at);
  // A tag of digits alone is a number sign and a number.
  if (/^#\d+$/.test(tag)) return at + tag.length;
  sink.tag(at, at + tag.length, tag);
  return at + tag.length;
}

function afterLink(finder: Finder, at: number, to: number, sink: InlineSink, embed: boolean): number {
  const { text } = finder;
  const open = embed ? at + 1 : at;
  const found = text.charCodeAt(open + 1) === 91 ? readWikilink(finder, open, to) : readMarkdownLink(text, open, to);
  if (!found) return open + 1;
  const original = text.slice(at, found.end);
  const reference: Reference = { ...found.reference, original };
  if (found.internal) {
    if (embed) sink.embed(at, found.end, reference);
    else sink.link(at, found.end, reference);
  }
  return found.end;
}

interface FoundLink {
  end: number;
  internal: boolean;
  reference: Reference;
}

function readWikilink(finder: Finder, open: number, to: number): FoundLink | null {
  const { text } = finder;
  const close = finder.next("]]", open + 2);
  if (close < 0 || close + 2 > to) return null;
  if (close - open > longest) return null;
  const inner = text.slice(open + 2, close);
  if (inner === "" || inner.includes("\n") || inner.includes("[[")) return null;
  return { end: close + 2, internal: true, reference: wikiReference(inner) };
}

/** The parts of a wikilink's inside: `path#subpath|display`. */
export function wikiReference(inner: string): Reference {
  const bar = inner.indexOf("|", 1);
  const link = (bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, "")).trim();
  const displayText = bar < 0 ? shownLink(link) : inner.slice(bar + 1);
  return { link, original: `[[${inner}]]`, displayText };
}

/** What a link without a display text shows: `note > heading`. */
function shownLink(link: string): string {
  return link.split("#").filter(Boolean).join(" > ");
}

function readMarkdownLink(text: string, open: number, to: number): FoundLink | null {
  const middle = closing(text, open, to);
  if (middle < 0 || text.charCodeAt(middle + 1) !== 40) return null;
  const close = closingRound(text, middle + 1, to);
  if (close < 0) return null;
  const inside = text.slice(middle + 2, close).trim();
  const angled = /^<([^>\n]*)>/.exec(inside);
  const target = angled ? (angled[1] ?? "") : (inside.split(/\s+["'(]/)[0] ?? "");
  if (target === "" || (!angled && /\s/.test(target))) return null;
  const reference: Reference = { link: decoded(target), original: "", displayText: text.slice(open + 1, middle) };
  return { end: close + 1, internal: !scheme.test(target), reference };
}

function closing(text: string, open: number, to: number): number {
  let depth = 0;
  const last = Math.min(to, open + longest);
  for (let at = open; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 91) depth += 1;
    else if (code === 93) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (code === 10 && text.charCodeAt(at + 1) === 10) return -1;
  }
  return -1;
}

function closingRound(text: string, open: number, to: number): number {
  let depth = 0;
  const last = Math.min(to, open + longest);
  for (let at = open; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 40) depth += 1;
    else if (code === 41) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (code === 10) return -1;
  }
  return -1;
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
