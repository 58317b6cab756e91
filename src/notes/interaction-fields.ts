import type { FieldSlot } from "./field-index";
import type { InteractionField, ResultField } from "./field-names";
import { FieldValues } from "./field-values";
import type { Findings } from "./findings";
import type { InteractionIndex } from "./interaction-index";
import { isEmpty } from "./is-empty";

/** A property or inline field as written. */
export interface WrittenField {
  readonly name: string;
  readonly value: unknown;
}

/** A named part of what an interaction cost, as written (`cost_ticket`). */
export interface WrittenCostPart extends WrittenField {
  readonly part: string;
  readonly slot: FieldSlot<"cost">;
}

/** An interaction's properties, sorted by what they are about. Only what holds something is here. */
export interface InteractionFields {
  readonly line: number | null;
  readonly own: FieldValues<InteractionField>;
  readonly costParts: readonly WrittenCostPart[];
  readonly result: FieldValues<ResultField>;
}

/** Sorts the properties of a note, or the inline fields of a line, into those of an interaction. */
export function sortInteractionFields(
  fields: Iterable<WrittenField>,
  index: InteractionIndex,
  { findings, line }: { readonly findings: Findings; readonly line: number | null },
): InteractionFields {
  const own = new FieldValues<InteractionField>(findings, line);
  const result = new FieldValues<ResultField>(findings, line);
  const costParts: WrittenCostPart[] = [];
  for (const { name, value } of fields) {
    const found = index(name);
    if (found === null || isEmpty(value)) continue;
    if (found.of === "interaction") own.add({ name, value, slot: found.slot });
    else if (found.of === "result") result.add({ name, value, slot: found.slot });
    else costParts.push({ name, value, part: found.part, slot: costSlot });
  }
  return { line, own, costParts, result };
}

const costSlot: FieldSlot<"cost"> = { field: "cost", rank: 0, inHours: false, ofTime: false };

/** The properties of a map as written fields, its own keys only. */
export function* writtenFields(map: Readonly<Record<string, unknown>>): Generator<WrittenField> {
  for (const name of Object.keys(map)) yield { name, value: map[name] };
}
