import { finished, type Steps } from "../report/steps";

/** As long as redraws may take together in one frame; what is left of it is the browser's. */
const budgetMs = 8;

/** What waits in one window, and when its share of the frame began; null where no frame is going on. */
interface Waiting {
  readonly works: Steps<void>[];
  begun: number | null;
}

/**
 * Shares each frame among surfaces that are to be drawn anew: as much as fits at once, as much as fits into the frame after
 * it, the rest in the frames that follow. A window without frames, such as one that is tested in, draws everything at once.
 */
export class FrameShare {
  /** By window: one that is hidden has no frames and keeps no other waiting. */
  private readonly byWindow = new WeakMap<Window, Waiting>();

  /** Does the work when there is time in the element's window, in the order in which it was asked for. */
  ask(el: HTMLElement, work: Steps<void>): void {
    const win = el.doc.defaultView;
    if (win === null || !("requestAnimationFrame" in win)) return finished(work);
    const waiting = this.byWindow.get(win) ?? { works: [], begun: null };
    this.byWindow.set(win, waiting);
    if (waiting.begun === null) begin(waiting, win);
    waiting.works.push(work);
    if (waiting.works.length === 1 && hasTime(waiting, win)) goOn(waiting, win);
  }
}

function begin(waiting: Waiting, win: Window): void {
  waiting.begun = win.performance.now();
  win.requestAnimationFrame(() => {
    waiting.begun = null;
    if (waiting.works.length === 0) return;
    begin(waiting, win);
    goOn(waiting, win);
  });
}

/** Does what waits, step by step, for as long as there is time, and one step in any case. */
function goOn(waiting: Waiting, win: Window): void {
  const { works } = waiting;
  do {
    const work = works.shift();
    if (work === undefined) return;
    // What fails does not come back, and keeps no other waiting.
    if (work.next().done !== true) works.unshift(work);
  } while (hasTime(waiting, win));
}

function hasTime({ begun }: Waiting, win: Window): boolean {
  return begun !== null && win.performance.now() - begun < budgetMs;
}
