import type { SettingsStore } from "./settings-store";

/** The value under a dotted key (`attribution.model`), or undefined. */
export function readAt(settings: object, key: string): unknown {
  let value: unknown = settings;
  for (const part of key.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(part);
  }
  return value;
}

/** Writes a value under a key of one or two parts; the neighbours of a nested key stay as they are written. */
export async function writeAt(settings: SettingsStore, key: string, value: unknown): Promise<void> {
  const [outer = key, inner] = key.split(".");
  if (inner === undefined) return settings.write(outer, value);
  const written = settings.written(outer);
  const neighbours = typeof written === "object" && written !== null ? written : {};
  return settings.write(outer, { ...neighbours, [inner]: value });
}
