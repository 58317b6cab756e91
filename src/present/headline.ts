import { headlineCandidates } from "./headline-candidates";
import type { Chip, Figure } from "./pieces";
import { flagChips } from "./flag-chips";
import type { Presenting } from "./presenting";

/** How many figures a reader takes in at a glance. */
const shownFigures = 5;

/** The first thing to read: the figures that have a value, the cautions, and what would fill the others. */
export interface Headline {
  readonly figures: readonly Figure[];
  readonly chips: readonly Chip[];
  readonly missing: readonly { readonly label: string; readonly reason: string; readonly hint: string }[];
}

/** The first five figures that have a value, in the order of the product; those without one, each with its reason. */
export function headline(presenting: Presenting): Headline {
  const candidates = headlineCandidates(presenting);
  return {
    figures: candidates.flatMap(({ figure }) => (figure.value === null ? [] : [figure])).slice(0, shownFigures),
    chips: flagChips(presenting.report.flags, presenting.words),
    missing: candidates.flatMap(({ figure: { label, reason }, hint }) =>
      reason === null ? [] : [{ label, reason, hint }],
    ),
  };
}
