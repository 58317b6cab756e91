/** True for what YAML leaves where nothing was written: null, blank text, an empty list or map, a list of nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return isBlank(value);
  if (typeof value !== "object") return false;
  if (Array.isArray(value)) return value.length === 0 || (value.length === 1 && (value[0] ?? null) === null);
  return !(value instanceof Date) && Object.keys(value).length === 0;
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most values begin with a Latin letter, digit or bracket: no need to look further.
  if (first > 32 && first < 127) return false;
  return text.trim() === "";
}
