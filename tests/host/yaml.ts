import { parse, stringify, type Tags } from "yaml";
import { environment } from "./environment";
import { notPlain, readPlainYaml } from "./plain-yaml";

export interface FrontMatterInfo {
  exists: boolean;
  frontmatter: string;
  from: number;
  to: number;
  contentStart: number;
}

/** YAML as Obsidian reads it: dates stay strings; `[[Anna]]` unquoted is a list in a list; bad YAML throws. */
export function parseYaml(text: string): any {
  if (environment.yaml11) {
    const customTags = (tags: Tags): Tags => tags.filter((tag) => !isTimestamp(tag));
    return parse(text, { version: "1.1", customTags, ...quiet }) as unknown;
  }
  const found = readPlainYaml(text);
  if (found === notPlain) return parse(text, quiet) as unknown;
  return Object.keys(found).length > 0 ? found : null;
}

/** YAML as Obsidian writes it: an empty value after the colon, long lines kept whole. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: "" });
}

/** Where the frontmatter of a note's text lies; `from`/`to` bound the YAML between the dashes. */
export function getFrontMatterInfo(text: string): FrontMatterInfo {
  const found = /^---[ \t]*\r?\n/.exec(text);
  const none = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  if (!found) return none;
  const from = found[0].length;
  let at = from;
  while (at <= text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    if (text.startsWith("---", at) && text.slice(at + 3, end).trim() === "") {
      return {
        exists: true,
        frontmatter: text.slice(from, at),
        from,
        to: at,
        contentStart: newline < 0 ? end : newline + 1,
      };
    }
    if (newline < 0) break;
    at = newline + 1;
  }
  return none;
}

const quiet = { logLevel: "error", prettyErrors: false } as const;

function isTimestamp(tag: unknown): boolean {
  return typeof tag === "object" && tag !== null && "tag" in tag && tag.tag === "tag:yaml.org,2002:timestamp";
}
