import type { Band } from "../present/pieces";

/** A range as a thin line with a dot; the text beside it says the same, so it is hidden from screen readers. */
export function drawBand(parent: HTMLElement, { low, high, at, text }: Band): void {
  const band = parent.createSpan({ cls: "roi-band", attr: { "aria-hidden": "true", title: text } });
  band.setCssProps({ "--roi-low": percent(low), "--roi-span": percent(high - low), "--roi-at": percent(at) });
  band.createSpan({ cls: "roi-band-range" });
  band.createSpan({ cls: "roi-band-dot" });
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
