import type { Flow, PersonKey } from "../model/ledger";
import type { Books } from "./books";
import { cashFigures, type CashFigures } from "./cash-figures";
import type { CashFlows } from "./flows";
import type { PersonName } from "./report";

/**
 * What of a report holds after most edits, kept for the next to the same question: its books, the order of people, and the
 * figures of the same cash.
 */
export class KeptParts {
  /** Null where none were kept, and while somebody books in them. */
  books: Books | null = null;
  private ordered: readonly PersonName[] = [];
  private cash: { readonly flows: CashFlows; readonly figures: CashFigures } | null = null;

  /** The names as they were put in order last: the same list as long as they are the same. */
  get names(): readonly PersonName[] {
    return this.ordered;
  }

  /** The names in order; sorted only where they are others than before. */
  inOrder(
    names: ReadonlyMap<PersonKey, PersonName>,
    order: (a: PersonName, b: PersonName) => number,
  ): readonly PersonName[] {
    const isSame = this.ordered.length === names.size && this.ordered.every((name) => names.get(name.key) === name);
    if (!isSame) this.ordered = [...names.values()].sort(order);
    return this.ordered;
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
