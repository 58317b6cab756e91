import type { Flow } from "../model/ledger";
import type { Books } from "./books";
import { cashFigures, type CashFigures } from "./cash-figures";
import type { CashFlows } from "./flows";

/**
 * What of a report holds after most edits, kept for the next to the same question: its books and the figures of the same
 * cash.
 */
export class KeptParts {
  /** Null where none were kept, and while somebody books in them. */
  books: Books | null = null;
  private cash: { readonly flows: CashFlows; readonly figures: CashFigures } | null = null;

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
