import { emptyList } from "../values/fitted-list";

/** A Dataview inline field, `[key:: value]` or `(key:: value)`, with where it stands in the text. */
export interface InlineField {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A bracket that is not closed yet. */
interface Opening {
  readonly at: number;
  readonly bracket: "[" | "(";
  /** Where the first `::` directly inside stands, −1 before it is met. */
  separator: number;
  /** The bracket around it. */
  readonly outer: Opening | null;
}

/** The inline fields of a text in one pass, outermost ones only: `[people:: [[Anna]]]` is one field with a link in it. */
export function inlineFields(text: string): readonly InlineField[] {
  if (!text.includes("::")) return emptyList;
  const fields: InlineField[] = [];
  let open: Opening | null = null;
  const depth = { "[": 0, "(": 0 };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "(") {
      open = { at, bracket: character, separator: -1, outer: open };
      depth[character] += 1;
    } else if (character === ":" && text[at + 1] === ":") {
      if (open?.separator === -1) open.separator = at;
    } else if (character === "]" || character === ")") {
      const bracket = character === "]" ? "[" : "(";
      if (depth[bracket] === 0) continue;
      // Those in between were never closed.
      while (open !== null && open.bracket !== bracket) {
        depth[open.bracket] -= 1;
        open = open.outer;
      }
      if (open === null) continue;
      depth[bracket] -= 1;
      keep(fields, fieldBetween(text, open, at));
      open = open.outer;
    }
  }
  return fields;
}

function fieldBetween(text: string, { at, separator }: Opening, closing: number): InlineField | null {
  if (separator < 0 || separator - at > 100) return null;
  const name = text
    .slice(at + 1, separator)
    .replace(/[*_~]+$|^[*_~]+/g, "")
    .trim();
  if (name === "" || name.includes("[")) return null;
  return { name, value: text.slice(separator + 2, closing).trim(), start: at, end: closing + 1 };
}

/** Keeps a field; those inside it, closed before it, were part of its value. */
function keep(fields: InlineField[], field: InlineField | null): void {
  if (field === null) return;
  while ((fields[fields.length - 1]?.start ?? -1) > field.start) fields.pop();
  fields.push(field);
}
