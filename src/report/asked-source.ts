import type { Day } from "../model/day";
import type { NoteRecord } from "../model/note-record";
import type { Settings } from "../model/settings";
import type { NamedSort } from "./known-names";
import type { Report } from "./report";
import type { ReportQuery, ReportSource } from "./report-source";
import type { Steps } from "./steps";

/**
 * A source that remembers what it was asked and what it answered, so that whoever asked knows without working anything out
 * again whether a change concerns them.
 */
export class AskedSource implements ReportSource {
  private readonly questions: { readonly ask: () => unknown; readonly answer: unknown }[] = [];
  private readonly queries: ReportQuery[] = [];
  readonly settings: Settings;
  readonly asOf: Day;

  constructor(private readonly source: ReportSource) {
    this.settings = source.settings;
    this.asOf = source.asOf;
  }

  get revision(): number {
    return this.source.revision;
  }

  get ready(): boolean {
    return this.source.ready;
  }

  /** Whether every answer would be the same one now. Never true of a source that was not asked. */
  stillHolds(): boolean {
    const { settings, asOf } = this.source;
    if (this.questions.length === 0 || settings !== this.settings || asOf !== this.asOf) return false;
    return this.questions.every(({ ask, answer }) => ask() === answer);
  }

  /** Makes the reports it was asked for ready to be asked for again, in steps. */
  *reports(): Steps<void> {
    const { source } = this;
    for (const query of this.queries) if (source.steps !== undefined) yield* source.steps(query);
  }

  report(query: ReportQuery): Report {
    this.queries.push(query);
    return this.remembered(() => this.source.report(query));
  }

  record(path: string): NoteRecord | undefined {
    return this.remembered(() => this.source.record(path));
  }

  resolve(target: string, fromPath: string): string | null {
    return this.remembered(() => this.source.resolve(target, fromPath));
  }

  contactNamed(name: string): string | null {
    return this.remembered(() => this.source.contactNamed(name));
  }

  has(sort: Exclude<NamedSort, "note">, name: string): boolean {
    return this.remembered(() => this.source.has(sort, name));
  }

  nearest(sort: NamedSort, name: string): string | null {
    return this.remembered(() => this.source.nearest(sort, name));
  }

  subscribe(listener: () => void): () => void {
    return this.source.subscribe(listener);
  }

  private remembered<T>(ask: () => T): T {
    const answer = ask();
    this.questions.push({ ask, answer });
    return answer;
  }
}
