import type { FieldIndex } from "../fields/field-index";
import { FieldList } from "../fields/field-list";
import type { NoteField } from "../fields/field-names";
import type { PlainMap } from "../values/plain-map";

/** The properties that decide what a note is, when, and whether it counts. */
export type NoteHead = FieldList<NoteField>;

/** The head of a note that says nothing about itself; nothing is ever added to it. */
const emptyHead: NoteHead = new FieldList();

/** Looks a note's properties over once. */
export function readHead(front: PlainMap | null, index: FieldIndex<NoteField>): NoteHead {
  if (front === null) return emptyHead;
  const head: NoteHead = new FieldList();
  head.addAll(front, index);
  return head;
}
