import type { InteractionRef, Leaf, PersonKey } from "../model/ledger";
import type { Day } from "../model/day";
import type { Attribution, AttributionModel } from "../model/settings";
import { allocate } from "./allocate";
import { creditSpots, type CreditedResult, type Spot } from "./credit-spots";
import { introducerChain, type IntroducersOf } from "./introducer-chain";
import { spotWeights } from "./spot-weights";

/**
 * Divides a result once, into leaves of result × interaction × person; every view sums these.
 *
 * Formula: one largest-remainder pass over the weights of touch × person; then, where the introducer chain is on, each
 * direct leaf once more over its chain, except after shares by hand.
 * Unit: whole minor units of the base currency, of the amount's sign; leaves sum to the amount in every model, with and
 * without the chain. A spot without weight (the second touch under `first`) is no leaf; an amount of 0 has leaves of 0.
 * Leaves come by interaction path, line, person, each direct leaf before those of its introducers.
 * No-data answer: nothing linked at all is one leaf with neither interaction nor person: "not attributed".
 * Worked: 4500.00 over four touches, the first with Anna and Boris: 562.50 each there, 1125.00 for Anna alone at the
 * second; with ρ = 0.5 a leaf of 562.50 of Clara, whom Anna introduced, is 375.00 hers and 187.50 Anna's.
 * Source: 3-metrics, Attribution; 8-settled, Attribution.
 */
export function attribute(
  input: CreditedResult & {
    readonly model: AttributionModel;
    readonly settings: Attribution;
    /** Null switches the chain off. */
    readonly introducersOf: IntroducersOf | null;
  },
): readonly Leaf[] {
  const { model, settings, introducersOf } = input;
  const credit = creditSpots(input, settings.lookBackDays);
  const weights = spotWeights({ credit, model, halfLifeDays: settings.halfLifeDays });
  const parts = allocate(input.amount, weights);
  const hasChain = introducersOf !== null && !credit.byHand && settings.introducerShare > 0;
  const leaves: Leaf[] = [];
  credit.spots.forEach((spot, index) => {
    if (weights[index] === 0) return;
    const minor = parts[index] ?? 0;
    const interaction = referenceTo(spot);
    if (!hasChain || spot.person === null) leaves.push({ interaction, person: spot.person, role: "direct", minor });
    else leaves.push(...chained({ interaction, person: spot.person, minor, day: input.day, settings, introducersOf }));
  });
  return leaves;
}

function referenceTo({ touch }: Spot): InteractionRef | null {
  return touch === null ? null : { path: touch.path, line: touch.line };
}

/** A direct leaf divided over the person and those who introduced them. */
function chained(leaf: {
  readonly interaction: InteractionRef | null;
  readonly person: PersonKey;
  readonly minor: number;
  readonly day: Day;
  readonly settings: Attribution;
  readonly introducersOf: IntroducersOf;
}): readonly Leaf[] {
  const { interaction, person, minor, day, settings, introducersOf } = leaf;
  const { introducerShare, chainDepth } = settings;
  const chain = introducerChain({ person, day, introducersOf, share: introducerShare, depth: chainDepth });
  if (chain.length === 1) return [{ interaction, person, role: "direct", minor }];
  const parts = allocate(
    minor,
    chain.map((one) => one.weight),
  );
  const direct: Leaf[] = [];
  const introducers: Leaf[] = [];
  chain.forEach((one, index) => {
    const part = parts[index] ?? 0;
    if (one.person === person) direct.push({ interaction, person, role: "direct", minor: part });
    else introducers.push({ interaction, person: one.person, role: "introducer", minor: part });
  });
  return [...direct, ...introducers];
}
