import { define, type AnyWindow } from "./define";

/** Obsidian's short forms on arrays, strings, numbers and objects; the core must not use them, but plugins may. */
export function installLanguage(win: AnyWindow): void {
  for (const place of new Set<AnyWindow>([win, globalThis as unknown as AnyWindow])) {
    define(place.Array.prototype, {
      first(this: unknown[]) {
        return this[0];
      },
      last(this: unknown[]) {
        return this[this.length - 1];
      },
      contains(this: unknown[], value: unknown) {
        return this.includes(value);
      },
      remove(this: unknown[], value: unknown) {
        for (let at = this.indexOf(value); at >= 0; at = this.indexOf(value)) this.splice(at, 1);
      },
      unique(this: unknown[]) {
        return [...new Set(this)];
      },
    });
    define(place.Array, { combine: (arrays: unknown[][]) => arrays.flat() });
    define(place.String.prototype, {
      contains(this: string, part: string) {
        return this.includes(part);
      },
      format(this: string, ...parts: string[]) {
        return this.replace(/\{(\d+)\}/g, (_, at: string) => parts[Number(at)] ?? "");
      },
    });
    define(place.String, { isString: (value: unknown) => typeof value === "string" });
    define(place.Number, { isNumber: (value: unknown) => typeof value === "number" });
    define(place.Math, {
      clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high),
      square: (value: number) => value * value,
    });
    define(place.Object, {
      isEmpty: (value: object) => Object.keys(value).length === 0,
      each: (object: Record<string, unknown>, callback: (value: unknown, key: string) => unknown) =>
        Object.entries(object).every(([key, value]) => callback(value, key) !== false),
    });
  }
}
