import type { Chip, Fact } from "../present/pieces";
import { drawChip } from "./draw-chip";
import { drawFact } from "./draw-fact";
import type { Drawing } from "./drawing";

/** Small facts in one line, separated by dots; what sort it is comes first, cautions come last. */
export function drawFacts(
  parent: HTMLElement,
  { facts, chips }: { readonly facts: readonly Fact[]; readonly chips: readonly Chip[] },
  drawing: Drawing,
): void {
  if (facts.length + chips.length === 0) return;
  const line = parent.createDiv({ cls: "roi-facts" });
  for (const chip of chips) if (chip.tone === "sort") drawSort(line, chip, drawing);
  for (const fact of facts) drawFact(line.createSpan({ cls: "roi-fact" }), fact, drawing);
  for (const chip of chips) if (chip.tone === "caution") drawChip(line, chip);
}

/** What sort something is; a benefit leads to the vault's note of it. */
function drawSort(line: HTMLElement, chip: Chip, drawing: Drawing): void {
  const { text, link, hover } = chip;
  if (link === undefined) drawChip(line, chip);
  else drawFact(line.createSpan({ cls: "roi-chip roi-chip-sort" }), { text, link, hover }, drawing);
}
