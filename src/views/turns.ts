/** As long as draws may take together in one frame; what is left of it is the browser's. */
const budgetMs = 8;

/**
 * Lets parts of a pane draw one after another, a few in each frame, so that none of them holds up scrolling and typing. A
 * window without frames, such as one that is tested in, draws at once.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly el: HTMLElement) {}

  /** Draws when there is time, in the order in which it was asked for. */
  ask(draw: () => void): void {
    const win = this.el.doc.defaultView;
    if (win === null || !("requestAnimationFrame" in win)) return draw();
    this.waiting.push(draw);
    if (this.waiting.length === 1) win.requestAnimationFrame(() => this.work(win));
  }

  private work(win: Window): void {
    const begun = win.performance.now();
    do this.waiting.shift()?.();
    while (this.waiting.length > 0 && win.performance.now() - begun < budgetMs);
    if (this.waiting.length > 0) win.requestAnimationFrame(() => this.work(win));
  }
}
