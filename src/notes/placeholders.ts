import { isPlainMap, type PlainMap } from "./plain-map";

/** What YAML makes of an unquoted `{{date}}`. */
const placeholderKey = /^\{.*\}$|^\[object Object\]$/;

const deepest = 3;
const mostLooked = 500;

/** True where properties still hold `{{…}}` or `<%…%>`: the note is a template, wherever it lies. */
export function hasPlaceholders(front: PlainMap): boolean {
  let looked = 0;
  const holds = (value: unknown, depth: number): boolean => {
    if (typeof value === "string") return value.includes("{{") || value.includes("<%");
    if (typeof value !== "object" || value === null || depth >= deepest) return false;
    looked += 1;
    if (looked > mostLooked) return false;
    if (Array.isArray(value)) return value.some((entry) => holds(entry, depth + 1));
    if (!isPlainMap(value)) return false;
    return Object.keys(value).some((key) => (depth > 0 && placeholderKey.test(key)) || holds(value[key], depth + 1));
  };
  return holds(front, 0);
}
