import type { Flow, PersonKey } from "../model/ledger";
import { cashFigures, type CashFigures } from "./cash-figures";
import type { CashFlows } from "./flows";
import type { ContactRow, PersonName } from "./report";

/** A row of a person with what it was made from. */
export interface KeptRow<From> {
  readonly from: From;
  readonly row: ContactRow;
}

/**
 * What of a report holds after most edits, kept for the next to the same question: the order of people, the rows of those
 * of whom nothing else is known, and the figures of the same flows.
 */
export class KeptParts<From> {
  readonly rows = new Map<PersonKey, KeptRow<From>>();
  private names: readonly PersonName[] = [];
  private cash: { readonly flows: CashFlows; readonly figures: CashFigures } | null = null;

  /** The names in order; sorted only where they are others than before. */
  inOrder(
    names: ReadonlyMap<PersonKey, PersonName>,
    order: (a: PersonName, b: PersonName) => number,
  ): readonly PersonName[] {
    const isSame = this.names.length === names.size && this.names.every((name) => names.get(name.key) === name);
    if (!isSame) this.names = [...names.values()].sort(order);
    return this.names;
  }

  /** See `cashFigures`: its search for a rate takes longer than every other sum. */
  cashFigures(flows: CashFlows, discountRate: number): CashFigures {
    const { cash } = this;
    const isSame =
      cash !== null && isEqual(flows.spent, cash.flows.spent) && isEqual(flows.received, cash.flows.received);
    const figures = isSame ? cash.figures : cashFigures(flows, discountRate);
    this.cash = { flows, figures };
    return figures;
  }
}

function isEqual(flows: readonly Flow[], others: readonly Flow[]): boolean {
  return (
    flows.length === others.length &&
    flows.every(({ day, minor }, at) => day === others[at]?.day && minor === others[at]?.minor)
  );
}
