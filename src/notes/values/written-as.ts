import { isPlainMap } from "./plain-map";

/** How much of a value is shown beside a problem: one line of a narrow pane. */
const longest = 60;
const deepest = 3;

/** A value as its writer would know it again, at most 60 characters and never deeper than is readable. */
export function writtenAs(value: unknown): string {
  const text = show(value, 0);
  const characters = [...text.slice(0, longest * 2)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}

function show(value: unknown, depth: number): string {
  if (typeof value === "string") return value.length > longest * 2 ? value.slice(0, longest * 2) : value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (depth >= deepest) return "…";
  if (Array.isArray(value)) return `[${showSome(value, (entry) => show(entry, depth + 1))}]`;
  if (!isPlainMap(value)) return "";
  return `{${showSome(Object.keys(value), (key) => `${show(key, depth)}: ${show(value[key], depth + 1)}`)}}`;
}

/** The first few of many: no more than fit. */
function showSome<T>(entries: readonly T[], text: (entry: T) => string): string {
  const shown = entries.slice(0, 5).map(text).join(", ");
  return entries.length > 5 ? `${shown}, …` : shown;
}
