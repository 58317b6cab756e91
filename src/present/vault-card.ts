import { plainFact } from "./facts";
import { flagChips } from "./flag-chips";
import { headline } from "./headline";
import { isEmptyVault } from "./is-empty-vault";
import { periodText } from "./period-text";
import type { Card } from "./pieces";
import type { Presenting } from "./presenting";

/**
 * The card of the whole vault: its headline. `hint` says why the vault is shown where a note was asked for; in a vault in
 * which nothing was found it says how to begin instead.
 */
export function vaultCard(presenting: Presenting, hint: string | null): Card {
  const { words, report } = presenting;
  const isEmpty = isEmptyVault(report);
  return {
    title: plainFact(isEmpty ? words.surface.empty : words.card.wholeVault),
    period: isEmpty ? null : periodText(presenting),
    facts: [],
    chips: isEmpty ? [] : flagChips(report.flags, words),
    hint: isEmpty ? words.surface.emptyHint : hint,
    ...(isEmpty ? { step: "set-up-from-notes" } : {}),
    figures: headline(presenting).figures,
    asides: [],
    lists: [],
    folds: [],
  };
}
