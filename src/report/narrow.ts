import type { InteractionKind } from "../model/interaction";
import type { Leaf } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Money } from "../model/money";
import type { Benefit, Outcome } from "../model/result";
import { touchedBy } from "./countable-outcomes";
import { findTouches } from "./find-touches";
import { interactionKey } from "./interaction-at";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction, JoinedResult } from "./joined";
import type { Selection } from "./selection";

/** What of a scope is meant: one kind of interaction, what came as one benefit, one currency, or all at once; null = all. */
export interface Narrowing {
  readonly kind: InteractionKind | null;
  readonly benefit: Benefit | null;
  /** ISO code. */
  readonly currency: string | null;
}

/**
 * A selection with only what is of a kind, a benefit and a currency. Of a kind are interactions, and of results the leaves
 * that stand on them. Of a benefit are results and opportunities, and the interactions its results are owed to. Of a
 * currency are the interactions, results and opportunities in which money is written in it, each whole. Check-ins are of
 * none.
 */
export function narrow(selection: Selection, { kind, benefit, currency }: Narrowing, cache: JoinCache): Selection {
  if (kind === null && benefit === null && currency === null) return selection;
  const isIn = (money: Money | null): boolean => currency === null || money?.currency === currency;
  const isBought = ({ interaction }: JoinedInteraction): boolean =>
    currency === null || interaction.costs.some(({ money }) => isIn(money));
  const isOfKind = ({ interaction }: JoinedInteraction): boolean => kind === null || interaction.kind === kind;
  // By what it was touched by when it was joined: what goes out of kept sums is told as it came in.
  const ownsOfKind = (joined: JoinedResult, { interaction }: Leaf): boolean => {
    if (kind === null) return true;
    const touched = interaction === null ? null : touchedBy(joined, interaction);
    return touched !== null && isOfKind(touched);
  };
  const results = selection.results
    .filter(({ joined }) => isOutcome(joined.result))
    .filter(({ record, joined }) => isOwedToKind(record, joined.result, joined.result.onInteraction))
    .map((selected) => ({
      ...selected,
      credit: null,
      owns: (leaf: Leaf) => selected.owns(leaf) && ownsOfKind(selected.joined, leaf),
    }));
  const touched =
    benefit === null
      ? null
      : new Set(results.flatMap(({ joined }) => joined.touches.map((touch) => interactionKey(touch))));
  return {
    ...selection,
    interactions: selection.interactions.filter(
      ({ joined }) =>
        isOfKind(joined) && isBought(joined) && (touched === null || touched.has(interactionKey(joined.interaction))),
    ),
    earlier: selection.earlier.filter((joined) => isOfKind(joined) && isBought(joined)),
    results,
    opportunities: selection.opportunities.filter(
      ({ record, opportunity }) => isOutcome(opportunity) && isOwedToKind(record, opportunity, true),
    ),
    checkIns: [],
  };

  function isOutcome({ benefit: own, amount, saved }: Outcome): boolean {
    if (benefit !== null && own !== benefit) return false;
    return isIn(amount) || isIn(saved?.kind === "money" ? saved.money : null);
  }

  function isOwedToKind(record: NoteRecord, outcome: Outcome, onInteraction: boolean): boolean {
    if (kind === null) return true;
    return findTouches({ record, outcome, onInteraction }, cache, null).some(isOfKind);
  }
}
