import { remember } from "../../model/remember";
import { fieldKey } from "./field-key";

/** Which field a property name stands for; among names of one field the lower rank wins. */
export interface FieldSlot<F extends string> {
  readonly field: F;
  readonly rank: number;
  /** True where the name itself counts in hours (`hours`, `часы`). */
  readonly inHours: boolean;
  /** True where the name itself says that it is about time (`time_saved`). */
  readonly ofTime: boolean;
}

/** From a property name as written to its field, or null where it is none of ours. */
export type FieldIndex<F extends string> = (written: string) => FieldSlot<F> | null;

const hours = /(?:^|_)(?:hours?|часы|часов|час)(?:_|$)/;
const time = /(?:^|_)(?:time|времени|время)(?:_|$)/;

/**
 * Compiles names and the user's further aliases to a lookup. Each spelling is normalised once and then remembered, so
 * that a cold start normalises the vault's few hundred spellings and not its hundred thousand properties.
 */
export function compileFieldIndex<F extends string>(
  names: readonly (readonly [field: F, names: readonly string[]])[],
  aliases: ReadonlyMap<string, readonly string[]>,
): FieldIndex<F> {
  const slotByKey = new Map<string, FieldSlot<F>>();
  const add = (field: F, name: string, rank: number): void => {
    const key = fieldKey(name);
    if (!slotByKey.has(key)) slotByKey.set(key, { field, rank, inHours: hours.test(key), ofTime: time.test(key) });
  };
  // What the user says a name means goes before what it means by default.
  for (const [field, own] of names) {
    (aliases.get(field) ?? []).forEach((name, index) => add(field, name, own.length + index));
  }
  for (const [field, own] of names) own.forEach((name, rank) => add(field, name, rank));
  return remember((written) => slotByKey.get(fieldKey(written)) ?? null);
}
