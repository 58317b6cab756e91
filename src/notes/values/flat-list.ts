/** Lists deeper than this are no list of links or words. */
const deepest = 6;

/** More entries than anybody writes: aliases that multiply must not be walked to their end. */
const mostEntries = 10_000;

/**
 * The entries of a property, whether it holds one thing or a list. An unquoted `[[Anna]]` comes from YAML as a list in a
 * list and is one entry, `"[[Anna]]"`; maps stay as they are. Null when there are more than anybody writes.
 */
export function flatList(value: unknown): readonly unknown[] | null {
  if (!Array.isArray(value)) return [value];
  const list: readonly unknown[] = value;
  if (list.length <= mostEntries && !list.some(Array.isArray)) return list;
  const entries: unknown[] = [];
  return collect(list, 0, { entries, visited: 0 }) ? entries : null;
}

interface Walk {
  readonly entries: unknown[];
  visited: number;
}

function collect(list: readonly unknown[], depth: number, walk: Walk): boolean {
  if (depth > deepest) return false;
  if (depth > 0 && list.length > 0 && list.length <= 8 && list.every(isLinkPart)) {
    walk.entries.push(`[[${list.map((part) => String(part)).join(", ")}]]`);
    return true;
  }
  for (const entry of list) {
    walk.visited += 1;
    if (walk.visited > mostEntries) return false;
    if (!Array.isArray(entry)) walk.entries.push(entry);
    else if (!collect(entry, depth + 1, walk)) return false;
  }
  return true;
}

/** A part of an unquoted link: `[[Kim, Anna]]` has two. A text that is a link itself is none. */
function isLinkPart(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && !value.includes("[["));
}
