import type { Report } from "../report/report";

/** True while nothing of ours was found: no contact, interaction, result or opportunity. */
export function isEmptyVault({ coverage }: Report): boolean {
  const { contacts, interactions, results, opportunities } = coverage;
  return contacts + interactions + results + opportunities === 0;
}
