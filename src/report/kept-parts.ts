import { xirr } from "../metrics/xirr";
import type { Flow, PersonKey } from "../model/ledger";
import type { Measure } from "../model/measure";
import type { ContactRow, PersonName } from "./report";

/** A row of a person with what it was made from. */
export interface KeptRow<From> {
  readonly from: From;
  readonly row: ContactRow;
}

/**
 * What of a report holds after most edits, kept for the next to the same question: the order of people, the rows of those
 * of whom nothing else is known, and the rate of the same flows.
 */
export class KeptParts<From> {
  readonly rows = new Map<PersonKey, KeptRow<From>>();
  private names: readonly PersonName[] = [];
  private flows: readonly Flow[] = [];
  private rate: Measure | null = null;

  /** The names in order; sorted only where they are others than before. */
  inOrder(
    names: ReadonlyMap<PersonKey, PersonName>,
    order: (a: PersonName, b: PersonName) => number,
  ): readonly PersonName[] {
    const isSame = this.names.length === names.size && this.names.every((name) => names.get(name.key) === name);
    if (!isSame) this.names = [...names.values()].sort(order);
    return this.names;
  }

  /** See `xirr`: its search takes longer than every other sum. */
  xirr(flows: readonly Flow[]): Measure {
    const isSame = flows.length === this.flows.length && flows.every((flow, at) => isEqual(flow, this.flows[at]));
    if (this.rate === null || !isSame) this.rate = xirr(flows);
    this.flows = flows;
    return this.rate;
  }
}

function isEqual(flow: Flow, other: Flow | undefined): boolean {
  return flow.day === other?.day && flow.minor === other.minor;
}
