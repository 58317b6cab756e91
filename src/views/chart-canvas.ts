import { Component, type App } from "obsidian";
import type { LineChart } from "../present/chart";
import type { Asked } from "../present/pieces";
import { lineChart, type ChartLook, type DrawnChart } from "./chart";
import { themeColours } from "./theme-colours";

/** How long a change of a chart takes to be drawn: long enough to see what moved. */
const changeMs = 250;

/** More days than these change at once: each of their points would be moved by itself in every frame. */
const mostMoved = 100;

/** A chart in its place on the screen: follows theme, size, window and print, and is released with its surface. */
export class ChartCanvas extends Component {
  private readonly containerEl = createDiv({ cls: "roi-canvas" });
  private shape: LineChart | null = null;
  private ask: (asked: Asked) => void = () => undefined;
  private chart: DrawnChart | null = null;
  private stopWatching = (): void => undefined;

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    this.registerEvent(this.app.workspace.on("css-change", () => this.redraw()));
    this.register(this.containerEl.onWindowMigrated(() => this.moveToWindow()));
    this.watch();
  }

  override onunload(): void {
    this.stopWatching();
    this.destroy();
    this.containerEl.remove();
  }

  /**
   * Puts the chart into its place and brings it up to date; it is first drawn once the place has a size. `ask` is called
   * for a day that is clicked.
   */
  show(parent: HTMLElement, shape: LineChart, ask: (asked: Asked) => void): void {
    this.shape = shape;
    this.ask = ask;
    parent.appendChild(this.containerEl);
    this.redraw();
  }

  /** A canvas that moves to another window stays blank there: a new one is made. */
  private moveToWindow(): void {
    this.stopWatching();
    this.destroy();
    this.watch();
  }

  /** Observers come from the window the chart is shown in. */
  private watch(): void {
    const win = this.containerEl.doc.defaultView;
    if (win === null || !("ResizeObserver" in win)) return;
    const observer = new win.ResizeObserver(() => this.fit());
    observer.observe(this.containerEl);
    const print = win.matchMedia("print");
    const recolour = (): void => this.redraw();
    print.addEventListener("change", recolour);
    this.stopWatching = () => {
      observer.disconnect();
      print.removeEventListener("change", recolour);
    };
  }

  private fit(): void {
    const { clientWidth, clientHeight } = this.containerEl;
    if (clientWidth === 0 || clientHeight === 0) return;
    if (this.chart === null) this.create();
    else this.chart.resize(clientWidth, clientHeight);
  }

  private create(): void {
    const look = this.look();
    if (this.shape === null || look === null) return;
    const canvas = this.containerEl.createEl("canvas", { attr: { role: "img", "aria-label": label(this.shape) } });
    canvas.width = this.containerEl.clientWidth;
    canvas.height = this.containerEl.clientHeight;
    this.chart = lineChart(canvas, this.shape, look);
  }

  private redraw(): void {
    const look = this.chart === null ? null : this.look();
    if (this.shape === null || look === null) return;
    this.containerEl.find("canvas").setAttribute("aria-label", label(this.shape));
    this.chart?.update(this.shape, look);
  }

  /** Null in a window that gives out no canvas; the table twin stands in then. */
  private look(): ChartLook | null {
    const el = this.containerEl;
    const win = el.doc.defaultView;
    const pixel = createEl("canvas").getContext("2d", { willReadFrequently: true });
    if (win === null || pixel === null) return null;
    const isLong = (this.shape?.days.length ?? 0) > mostMoved;
    const isCalm = isLong || win.matchMedia("(prefers-reduced-motion: reduce), print").matches;
    return {
      colours: themeColours(el, pixel),
      font: win.getComputedStyle(el).fontFamily,
      pixelRatio: win.devicePixelRatio,
      changeMs: isCalm ? 0 : changeMs,
      onDay: (day) => {
        if (this.shape !== null) this.ask(this.shape.askedOn(day));
      },
    };
  }

  private destroy(): void {
    this.chart?.destroy();
    this.chart = null;
    this.containerEl.empty();
  }
}

function label({ title, caption }: LineChart): string {
  return `${title} ${caption}`;
}
