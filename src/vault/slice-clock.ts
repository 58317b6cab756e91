/** How long work may hold up the interface at a stretch: half a frame at 60 Hz; the browser and the collector need the rest. */
const usualSliceMs = 8;

/** A pass over many notes, as whoever shows its progress sees it. */
export interface Pass {
  /** Hands the thread back to the interface for a moment; told how much is done, 0–1. */
  pause(done: number): Promise<void>;
  end(): void;
}

/** Long work in slices: asked after each piece of it. */
export interface Slices {
  /** True when the thread should be handed back. */
  isOver(): boolean;
  /** Hands the thread back for a moment; told how much is done, 0–1. */
  pause(done: number): Promise<void>;
}

/** Slices by the clock. Work in several parts keeps to one of them, or two parts could make one long slice. */
export class SliceClock implements Slices {
  private sliceEnd: number;

  constructor(
    private readonly pass: Pick<Pass, "pause">,
    private readonly sliceMs = usualSliceMs,
  ) {
    this.sliceEnd = performance.now() + sliceMs;
  }

  isOver(): boolean {
    return performance.now() >= this.sliceEnd;
  }

  async pause(done: number): Promise<void> {
    await this.pass.pause(done);
    this.sliceEnd = performance.now() + this.sliceMs;
  }

  /** The same clock for a part of the work, whose beginning and end are shares of the whole. */
  part(from: number, to: number): Slices {
    return { isOver: () => this.isOver(), pause: (done) => this.pause(from + (to - from) * done) };
  }
}
