/** What could not be used, in place and in words. */
export function drawMistakes(parent: HTMLElement, mistakes: readonly string[]): void {
  for (const text of mistakes) {
    const mistake = parent.createDiv({ cls: "roi-mistake", attr: { role: "note" } });
    mistake.createSpan({ cls: "roi-mistake-place", text: "roi" });
    mistake.createSpan({ text });
  }
}
