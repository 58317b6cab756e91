import type { FieldIndex } from "./field-index";
import { FieldValues } from "./field-values";
import type { Findings } from "./findings";
import type { PlainMap } from "../values/plain-map";

/** The properties of a note that are fields of a type, each under its field. Only what holds something is here. */
export function sortFields<F extends string>(
  front: PlainMap,
  index: FieldIndex<F>,
  findings: Findings,
): FieldValues<F> {
  const values = new FieldValues<F>(findings, null);
  values.addAll(front, index);
  return values;
}
