// Kept from before any test replaces the timers: waiting for the app must not wait for a fake clock.
const realSetTimeout = globalThis.setTimeout;

/** What the app has under way. */
export class Work {
  private readonly pending = new Set<Promise<unknown>>();

  track<T>(work: Promise<T>): Promise<T> {
    const done: Promise<void> = work.then(
      () => undefined,
      () => undefined,
    );
    this.pending.add(done);
    void done.then(() => this.pending.delete(done));
    return work;
  }

  /** Resolves when nothing has been under way for a turn of the event loop. */
  async settled(): Promise<void> {
    for (;;) {
      while (this.pending.size > 0) await Promise.all(this.pending);
      await new Promise((done) => realSetTimeout(done, 0));
      if (this.pending.size === 0) return;
    }
  }
}
