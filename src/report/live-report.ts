import type { Day } from "../model/day";
import type { Ledger } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Problem } from "../model/problem";
import type { Settings } from "../model/settings";
import { chooseParts, type TagsOf } from "./choose-parts";
import { JoinCache } from "./join-cache";
import type { ResolveLink } from "./join-context";
import { makeReport } from "./make-report";
import type { DayRange, Report } from "./report";
import type { ReportQuery, ReportSource } from "./report-source";
import { selectContact } from "./select-contact";
import { selectNote } from "./select-note";
import { selectParts } from "./select-parts";
import { selectVault } from "./select-vault";
import type { Selection } from "./selection";

/** What a live report needs from the shell. */
export interface LiveReportOptions {
  readonly ledger: Ledger & { subscribe(listener: () => void): () => void };
  readonly resolve: ResolveLink;
  /** The tags of a note: those of its head without a line, those in its text with theirs. */
  readonly tagsOf: TagsOf;
  /** How many notes the vault has, ours or not. */
  readonly noteCount: () => number;
  readonly settings: Settings;
  /** What is wrong with the settings; shown with the problems of the vault. */
  readonly settingsProblems: () => readonly Problem[];
  readonly asOf: Day;
}

/** Reports over the ledger as it is now. Asked twice with nothing changed it answers with the same object. */
export class LiveReport implements ReportSource {
  private cache: JoinCache;
  private readonly answers = new Map<string, Report>();
  private answeredRevision = 0;
  private readonly listeners = new Set<() => void>();
  private isReady = false;
  private ownRevision = 0;

  constructor(private readonly options: LiveReportOptions) {
    const { ledger, resolve, settings, asOf } = options;
    this.cache = new JoinCache({ ledger, resolve, settings, asOf });
  }

  get revision(): number {
    return this.options.ledger.revision + this.ownRevision;
  }

  get ready(): boolean {
    return this.isReady;
  }

  get settings(): Settings {
    return this.cache.context.settings;
  }

  get asOf(): Day {
    return this.cache.context.asOf;
  }

  /** Says that the vault has been read once. */
  setReady(): void {
    this.isReady = true;
    this.changed();
  }

  /** Reports with other settings or another today from now on. */
  setContext(context: { readonly settings: Settings; readonly asOf: Day }): void {
    this.cache = new JoinCache({ ...this.cache.context, ...context });
    this.changed();
  }

  report(query: ReportQuery): Report {
    const key = JSON.stringify([query.scope, query.period, query.model]);
    const { revision } = this;
    // What no longer holds is let go at once: nobody may ask for it again.
    if (revision !== this.answeredRevision) this.answers.clear();
    this.answeredRevision = revision;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const report = this.make(query);
    this.answers.set(key, report);
    return report;
  }

  /** The same ledger seen from another day, for one question. */
  asSeenOn(asOf: Day): LiveReport {
    return asOf === this.asOf ? this : new LiveReport({ ...this.options, settings: this.settings, asOf });
  }

  record(path: string): NoteRecord | undefined {
    return this.options.ledger.get(path);
  }

  resolve(target: string, fromPath: string): string | null {
    return this.options.resolve(target, fromPath);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    const unsubscribe = this.options.ledger.subscribe(listener);
    return () => {
      this.listeners.delete(listener);
      unsubscribe();
    };
  }

  private make({ scope, period, model }: ReportQuery): Report {
    const options = { scope, period, model: model ?? this.settings.attribution.model };
    if (scope.kind === "vault") return makeReport(this.wholeVault(period), options, this.cache);
    if (scope.kind === "parts") {
      const chosen = chooseParts(scope.parts, this.options.tagsOf, this.cache);
      return makeReport(selectParts(chosen, period, this.cache), options, this.cache);
    }
    const record = this.options.ledger.get(scope.path);
    const selection =
      record !== undefined && record.contact !== null
        ? selectContact(record, period, this.cache)
        : selectNote(scope.path, period, this.cache);
    return makeReport(selection, options, this.cache);
  }

  private wholeVault(period: DayRange): Selection {
    const selection = selectVault(this.options.noteCount(), period, this.cache);
    return { ...selection, problems: [...selection.problems, ...this.options.settingsProblems()] };
  }

  private changed(): void {
    this.ownRevision += 1;
    this.listeners.forEach((listener) => listener());
  }
}
