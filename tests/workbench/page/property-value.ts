import { parseYaml } from "../../host/yaml";

/** How a property is edited, told by the value it has. */
export type PropertySort = "checkbox" | "number" | "date" | "datetime" | "list" | "text" | "object";

/** The sort of a value as Obsidian would show it. */
export function propertySort(value: unknown): PropertySort {
  if (typeof value === "boolean") return "checkbox";
  if (typeof value === "number") return "number";
  if (Array.isArray(value)) return value.every(isScalar) ? "list" : "object";
  if (typeof value === "object" && value !== null) return "object";
  if (typeof value !== "string") return "text";
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return "date";
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(value) ? "datetime" : "text";
}

/** What an edited text is written as: a number stays one, an empty property takes what the text looks like. */
export function fromPropertyText(text: string, before: unknown): unknown {
  if (text.trim() === "") return null;
  if (typeof before === "number") {
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
  if (before !== null && before !== undefined) return text;
  return scalarOf(text);
}

/** The text of a value in a field. */
export function toPropertyText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return isScalar(value) ? String(value) : JSON.stringify(value);
}

/** The target and the shown text of a value that is one wikilink; null for any other. */
export function propertyLink(value: unknown): { target: string; shown: string } | null {
  const found = typeof value === "string" ? /^\s*\[\[([^\]|]+)(?:\|([^\]]+))?\]\]\s*$/u.exec(value) : null;
  const target = found?.[1]?.trim();
  if (target === undefined) return null;
  return { target, shown: found?.[2] ?? target.slice(target.lastIndexOf("/") + 1) };
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function scalarOf(text: string): unknown {
  try {
    const value: unknown = parseYaml(text);
    return isScalar(value) ? value : text;
  } catch {
    return text;
  }
}
