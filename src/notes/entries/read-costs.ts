import type { CostPart, InteractionKind } from "../../model/interaction";
import { remember } from "../../model/remember";
import { costPartKind, plainCostKind } from "../fields/cost-part-kind";
import { fieldKey } from "../fields/field-key";
import type { FieldValue } from "../fields/field-list";
import type { Loss } from "../fields/findings";
import type { InteractionFields } from "../fields/interaction-fields";
import { emptyList, fittedList } from "../values/fitted-list";
import { isEmpty } from "../values/is-empty";
import { isPlainMap } from "../values/plain-map";
import type { AmountContext } from "../values/read-amount";

const loss: Loss = { effect: "left_out_of_totals", accepts: "money" };

/** What an interaction cost, part by part: `cost` under all its names, `cost_…`, lists and maps of parts. They add up. */
export function readCosts(
  { own, costParts }: InteractionFields,
  kind: InteractionKind,
  amounts: AmountContext,
): readonly CostPart[] {
  if (!own.has("cost") && costParts.length === 0) return emptyList;
  const costs: CostPart[] = [];
  const add = (written: FieldValue, kind: string): void => {
    const amount = own.takeAmount(written, amounts, loss);
    if (amount !== null) costs.push({ kind, money: amount.money });
  };
  const addParts = (written: FieldValue, kind: string): void => {
    const { name, value, slot } = written;
    if (typeof value !== "object") return add(written, kind);
    for (const one of parts(value))
      add({ name, value: one.value, slot }, one.part === null ? kind : costPartKind(fieldKey(one.part)));
  };
  for (const value of own.values("cost")) addParts(value, plainCostKind(costKey(value.name), kind));
  for (const value of costParts) addParts(value, value.part);
  return fittedList(costs);
}

const costKey = remember(fieldKey);

interface Part {
  /** The part's name in a map, null where it has none. */
  readonly part: string | null;
  readonly value: unknown;
}

/** The amounts in a cost: one, a list of them, or a map of named parts; deeper is no amount. */
function parts(value: unknown): readonly Part[] {
  if (isPlainMap(value)) return Object.keys(value).map((part) => ({ part, value: value[part] }));
  if (!Array.isArray(value)) return [{ part: null, value }];
  const entries: readonly unknown[] = value;
  return entries
    .flatMap((entry) => (isPlainMap(entry) ? parts(entry) : [{ part: null, value: entry }]))
    .filter((part) => !isEmpty(part.value));
}
