import { isPlainMap, type PlainMap } from "../values/plain-map";

/** What YAML makes of an unquoted `{{date}}`. */
const placeholderKey = /^\{.*\}$|^\[object Object\]$/;

const deepest = 3;
const mostLooked = 500;

/** True where properties still hold `{{…}}` or `<%…%>`: the note is a template, wherever it lies. */
export function hasPlaceholders(front: PlainMap): boolean {
  return holds(front, 0, { looked: 0 });
}

/** `YYYY-MM-DD`, `ДД.ММ.ГГГГ ЧЧ:мм`: letters of a date and what stands between them. */
const dateFormat = /^[YMDHhmsГМДЧмсгдч.:/\- ]{6,20}$/;

/** True for a date that is still the pattern of one. */
export function isDatePattern(value: unknown): boolean {
  return typeof value === "string" && dateFormat.test(value) && /[YГг]{2}/.test(value) && /[MМм]{2}/.test(value);
}

interface Look {
  /** Lists and maps looked into. */
  looked: number;
}

function holds(value: unknown, depth: number, look: Look): boolean {
  if (typeof value === "string") return value.includes("{{") || value.includes("<%");
  if (typeof value !== "object" || value === null || depth >= deepest) return false;
  look.looked += 1;
  if (look.looked > mostLooked) return false;
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    for (const entry of entries) if (holds(entry, depth + 1, look)) return true;
    return false;
  }
  if (!isPlainMap(value)) return false;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if ((depth > 0 && placeholderKey.test(key)) || holds(value[key], depth + 1, look)) return true;
  }
  return false;
}
