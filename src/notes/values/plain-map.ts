/** A map as YAML gives it. */
export type PlainMap = Readonly<Record<string, unknown>>;

/** True for a map: neither null, list, date nor anything scalar. */
export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
