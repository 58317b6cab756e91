import type { ProposedSign } from "./proposed";
import { freshOf, proposedSign, share, type SignedNotes } from "./signed-notes";
import type { Steps } from "./steps";

/** Signs named after results or opportunities, where most notes say what something was worth or how far it is. */
export function* proposeOutcomes(signs: readonly SignedNotes[]): Steps<readonly ProposedSign[]> {
  const proposed: ProposedSign[] = [];
  for (const signed of signs) {
    const { hint } = signed.sign;
    if (hint === null || (hint.type !== "result" && hint.type !== "opportunity")) continue;
    const fresh = yield* freshOf(signed.notes);
    const worth = yield* share(fresh, (note) => note.worth !== null);
    if (fresh.length < 2 || worth < 0.5) continue;
    // Deals that only say what they brought are results; stages and odds make opportunities.
    const staged = yield* share(fresh, (note) => note.worth === "opportunity");
    const type = hint.type === "opportunity" && staged < 0.3 ? "result" : hint.type;
    proposed.push(proposedSign(signed, type, worth >= 0.8));
  }
  return proposed;
}
