import { remember } from "../../model/remember";
import { costPartKind } from "./cost-part-kind";
import { compileFieldIndex, type FieldIndex, type FieldSlot } from "./field-index";
import { fieldKey } from "./field-key";
import { interactionFieldNames, type InteractionField, type ResultField } from "./field-names";

/** What a property of an interaction stands for: a field of its own, a named part of its cost, or a field of its result. */
export type InteractionSlot =
  | { readonly of: "interaction"; readonly slot: FieldSlot<InteractionField> }
  | { readonly of: "cost"; readonly part: string }
  | { readonly of: "result"; readonly slot: FieldSlot<ResultField> };

/** From a property name as written to what it stands for on an interaction, or null where it is none of ours. */
export type InteractionIndex = (written: string) => InteractionSlot | null;

const costPart = /^(?:costs?|затраты)_(.+)$/u;
const resultPart = /^(?:result|результат)_(.+)$/u;
const plainResult = new Set(["result", "результат"]);

/** Compiles the lookup of an interaction's properties from its own names and those of results. */
export function compileInteractionIndex(
  aliases: ReadonlyMap<string, readonly string[]>,
  resultField: FieldIndex<ResultField>,
): InteractionIndex {
  const ownField = compileFieldIndex(interactionFieldNames, aliases);
  return remember((written) => {
    const own = ownField(written);
    if (own !== null) return { of: "interaction", slot: own };
    const key = fieldKey(written.slice(0, 200));
    const inner = plainResult.has(key) ? key : resultPart.exec(key)?.[1];
    const result = inner === undefined ? null : resultField(inner);
    if (result !== null) return { of: "result", slot: result };
    const part = costPart.exec(key)?.[1];
    return part === undefined ? null : { of: "cost", part: costPartKind(part) };
  });
}
