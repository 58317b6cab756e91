import { Component } from "obsidian";
import type { Day } from "../../model/day";
import type { NoteRecord } from "../../model/note-record";
import type { Settings } from "../../model/settings";
import { glances } from "../../present/glance-range";
import type { NamedSort } from "../../report/known-names";
import type { Report } from "../../report/report";
import type { ReportQuery, ReportSource } from "../../report/report-source";

/** How long a report may be worked on at a stretch: well under a frame, which has drawing to do too. */
const sliceMs = 8;

/** How long somebody waits for something to be shown: each change begins the reports anew, and notes may go on changing. */
const patienceMs = 1000;

/**
 * A source whose surfaces are told of a change only once the reports they will ask for first are ready. Those are made in
 * slices between frames: a large vault's take longer than a frame, and what is shown meanwhile is what was. A vault that
 * is through within one slice changes at once.
 */
export class PreparedSource extends Component implements ReportSource {
  private readonly listeners = new Set<() => void>();
  private preparedRevision = -1;
  private isPrepared = false;
  /** What is to be done once the reports are ready. */
  private afterwards: (() => void)[] = [];
  private stop = (): void => undefined;
  /** When somebody began to wait; null where what is shown will do until the reports are ready. */
  private waitingSince: number | null = null;

  constructor(
    private readonly source: ReportSource,
    /** What is asked for first, as the filters stand now. */
    private readonly queries: () => readonly ReportQuery[],
    private readonly win: () => Window,
  ) {
    super();
  }

  override onload(): void {
    this.register(this.source.subscribe(() => this.prepare()));
    this.register(() => this.stop());
    this.prepare();
  }

  /**
   * Makes the reports ready, then calls `then` and tells who listens. Another call takes the place of one under way, and
   * then does what that one was to do too.
   */
  prepare(then?: () => void): void {
    this.stop();
    if (then !== undefined) this.afterwards.push(then);
    if (!this.source.ready || this.isOverdue()) return this.finish();
    if (!this.isPrepared || then !== undefined) this.waitingSince ??= performance.now();
    const work = this.work();
    const slice = (): void => {
      const end = performance.now() + sliceMs;
      do if (isDone(work)) return this.finish();
      while (performance.now() < end);
      // The pane may be in another window by the time it stops.
      const win = this.win();
      const timer = win.setTimeout(slice, 0);
      this.stop = () => win.clearTimeout(timer);
    };
    slice();
  }

  get revision(): number {
    return this.preparedRevision;
  }

  get ready(): boolean {
    return this.isPrepared && this.source.ready;
  }

  get settings(): Settings {
    return this.source.settings;
  }

  get asOf(): Day {
    return this.source.asOf;
  }

  report(query: ReportQuery): Report {
    return this.source.report(query);
  }

  record(path: string): NoteRecord | undefined {
    return this.source.record(path);
  }

  resolve(target: string, fromPath: string): string | null {
    return this.source.resolve(target, fromPath);
  }

  contactNamed(name: string): string | null {
    return this.source.contactNamed(name);
  }

  has(sort: Exclude<NamedSort, "note">, name: string): boolean {
    return this.source.has(sort, name);
  }

  nearest(sort: NamedSort, name: string): string | null {
    return this.source.nearest(sort, name);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private *work(): Generator<undefined, void> {
    for (const query of this.queries())
      if (this.source.steps !== undefined) yield* glances(yield* this.source.steps(query));
  }

  private isOverdue(): boolean {
    return this.waitingSince !== null && performance.now() - this.waitingSince > patienceMs;
  }

  private finish(): void {
    this.waitingSince = null;
    this.isPrepared = this.source.ready;
    this.preparedRevision = this.source.revision;
    const afterwards = this.afterwards;
    this.afterwards = [];
    afterwards.forEach((then) => then());
    this.listeners.forEach((listener) => listener());
  }
}

/** Takes one step; what fails is left to who asks for it, and shown where it stands. */
function isDone(work: Generator<undefined, void>): boolean {
  try {
    return work.next().done === true;
  } catch {
    return true;
  }
}
