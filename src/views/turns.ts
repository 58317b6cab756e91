/**
 * Lets parts of a pane draw one after another, one in each frame, so that none of them holds up scrolling and typing: what
 * the browser then does with the part often takes longer than the drawing. A window without frames, such as one that is
 * tested in, draws at once.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  /** The window whose next frame is asked for; one that is closed has none. */
  private frameOf: Window | null = null;

  constructor(private readonly el: HTMLElement) {}

  /** Draws when there is time, in the order in which it was asked for. */
  ask(draw: () => void): void {
    const win = this.el.doc.defaultView;
    if (win === null || !("requestAnimationFrame" in win)) return draw();
    this.waiting.push(draw);
    if (this.frameOf !== win) this.askFrame(win);
  }

  private askFrame(win: Window): void {
    this.frameOf = win;
    win.requestAnimationFrame(() => this.work(win));
  }

  private work(win: Window): void {
    // The pane has moved and is drawn in the frames of another window.
    if (this.frameOf !== win) return;
    try {
      // The window's frame is still this one while it draws: what it asks for then waits for the next.
      this.waiting.shift()?.();
    } finally {
      this.frameOf = null;
      if (this.waiting.length > 0) this.askFrame(win);
    }
  }
}
