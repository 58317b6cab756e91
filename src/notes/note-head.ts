import type { FieldIndex } from "./field-index";
import type { NoteField } from "./field-names";
import type { FieldValue } from "./field-values";
import { isEmpty } from "./is-empty";
import type { PlainMap } from "./plain-map";

/** The properties that decide what a note is, each with its values under all its names; null where nothing is written. */
export type NoteHead = Readonly<Record<NoteField, readonly FieldValue[] | null>>;

/** The head of a note that says nothing about itself. */
export const emptyHead: NoteHead = {
  tags: null,
  type: null,
  categories: null,
  kind: null,
  date: null,
};

/** Looks a note's properties over once. Most notes have none of these: they share one empty answer. */
export function readHead(front: PlainMap, index: FieldIndex<NoteField>): NoteHead {
  let head: Record<NoteField, readonly FieldValue[] | null> | null = null;
  for (const name of Object.keys(front)) {
    const slot = index(name);
    if (slot === null) continue;
    const value = front[name];
    if (isEmpty(value)) continue;
    head ??= { ...emptyHead };
    const before = head[slot.field];
    const entry = { name, value, slot };
    head[slot.field] = before === null ? [entry] : [...before, entry].sort((a, b) => a.slot.rank - b.slot.rank);
  }
  return head ?? emptyHead;
}
