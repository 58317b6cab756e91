import type { FieldIndex, FieldSlot } from "./field-index";
import { remember } from "../../model/remember";
import type { Spelled } from "../../model/spelled";
import { emptyList } from "../values/fitted-list";
import { isEmpty } from "../values/is-empty";
import type { PlainMap } from "../values/plain-map";

/** A property that holds something, as written. */
export interface FieldValue {
  readonly name: string;
  readonly value: unknown;
  readonly slot: FieldSlot<string>;
}

interface Link extends FieldValue {
  next: Link | null;
}

/** One object for all who spell alike: a vault has thousands of entries and a few ways to write them. */
const spelling = remember((key): Spelled => {
  const names = key.split("\0");
  const spelled: Record<string, string> = {};
  for (let at = 0; at + 1 < names.length; at += 2) spelled[names[at] ?? ""] ??= names[at + 1] ?? "";
  return spelled;
});

/**
 * The properties of one note or line that are ours and hold something. A chain and no array: a note has a handful, a vault
 * has thousands of notes, and an array that grows takes room for seventeen.
 */
export class FieldList<F extends string> {
  private first: Link | null = null;
  private last: Link | null = null;

  /** True where none of the fields holds anything. */
  get isEmpty(): boolean {
    return this.first === null;
  }

  /** Takes in a property. */
  add(name: string, value: unknown, slot: FieldSlot<F>): void {
    const link: Link = { name, value, slot, next: null };
    if (this.last === null) this.first = link;
    else this.last.next = link;
    this.last = link;
  }

  /** Takes in the properties of a note that are fields of the index and hold something, its own keys only. */
  addAll(front: PlainMap, index: FieldIndex<F>): void {
    // Asked of every property of a vault: this walk makes no list of the keys, and a key inherited is none of ours.
    for (const name in front) {
      const slot = index(name);
      if (slot === null || !Object.hasOwn(front, name)) continue;
      const value = front[name];
      if (!isEmpty(value)) this.add(name, value, slot);
    }
  }

  /** True where the field holds something, readable or not. */
  has(field: F): boolean {
    for (let at = this.first; at !== null; at = at.next) if (at.slot.field === field) return true;
    return false;
  }

  /** True where a value of the field, under any of its names, passes a test. */
  some(field: F, test: (value: unknown) => boolean): boolean {
    for (let at = this.first; at !== null; at = at.next) if (at.slot.field === field && test(at.value)) return true;
    return false;
  }

  /** True where any of these fields holds something. */
  hasSome(fields: ReadonlySet<string>): boolean {
    for (let at = this.first; at !== null; at = at.next) if (fields.has(at.slot.field)) return true;
    return false;
  }

  /** How some fields are spelled where not by our own name, by which name each comes first; null where by that. */
  spelled(fields: ReadonlySet<string>): Spelled | null {
    let key = "";
    for (let at = this.first; at !== null; at = at.next)
      if (fields.has(at.slot.field) && at.name !== at.slot.field) key += `${at.slot.field}\0${at.name}\0`;
    return key === "" ? null : spelling(key);
  }

  /** The values of a field under all its names, in the order of the names: the canonical one first. */
  values(field: F): readonly FieldValue[] {
    const only = this.only(field);
    if (only === null) return emptyList;
    if (only !== "several") return [only];
    const all: FieldValue[] = [];
    for (let at = this.first; at !== null; at = at.next) if (at.slot.field === field) all.push(at);
    return all.sort((a, b) => a.slot.rank - b.slot.rank);
  }

  /** The one value of a field; null where there is none, and `several` where it is written under several names. */
  protected only(field: F): FieldValue | "several" | null {
    let found: FieldValue | null = null;
    for (let at = this.first; at !== null; at = at.next) {
      if (at.slot.field !== field) continue;
      if (found !== null) return "several";
      found = at;
    }
    return found;
  }
}
