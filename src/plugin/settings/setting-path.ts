/** The value under a dotted key (`attribution.model`, `proxies.0.low`), or undefined. Only own keys count. */
export function readAt(value: unknown, key: string): unknown {
  return key.split(".").reduce<unknown>((inner, part) => ownPart(inner, part), value);
}

/** The value with another one under the key, or without it where that is undefined; all else stays as it is written. */
export function withAt(value: unknown, key: string, inner: unknown): unknown {
  const [part = "", ...rest] = key.split(".");
  const placed = rest.length === 0 ? inner : withAt(ownPart(value, part), rest.join("."), inner);
  if (/^\d+$/.test(part)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const at = Number(part);
    return [...list.slice(0, at), placed, ...list.slice(at + 1)];
  }
  const others = Object.entries(typeof value === "object" && value !== null ? value : {}).filter(
    ([name]) => name !== part || placed !== undefined,
  );
  const isKnown = others.some(([name]) => name === part);
  const entries = others.map(([name, own]) => [name, name === part ? placed : own] as const);
  return Object.fromEntries(isKnown || placed === undefined ? entries : [...entries, [part, placed]]);
}

function ownPart(value: unknown, part: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(part);
}
