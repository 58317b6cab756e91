import type { Words } from "../../locales/en";
import type { LoggedLine } from "../../model/logged-line";

/** Shows a line with each piece that was understood marked as what it was taken for; the rest stands as it is. */
export function drawLineReading(parent: HTMLElement, line: string, { read, words }: LineReading): void {
  parent.empty();
  let at = 0;
  for (const { sort, start, end } of read.pieces) {
    if (start > at) parent.appendText(line.slice(at, start));
    const name = words.capture.piece[sort];
    const mark = parent.createSpan({
      cls: `roi-log-piece is-${sort}`,
      text: line.slice(start, end),
      attr: { title: name },
    });
    mark.createSpan({ cls: "roi-log-piece-name", text: name });
    at = end;
  }
  if (at < line.length) parent.appendText(line.slice(at));
}

/** A line as read, and the words to say so. */
export interface LineReading {
  readonly read: LoggedLine;
  readonly words: Words;
}
