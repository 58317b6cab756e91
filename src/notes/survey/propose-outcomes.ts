import type { ProposedSign } from "./proposed";
import { proposedSign, share, type SignedNotes } from "./signed-notes";

/** Signs named after results or opportunities, where most notes say what something was worth or how far it is. */
export function proposeOutcomes(signs: readonly SignedNotes[]): readonly ProposedSign[] {
  return signs.flatMap((signed): readonly ProposedSign[] => {
    const { hint } = signed.sign;
    if (hint === null || (hint.type !== "result" && hint.type !== "opportunity")) return [];
    const fresh = signed.notes.filter(({ isFresh }) => isFresh);
    const worth = share(fresh, (note) => note.worth !== null);
    if (fresh.length < 2 || worth < 0.5) return [];
    // Deals that only say what they brought are results; stages and odds make opportunities.
    const staged = share(fresh, (note) => note.worth === "opportunity");
    const type = hint.type === "opportunity" && staged < 0.3 ? "result" : hint.type;
    return [proposedSign(signed, type, worth >= 0.8)];
  });
}
