import * as z from "zod/mini";
import type { Problem, ProblemEffect } from "../../model/problem";
import { isPlainMap, type PlainMap } from "../values/plain-map";
import { writtenAs } from "../values/written-as";

/** Reads settings value by value: each invalid one is noted with its place and its default is used; the rest stands. */
export class SettingsSource {
  private readonly found: Problem[] = [];

  get problems(): readonly Problem[] {
    return this.found;
  }

  /** One value; the fallback where it is absent or invalid. */
  one<T>(schema: z.ZodMiniType<T>, { field, value, fallback }: Setting<T>): T {
    if (value === undefined) return fallback;
    const read = z.safeParse(schema, value);
    if (read.success) return read.data;
    this.reject(field, value);
    return fallback;
  }

  /** A list; invalid entries are left out, each with the place in it that is wrong. */
  list<T>(schema: z.ZodMiniType<T>, field: string, value: unknown): readonly T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.reject(field, value);
      return [];
    }
    const entries: readonly unknown[] = value;
    return entries.flatMap((entry, index): readonly T[] => {
      const read = z.safeParse(schema, entry);
      if (read.success) return [read.data];
      const path = read.error.issues[0]?.path ?? [];
      const place = `${field}[${index}]${path.map((part) => `.${String(part)}`).join("")}`;
      this.reject(place, valueAt(entry, path), "entry_left_out");
      return [];
    });
  }

  /** A map; an empty one where it is absent or none. */
  map(field: string, value: unknown): PlainMap {
    if (isPlainMap(value)) return value;
    if (value !== undefined) this.reject(field, value);
    return {};
  }

  /** Notes an invalid value, and what comes of it. */
  reject(field: string, value: unknown, effect: ProblemEffect = "setting_default_used"): void {
    this.found.push({
      path: "",
      line: null,
      field,
      effect,
      cause: "bad_setting",
      accepts: "setting",
      written: writtenAs(value),
    });
  }
}

/** A value of the settings: where it stands, and what holds without it. */
export interface Setting<T> {
  readonly field: string;
  readonly value: unknown;
  readonly fallback: T;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const part of path) inner = isPlainMap(inner) ? inner[String(part)] : undefined;
  return inner;
}
