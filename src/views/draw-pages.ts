import type { Drawing } from "./drawing";

/** How many entries are drawn at a time: a screenful and a half. */
const pageRows = 30;

/** Entries of a list; `first` of them are drawn before the reader asks for more. */
export interface Pages<T> {
  readonly rows: readonly T[];
  readonly drawOne: (row: T) => void;
  readonly first?: number;
}

/** Draws a page of entries and, where there are more, a button that draws the next. */
export function drawPages<T>(
  { rows, drawOne, first = pageRows }: Pages<T>,
  parent: HTMLElement,
  drawing: Drawing,
): void {
  rows.slice(0, first).forEach(drawOne);
  const rest = rows.slice(first);
  if (rest.length === 0) return;
  const shown = String(Math.min(rest.length, pageRows));
  const more = parent.createEl("button", {
    cls: "roi-more",
    text: drawing.words.surface.showMore({ shown }),
    attr: { type: "button" },
  });
  drawing.owner.registerDomEvent(more, "click", () => {
    more.remove();
    drawPages({ rows: rest, drawOne }, parent, drawing);
  });
}
