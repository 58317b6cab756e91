import type { FieldIndex } from "../fields/field-index";
import type { NoteField } from "../fields/field-names";
import type { FieldValue } from "../fields/field-values";
import { isEmpty } from "../values/is-empty";
import type { PlainMap } from "../values/plain-map";

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
  let tags: readonly FieldValue[] | null = null;
  let type: readonly FieldValue[] | null = null;
  let categories: readonly FieldValue[] | null = null;
  let kind: readonly FieldValue[] | null = null;
  let date: readonly FieldValue[] | null = null;
  let isEmptyHead = true;
  for (const name of Object.keys(front)) {
    const slot = index(name);
    if (slot === null) continue;
    const value = front[name];
    if (isEmpty(value)) continue;
    isEmptyHead = false;
    const entry = { name, value, slot };
    // Locals and not a map by field: this is done for every property of a vault.
    switch (slot.field) {
      case "tags":
        tags = withEntry(tags, entry);
        break;
      case "type":
        type = withEntry(type, entry);
        break;
      case "categories":
        categories = withEntry(categories, entry);
        break;
      case "kind":
        kind = withEntry(kind, entry);
        break;
      case "date":
        date = withEntry(date, entry);
    }
  }
  return isEmptyHead ? emptyHead : { tags, type, categories, kind, date };
}

function withEntry(before: readonly FieldValue[] | null, entry: FieldValue): readonly FieldValue[] {
  return before === null ? [entry] : [...before, entry].sort((a, b) => a.slot.rank - b.slot.rank);
}
