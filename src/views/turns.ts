/**
 * Lets parts of a pane draw one after another, one in each frame, so that none of them holds up scrolling and typing: what
 * the browser then does with the part often takes longer than the drawing. A window without frames, such as one that is
 * tested in, draws at once.
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
    try {
      // It stays in line while it draws: what it asks for then waits for the next frame too.
      this.waiting[0]?.();
    } finally {
      this.waiting.shift();
      if (this.waiting.length > 0) win.requestAnimationFrame(() => this.work(win));
    }
  }
}
