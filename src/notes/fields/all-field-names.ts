import {
  checkInFieldNames,
  contactFieldNames,
  interactionFieldNames,
  noteFieldNames,
  opportunityFieldNames,
  resultFieldNames,
} from "./field-names";

const tables = [
  noteFieldNames,
  interactionFieldNames,
  contactFieldNames,
  resultFieldNames,
  opportunityFieldNames,
  checkInFieldNames,
];

/** Every canonical field with the built-in names it goes by, over all types of note. */
export function allFieldNames(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const [field, names] of tables.flat()) all.set(field, [...new Set([...(all.get(field) ?? []), ...names])]);
  return all;
}
