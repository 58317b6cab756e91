import { setIcon } from "obsidian";
import type { Chip } from "../present/pieces";

/** A caution or a sort: an icon for the first, and a word; what it means is told on hover and to screen readers. */
export function drawChip(parent: HTMLElement, { text, hover, tone }: Chip): void {
  const chip = parent.createSpan({ cls: `roi-chip roi-chip-${tone}`, attr: hover === null ? {} : { title: hover } });
  if (tone === "caution") setIcon(chip.createSpan({ cls: "roi-chip-icon", attr: { "aria-hidden": "true" } }), "info");
  chip.createSpan({ text });
}
