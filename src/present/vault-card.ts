import { plainFact } from "./facts";
import { flagChips } from "./flag-chips";
import { headline } from "./headline";
import { periodText } from "./period-text";
import type { Card } from "./pieces";
import type { Presenting } from "./presenting";

/** The card of the whole vault: its headline. `hint` says why the vault is shown where a note was asked for. */
export function vaultCard(presenting: Presenting, hint: string | null): Card {
  const { words, report } = presenting;
  return {
    title: plainFact(words.card.wholeVault),
    period: periodText(presenting),
    facts: [],
    chips: flagChips(report.flags, words),
    hint,
    figures: headline(presenting).figures,
    asides: [],
    lists: [],
    folds: [],
  };
}
