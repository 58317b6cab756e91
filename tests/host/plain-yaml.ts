const keyLine = /^([\p{L}_][\p{L}\p{N}_ -]*):(?: +(.*?))?[ ]*$/u;
const itemLine = /^( *)- +(.*?)[ ]*$/;
const flowList = /^\[([^[\]{}"'#]*)\]$/;
/** Text that means itself: no sign in it has a meaning to YAML in any place. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N} _./+%€$₽()!?;,-]*$/u;
const withColon = /^[\p{L}\p{N}][\p{L}\p{N} _./+%€$₽()!?;,-]*(?::[\p{L}\p{N}_./+%-]+)+$/u;
const integer = /^[-+]?[0-9]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const based = /^0[xo]/i;

/** Stands for a text that must go to the full parser. */
export const notPlain = Symbol("not plain YAML");

/**
 * Reads the frontmatter most notes have — `key: value`, lists of values, quotes without escapes — many times faster than
 * a full parser, with the same result; anything else is `notPlain`.
 */
export function readPlainYaml(text: string): Record<string, unknown> | typeof notPlain {
  const result: Record<string, unknown> = {};
  let list: unknown[] | null = null;
  let key = "";
  let indent = "";
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const item = list === null ? null : itemLine.exec(line);
    if (item) {
      const value = scalar(item[2] ?? "");
      if (list?.length === 0) indent = item[1] ?? "";
      else if (item[1] !== indent) return notPlain;
      // `- key: value` is a map, an empty item may hold one.
      if (value === notPlain || value === null) return notPlain;
      if (list?.length === 0) result[key] = list;
      list?.push(value);
      continue;
    }
    const found = keyLine.exec(line);
    key = found?.[1] ?? "";
    if (!found || key in result || key.endsWith(" ") || special.has(key.toLowerCase())) return notPlain;
    const value = flow(found[2] ?? "");
    if (value === notPlain) return notPlain;
    result[key] = value;
    list = (found[2] ?? "") === "" ? [] : null;
  }
  return result;
}

const special = new Set(["true", "false", "null", "__proto__"]);

function flow(text: string): unknown {
  const inner = flowList.exec(text)?.[1];
  if (inner === undefined) return scalar(text);
  if (inner.trim() === "") return [];
  const values = inner.split(",").map((part) => scalar(part.trim()));
  // `[a, , b]` and `[a,]` are for the full parser.
  return values.some((value) => value === notPlain || value === null) ? notPlain : values;
}

function scalar(text: string): unknown {
  if (text === "") return null;
  const first = text.charAt(0);
  if (first === '"') return /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : notPlain;
  if (first === "'") return /^'[^']*'$/.test(text) ? text.slice(1, -1) : notPlain;
  if (based.test(text)) return notPlain;
  if (integer.test(text) || float.test(text)) return Number(text);
  if (!plain.test(text) && !withColon.test(text)) return notPlain;
  const low = text.toLowerCase();
  if (special.has(low)) return text === low ? (low === "null" ? null : low === "true") : notPlain;
  return text;
}
