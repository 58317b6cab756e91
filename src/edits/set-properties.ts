import type { EditResult, TextEdit } from "../model/write-plan";
import { frontmatterEntries, type FrontmatterEntry } from "./frontmatter-entries";
import { frontmatterPart, textStart, type FrontmatterPart } from "./frontmatter-part";
import { lineEnd, withLineEnds } from "./line-end";
import { toYaml, toYamlProperty, type PropertyValue } from "./to-yaml";

/** Reads YAML; throws on what is none. */
export type ParseYaml = (yaml: string) => unknown;

/** Properties by name; null takes one away. */
export type PropertyChanges = ReadonlyMap<string, PropertyValue | null>;

/**
 * Sets and removes properties by name and keeps every other byte: comments, order, quotes, line ends, blank values. New
 * ones stand last. Refuses where the frontmatter is no YAML, where a property to be set holds several lines, and where
 * anything else would read differently afterwards. Dashes with nothing left between them go too.
 */
export function setProperties(changes: PropertyChanges, parseYaml: ParseYaml): TextEdit {
  return (text) => {
    const part = frontmatterPart(text);
    const before = part === null ? {} : propertiesOf(text, part, parseYaml);
    if (before === null) return { refused: "bad_frontmatter" };
    const result = part === null ? withNewFrontmatter(text, changes) : withChanged(text, part, changes);
    if ("refused" in result || result.text === text) return result;
    const next = frontmatterPart(result.text);
    const after = next === null ? {} : propertiesOf(result.text, next, parseYaml);
    return after !== null && saysTheSame({ before, after, changes }) ? result : { refused: "bad_frontmatter" };
  };
}

function propertiesOf(text: string, { from, to }: FrontmatterPart, parseYaml: ParseYaml): object | null {
  try {
    const value = parseYaml(text.slice(from, to)) ?? {};
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function withNewFrontmatter(text: string, changes: PropertyChanges): EditResult {
  const lines = newLines(changes);
  if (lines.length === 0) return { text };
  const start = textStart(text);
  const front = withLineEnds(["---", ...lines, "---", ""].join("\n"), lineEnd(text));
  return { text: text.slice(0, start) + front + text.slice(start) };
}

function withChanged(text: string, part: FrontmatterPart, changes: PropertyChanges): EditResult {
  const entries = frontmatterEntries(text, part).filter(({ key }) => changes.has(key));
  if (new Set(entries.map(({ key }) => key)).size < entries.length) return { refused: "bad_frontmatter" };
  let edited = "";
  let at = part.from;
  for (const entry of entries) {
    const value = changes.get(entry.key) ?? null;
    const isList = typeof value === "object" && value !== null;
    if (value !== null && (!entry.isOneLine || isList)) return { refused: "property_not_plain" };
    edited += text.slice(at, entry.from) + (value === null ? "" : withValue(text, entry, toYaml(value)));
    at = entry.to;
  }
  edited += text.slice(at, part.to);
  const known = new Set(entries.map(({ key }) => key));
  const added = newLines(new Map([...changes].filter(([key]) => !known.has(key))));
  const end = lineEnd(text);
  const yaml = edited + added.map((line) => withLineEnds(`${line}\n`, end)).join("");
  const isEmptied = yaml === "" && part.from < part.to;
  if (isEmptied) return { text: text.slice(0, part.start) + text.slice(part.end) };
  return { text: text.slice(0, part.from) + yaml + text.slice(part.to) };
}

function newLines(changes: PropertyChanges): readonly string[] {
  return [...changes].flatMap(([key, value]) => (value === null ? [] : [toYamlProperty(key, value)]));
}

/** The property's own line with another value; what stands before and after the value stays. */
function withValue(text: string, { from, to, valueFrom, valueTo }: FrontmatterEntry, value: string): string {
  const isBlank = valueFrom === valueTo;
  if (!isBlank && text.slice(valueFrom, valueTo) === value) return text.slice(from, to);
  return text.slice(from, valueFrom) + (isBlank ? ` ${value}` : value) + text.slice(valueTo, to);
}

/** True where every property that is not named reads as before, in the same order, and every named one is as asked. */
function saysTheSame(texts: {
  readonly before: object;
  readonly after: object;
  readonly changes: PropertyChanges;
}): boolean {
  const { before, after, changes } = texts;
  const others = (from: object): string => JSON.stringify(Object.entries(from).filter(([key]) => !changes.has(key)));
  return (
    others(before) === others(after) &&
    [...changes].every(([key, value]) => Object.hasOwn(after, key) === (value !== null))
  );
}
