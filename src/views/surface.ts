import { Component, type HoverPopover } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { AskedSource } from "../report/asked-source";
import type { ReportSource } from "../report/report-source";
import type { Steps } from "../report/steps";
import { drawFailure } from "./draw-failure";
import { isExplaining } from "./draw-figures";
import type { Drawing } from "./drawing";
import type { FrameShare } from "./frame-share";
import { KeptCharts } from "./kept-charts";
import { rememberFocus } from "./remember-focus";
import type { Turns } from "./turns";
import type { ViewContext } from "./view-context";
import { watchPrint } from "./watch-print";
import { watchShown } from "./watch-shown";

/** What a surface shows: a shape made from the reports, and how that shape is drawn. */
export interface SurfaceContent<Shape> {
  /** The path of the note the surface stands in, or empty; asked at every draw, because notes are renamed. */
  readonly sourcePath: () => string;
  /**
   * Made at every change that concerns what was asked of the source handed in, or at every change where nothing was;
   * nothing is drawn where it comes out the same.
   */
  readonly shape: (source: ReportSource) => Shape;
  readonly draw: (parent: HTMLElement, shape: Shape, drawing: Drawing) => void;
  /** Whether two shapes draw the same; by all they say unless told otherwise. */
  readonly isSame?: (before: Shape, after: Shape) => boolean;
  /** Where the surface is one of many in a pane: they draw in turns, each when it is first seen. */
  readonly turns?: Turns;
  /** Where there may be hundreds of it: drawn at once, and anew when the frame has time. */
  readonly frames?: FrameShare;
}

/** How long its reports may be made in steps: each change begins them anew, and notes may go on changing. */
const patienceMs = 1000;

/** What stands on the screen: `said` is all that the shape says, where that is compared. */
interface Drawn<Shape> {
  readonly language: Language;
  readonly shape: Shape;
  readonly said: string;
}

/**
 * A live part of the screen. Drawn at once, and again when it is stale and shown: what is hidden waits until it is seen.
 * A failed draw shows a box in its own place and harms nothing else.
 */
export class Surface<Shape> extends Component {
  hoverPopover: HoverPopover | null = null;
  private drawnRevision: number | null = null;
  private drawnShape: Drawn<Shape> | null = null;
  private isWaiting = false;
  private isShown: boolean;
  private asked: AskedSource | null = null;
  /** The language and the place it was drawn for. */
  private drawnFor: string | null = null;
  private drawn: Component | null = null;
  private readonly opened = new Set<string>();
  private isAlive = true;
  private readonly charts: KeptCharts;

  constructor(
    private readonly containerEl: HTMLElement,
    private readonly context: ViewContext,
    private readonly content: SurfaceContent<Shape>,
  ) {
    super();
    this.isShown = content.turns === undefined;
    this.charts = this.addChild(new KeptCharts(context.app));
  }

  override onload(): void {
    this.register(this.context.source.subscribe(() => this.refresh()));
    this.register(
      watchShown(this.containerEl, (isShown) => {
        this.isShown = isShown;
        this.refresh();
      }),
    );
    this.register(
      this.containerEl.onWindowMigrated(() => {
        // Its turn may never come in the window it was in.
        this.isWaiting = false;
        this.refresh();
      }),
    );
    this.register(watchPrint(this.containerEl, (isPrinting) => isPrinting && this.drawForPrint()));
    if (this.content.turns === undefined) this.redraw();
  }

  override onunload(): void {
    this.isAlive = false;
    this.containerEl.empty();
  }

  /** Draws anew what changed without the reports: the rows of a Base, a filter. */
  invalidate(): void {
    this.drawnRevision = null;
    this.asked = null;
    this.refresh();
  }

  private refresh(): void {
    if (this.isShown && this.drawnRevision !== this.context.source.revision) this.drawSoon();
  }

  /** Paper is not scrolled: what is below the screen is drawn too, and at once. */
  private drawForPrint(): void {
    if (this.drawnRevision !== this.context.source.revision) this.redraw();
  }

  private drawSoon(): void {
    const { turns, frames } = this.content;
    if (turns === undefined && frames === undefined) return this.redraw();
    if (this.isWaiting) return;
    this.isWaiting = true;
    turns?.ask(() => this.takeTurn());
    frames?.ask(this.containerEl, this.turnInSteps());
  }

  /** What was asked for is asked again to draw it, and takes longer than drawing: it is made first. */
  private *turnInSteps(): Steps<void> {
    const { revision } = this.context.source;
    const end = performance.now() + patienceMs;
    const isOverdue = (): boolean => this.context.source.revision !== revision && performance.now() > end;
    try {
      const reports = this.isDue() ? this.asked?.reports() : undefined;
      while (reports?.next().done === false && !isOverdue()) yield;
    } catch {
      // The draw shows what failed, in its place.
    }
    this.takeTurn();
  }

  private takeTurn(): void {
    this.isWaiting = false;
    if (this.isDue()) this.redraw();
  }

  private isDue(): boolean {
    return this.isAlive && this.isShown && this.drawnRevision !== this.context.source.revision;
  }

  private redraw(): void {
    const { source, language } = this.context;
    this.drawnRevision = source.revision;
    const drawnFor = `${language()} ${this.content.sourcePath()}`;
    if (this.drawnFor === drawnFor && this.asked?.stillHolds() === true) return;
    this.drawnFor = drawnFor;
    this.asked = new AskedSource(source);
    const owner = new Component();
    const next = createDiv({ cls: "roi-surface" });
    try {
      if (source.ready) {
        const shape = this.content.shape(this.asked);
        const said = this.content.isSame === undefined ? JSON.stringify(shape) : "";
        const drawn = { language: language(), shape, said };
        if (this.isDrawn(drawn) && !isExplaining(this.opened)) return;
        this.drawnShape = drawn;
        this.content.draw(next, shape, this.drawing(owner));
      } else next.createDiv({ cls: "roi-waiting", text: words(language()).surface.waiting });
    } catch (error) {
      this.drawnShape = null;
      this.asked = null;
      next.empty();
      drawFailure(next, error, words(language()));
    }
    this.swapIn(next, owner);
  }

  private isDrawn({ language, shape, said }: Drawn<Shape>): boolean {
    const before = this.drawnShape;
    if (before === null || before.language !== language) return false;
    return this.content.isSame?.(before.shape, shape) ?? before.said === said;
  }

  private swapIn(next: HTMLElement, owner: Component): void {
    const restoreFocus = rememberFocus(this.containerEl);
    this.containerEl.replaceChildren(next);
    if (this.drawn !== null) this.removeChild(this.drawn);
    this.drawn = this.addChild(owner);
    restoreFocus();
  }

  private drawing(owner: Component): Drawing {
    const { app, language, command, newContact } = this.context;
    return {
      app,
      words: words(language()),
      sourcePath: this.content.sourcePath(),
      hoverParent: this,
      owner,
      opened: this.opened,
      chart: this.charts.get,
      ...(command === undefined ? {} : { command }),
      ...(newContact === undefined ? {} : { newContact }),
    };
  }
}
