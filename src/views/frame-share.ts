/** As long as redraws may take together in one frame; what is left of it is the browser's. */
const budgetMs = 8;

/** What waits in one window, and when its share of the frame began; null where no frame is going on. */
interface Waiting {
  readonly draws: (() => void)[];
  begun: number | null;
}

/**
 * Shares each frame among surfaces that are to be drawn anew: the first at once, as many as fit into the frame after it,
 * the others in the frames that follow. A window without frames, such as one that is tested in, draws everything at once.
 */
export class FrameShare {
  /** By window: one that is hidden has no frames and keeps no other waiting. */
  private readonly byWindow = new WeakMap<Window, Waiting>();

  /** Draws when there is time in the element's window, in the order in which it was asked for. */
  ask(el: HTMLElement, draw: () => void): void {
    const win = el.doc.defaultView;
    if (win === null || !("requestAnimationFrame" in win)) return draw();
    const waiting = this.byWindow.get(win) ?? { draws: [], begun: null };
    this.byWindow.set(win, waiting);
    if (waiting.begun === null) begin(waiting, win);
    if (waiting.draws.length === 0 && hasTime(waiting, win)) draw();
    else waiting.draws.push(draw);
  }
}

function begin(waiting: Waiting, win: Window): void {
  waiting.begun = win.performance.now();
  win.requestAnimationFrame(() => {
    waiting.begun = null;
    if (waiting.draws.length === 0) return;
    begin(waiting, win);
    do waiting.draws.shift()?.();
    while (waiting.draws.length > 0 && hasTime(waiting, win));
  });
}

function hasTime({ begun }: Waiting, win: Window): boolean {
  return begun !== null && win.performance.now() - begun < budgetMs;
}
