import type { DiffLine, PreviewNote, PreviewRefusal, WritePreview } from "../present/write-preview";
import { drawDetails } from "./draw-details";
import { drawPages } from "./draw-pages";
import type { Drawing } from "./drawing";

/** So few notes are shown opened: what changes is read without a click. */
const openedNotes = 2;

/** What would change: in all, then note by note, then what stays as it is and why. */
export function drawWritePreview(
  parent: HTMLElement,
  { summary, notes, refused }: WritePreview,
  drawing: Drawing,
): void {
  parent.createDiv({ cls: "roi-hint", text: summary });
  const list = parent.createDiv({ cls: "roi-write-notes" });
  if (notes.length <= openedNotes) notes.forEach(({ path }) => drawing.opened.add(path));
  drawPages({ rows: notes, drawOne: (note) => drawNote(list, note, drawing) }, parent, drawing);
  if (refused.length > 0) drawRefusals(parent, refused, drawing);
}

/** Notes that stay as they are, with their reasons. */
export function drawRefusals(parent: HTMLElement, refused: readonly PreviewRefusal[], drawing: Drawing): void {
  parent.createDiv({ cls: "roi-section-title", text: drawing.words.writing.willStay });
  const list = parent.createEl("ul", { cls: "roi-rows" });
  const drawOne = ({ path, name, reason }: PreviewRefusal): void => {
    const row = list.createEl("li", { cls: "roi-row" }).createDiv({ cls: "roi-row-main" });
    row.createDiv({ cls: "roi-row-name", text: name, attr: { title: path } });
    row.createDiv({ cls: "roi-line", text: reason });
  };
  drawPages({ rows: refused, drawOne }, parent, drawing);
}

function drawNote(parent: HTMLElement, { path, name, change, lines }: PreviewNote, drawing: Drawing): void {
  const draw = (body: HTMLElement): void => drawDiff(body, lines, drawing);
  const note = parent.createDiv({ cls: "roi-write-note", attr: { title: path } });
  drawDetails(note, { key: path, title: drawing.words.writing.note({ name, change }), draw }, drawing);
}

/** Added and removed lines are told by a sign and, to a screen reader, by a word; colour only helps. */
function drawDiff(parent: HTMLElement, lines: readonly DiffLine[], { words: { writing } }: Drawing): void {
  const said = { added: writing.added, removed: writing.removed } as const;
  const signs = { added: "+", removed: "−", same: "", gap: "⋯" } as const;
  const diff = parent.createDiv({
    cls: "roi-diff",
    attr: { role: "list", "aria-label": writing.changes },
  });
  for (const { kind, text } of lines) {
    const line = diff.createDiv({ cls: `roi-diff-line is-${kind}`, attr: { role: "listitem" } });
    line.createSpan({ cls: "roi-diff-sign", text: signs[kind], attr: { "aria-hidden": "true" } });
    if (kind === "added" || kind === "removed") line.createSpan({ cls: "roi-said", text: said[kind] });
    line.createSpan({ cls: "roi-diff-text", text });
  }
}
