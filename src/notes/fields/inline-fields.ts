/** A Dataview inline field, `[key:: value]` or `(key:: value)`, with where it stands in the text. */
export interface InlineField {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Opening {
  readonly at: number;
  readonly bracket: "[" | "(";
  /** Where the first `::` directly inside stands, −1 before it is met. */
  separator: number;
}

/** The inline fields of a text in one pass, outermost ones only: `[people:: [[Anna]]]` is one field with a link in it. */
export function inlineFields(text: string): readonly InlineField[] {
  if (!text.includes("::")) return [];
  const fields: InlineField[] = [];
  const open: Opening[] = [];
  const depth = { "[": 0, "(": 0 };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "(") {
      open.push({ at, bracket: character, separator: -1 });
      depth[character] += 1;
    } else if (character === ":" && text[at + 1] === ":") {
      const inner = open[open.length - 1];
      if (inner?.separator === -1) inner.separator = at;
    } else if (character === "]" || character === ")") {
      const bracket = character === "]" ? "[" : "(";
      if (depth[bracket] === 0) continue;
      const opening = close(open, bracket, depth);
      if (opening !== null) keep(fields, fieldBetween(text, opening, at));
    }
  }
  return fields;
}

/** Takes brackets off the stack until the one that is closed here; those in between were never closed. */
function close(open: Opening[], bracket: "[" | "(", depth: Record<"[" | "(", number>): Opening | null {
  for (;;) {
    const opening = open.pop();
    if (opening === undefined) return null;
    depth[opening.bracket] -= 1;
    if (opening.bracket === bracket) return opening;
  }
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
