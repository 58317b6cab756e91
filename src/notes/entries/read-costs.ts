import type { CostPart, InteractionKind } from "../../model/interaction";
import { remember } from "../../model/remember";
import { costPartKind, plainCostKind } from "../fields/cost-part-kind";
import { fieldKey } from "../fields/field-key";
import type { FieldValue } from "../fields/field-list";
import type { Loss } from "../fields/findings";
import type { InteractionFields } from "../fields/interaction-fields";
import { emptyList, fittedList } from "../values/fitted-list";
import { isEmpty } from "../values/is-empty";
import { moneyMap } from "../values/money-map";
import { isPlainMap } from "../values/plain-map";
import type { AmountContext } from "../values/read-amount";

const loss: Loss = { effect: "left_out_of_totals", accepts: "money" };

/** What an interaction cost, part by part: `cost` under all its names, `cost_…`, lists and maps of parts. They add up. */
export function readCosts(
  { own, costParts }: InteractionFields,
  kind: InteractionKind,
  amounts: AmountContext,
): readonly CostPart[] {
  const costs = own.values("cost");
  const [only, second] = costs;
  if (only === undefined && costParts.length === 0) return emptyList;
  // As most costs are: one figure.
  if (only !== undefined && second === undefined && costParts.length === 0) return costOf(only, kind, { own, amounts });
  return fittedList([
    ...costs.flatMap((written) => costOf(written, kind, { own, amounts })),
    ...costParts.flatMap((written) => partsOf(written, written.part, { own, amounts })),
  ]);
}

/** What amounts are read with. */
interface AmountReader {
  readonly own: InteractionFields["own"];
  readonly amounts: AmountContext;
}

function costOf(written: FieldValue, kind: InteractionKind, reader: AmountReader): readonly CostPart[] {
  return partsOf(written, plainCostKind(costKey(written.name), kind), reader);
}

function partsOf(written: FieldValue, kind: string, { own, amounts }: AmountReader): readonly CostPart[] {
  const { name, value, slot } = written;
  if (typeof value !== "object") {
    const amount = own.takeAmount(written, amounts, loss);
    return amount === null ? emptyList : [{ field: name, kind, money: amount.money }];
  }
  const read = parts(value).flatMap((one) => {
    const amount = own.takeAmount({ name, value: one.value, slot }, amounts, loss);
    const partKind = one.part === null ? kind : costPartKind(fieldKey(one.part));
    return amount === null ? [] : [{ field: name, kind: partKind, money: amount.money }];
  });
  return fittedList(read);
}

const costKey = remember(fieldKey);

interface Part {
  /** The part's name in a map, null where it has none. */
  readonly part: string | null;
  readonly value: unknown;
}

/** The amounts in a cost: one, a list of them, or a map of named parts; deeper is no amount. */
function parts(value: unknown): readonly Part[] {
  if (moneyMap(value) !== null) return [{ part: null, value }];
  if (isPlainMap(value)) return Object.keys(value).map((part) => ({ part, value: value[part] }));
  if (!Array.isArray(value)) return [{ part: null, value }];
  const entries: readonly unknown[] = value;
  return entries
    .flatMap((entry) => (isPlainMap(entry) ? parts(entry) : [{ part: null, value: entry }]))
    .filter((part) => !isEmpty(part.value));
}
