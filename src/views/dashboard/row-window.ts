import { Component } from "obsidian";
import type { DataTable } from "../../present/data-table";
import type { Cell } from "../../present/pieces";
import { drawCells } from "../draw-table";
import type { Drawing } from "../drawing";
import { watchPrint } from "../watch-print";
import { watchSize } from "../watch-size";

/** As many rows as are in the document at most: more than a tall screen shows, with some above and below. */
export const windowRows = 48;
/** As many as are drawn at first: more than most tables show, and half the work. */
export const firstRows = 24;
/** Rows kept ready above those in sight. */
const above = 10;
/** What a row is taken to be high until one has been measured. */
const assumedHeight = 34;

interface Rows {
  readonly count: number;
  readonly titles: DataTable["columns"];
  readonly cells: (at: number) => readonly Cell[];
}

interface Place {
  readonly scroller: HTMLElement;
  readonly body: HTMLElement;
  readonly drawing: Drawing;
  /** Where the scroller stood before, in pixels. */
  readonly scrollTop: number;
}

/** A stretch of rows of equal height that moves with its scroller; what is above and below is empty room. */
export class RowWindow extends Component {
  private rows: Rows = { count: 0, titles: [], cells: () => [] };
  private rowHeight = assumedHeight;
  private isPrinting = false;
  /** True until the first rows are not enough. */
  private isFirst: boolean;
  private readonly drawn = new Map<number, { readonly el: HTMLElement; readonly owner: Component }>();
  private readonly before: HTMLElement;
  private readonly after: HTMLElement;

  constructor(private readonly place: Place) {
    super();
    this.isFirst = place.scrollTop === 0;
    const spacer = (): HTMLElement =>
      place.body.createEl("tr", { cls: "roi-spacer", attr: { role: "presentation", "aria-hidden": "true" } });
    this.before = spacer();
    this.after = spacer();
  }

  override onload(): void {
    const { scroller, scrollTop } = this.place;
    scroller.scrollTop = scrollTop;
    this.registerDomEvent(scroller, "scroll", () => this.moveOn(), { passive: true });
    this.register(watchSize(scroller, () => this.measure()));
    this.register(watchPrint(scroller, (isPrinting) => this.print(isPrinting)));
  }

  /** Shows other rows, from where the scroller stands. */
  show(rows: Rows): void {
    this.rows = rows;
    for (const at of [...this.drawn.keys()]) this.remove(at);
    this.move();
    this.measure();
  }

  /** Rows are of one height, which the width and the columns decide. */
  private measure(): void {
    const height = this.drawn.values().next().value?.el.getBoundingClientRect().height ?? 0;
    if (height === 0) return;
    const isTall = this.isFirst && this.place.scroller.clientHeight > height * (firstRows - 1);
    if (height === this.rowHeight && !isTall) return;
    this.rowHeight = height;
    if (isTall) this.moveOn();
    else this.move();
  }

  private moveOn(): void {
    this.isFirst = false;
    this.move();
  }

  /** Paper is not scrolled: it gets every row. */
  private print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.move();
  }

  private move(): void {
    const { count } = this.rows;
    const shown = this.isPrinting ? count : this.isFirst ? firstRows : windowRows;
    const inSight = Math.floor(this.place.scroller.scrollTop / this.rowHeight);
    const start = Math.max(0, Math.min(inSight - above, count - shown));
    const end = Math.min(count, start + shown);
    for (const at of [...this.drawn.keys()]) if (at < start || at >= end) this.remove(at);
    for (let at = start; at < end; at += 1) if (!this.drawn.has(at)) this.draw(at);
    this.before.setCssProps({ "--roi-room": `${start * this.rowHeight}px` });
    this.after.setCssProps({ "--roi-room": `${(count - end) * this.rowHeight}px` });
  }

  /** Before the first drawn row that comes after it, so that rows stand in order whichever way they were scrolled to. */
  private draw(at: number): void {
    const owner = this.addChild(new Component());
    const el = createEl("tr", { cls: "roi-grid-row", attr: { role: "row", "aria-rowindex": String(at + 2) } });
    drawCells(el, { cells: this.rows.cells(at), columns: this.rows.titles }, { ...this.place.drawing, owner });
    const next = this.drawn.get(at + 1)?.el ?? this.firstAfter(at) ?? this.after;
    this.place.body.insertBefore(el, next);
    this.drawn.set(at, { el, owner });
  }

  private firstAfter(at: number): HTMLElement | undefined {
    const later = [...this.drawn.keys()].filter((other) => other > at);
    return later.length === 0 ? undefined : this.drawn.get(Math.min(...later))?.el;
  }

  private remove(at: number): void {
    const row = this.drawn.get(at);
    if (row === undefined) return;
    row.el.remove();
    this.removeChild(row.owner);
    this.drawn.delete(at);
  }
}
