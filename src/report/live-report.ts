import type { Day } from "../model/day";
import type { Ledger } from "../model/ledger";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import type { Problem } from "../model/problem";
import { same } from "../model/same";
import type { Settings } from "../model/settings";
import { chooseParts } from "./choose-parts";
import { personByName, personOf } from "./find-person";
import { JoinCache } from "./join-cache";
import type { Person } from "./joined";
import { KeptAnswers } from "./kept-answers";
import { KeptParts } from "./kept-parts";
import { KnownNames, type NamedSort, type NamesOptions } from "./known-names";
import { NameLookUps, type LinkFinder } from "./name-look-ups";
import { reportSteps } from "./make-report";
import { narrow } from "./narrow";
import type { DayRange, Report, Scope } from "./report";
import type { ReportQuery, ReportSource } from "./report-source";
import { selectPerson } from "./select-person";
import { selectNote } from "./select-note";
import { selectParts } from "./select-parts";
import { selectVault } from "./select-vault";
import type { Selection } from "./selection";
import { finished, type Steps } from "./steps";
import { WatchedLedger, type RestsOn } from "./watched-ledger";

/** What a live report needs from the shell. */
export interface LiveReportOptions extends Pick<NamesOptions, "tagsOf" | "tags" | "folders"> {
  readonly ledger: Ledger & {
    /** Rises whenever a tag or a folder may have come or gone, be it of notes that have no record. */
    readonly groupsRevision: number;
    subscribe(listener: () => void): () => void;
    /** Whether a record at one of these paths, or what names one of these keys, has changed since a revision. */
    changedSince(revision: number, keys: ReadonlySet<string>): boolean;
  };
  readonly links: LinkFinder;
  /** How many notes the vault has, ours or not. */
  readonly noteCount: () => number;
  readonly settings: Settings;
  /** What is wrong with the settings; shown with the problems of the vault. */
  readonly settingsProblems: () => readonly Problem[];
  readonly asOf: Day;
}

/** A report, and what it holds for. */
interface Answer {
  readonly report: Report;
  readonly restsOn: RestsOn;
  readonly kept: KeptParts;
  readonly namesRevision: number;
  /** Up to this revision of the ledger nothing it rests on has changed. */
  readonly revision: number;
}

/** Reports over the ledger as it is now. Asked again with nothing changed that concerns it, it answers with the same object. */
export class LiveReport implements ReportSource {
  private cache: JoinCache;
  private readonly answers = new KeptAnswers<Answer>();
  private readonly ledger: WatchedLedger;
  private readonly names: KnownNames;
  private readonly listeners = new Set<() => void>();
  /** Stops following the ledger, while somebody listens. */
  private unsubscribe: (() => void) | null = null;
  private isReady = false;
  private ownRevision = 0;
  /** What surfaces take for the latest revision while they are not told of changes, and how many ask for that. */
  private heldAt: number | null = null;
  private holders = 0;

  constructor(private readonly options: LiveReportOptions) {
    const { ledger, links, settings, asOf } = options;
    this.ledger = new WatchedLedger(ledger);
    this.names = new KnownNames(options);
    this.cache = new JoinCache({ ledger: this.ledger, names: new NameLookUps(links, ledger), settings, asOf });
  }

  get revision(): number {
    const { revision, groupsRevision } = this.options.ledger;
    return this.heldAt ?? revision + groupsRevision + this.ownRevision;
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
    this.answers.clear();
    this.changed();
  }

  report(query: ReportQuery): Report {
    return finished(this.steps(query));
  }

  /**
   * The same report, made in steps: what a large vault's takes would hold up the interface. Whatever changes between two
   * steps, the report is that of the vault as it is at the last.
   */
  *steps(query: ReportQuery): Steps<Report> {
    const key = JSON.stringify([query.scope, query.period, query.model, query.narrowing]);
    for (;;) {
      const { revision, namesRevision } = this.options.ledger;
      const known = this.known(key);
      if (known !== null) return known;
      const { ownRevision } = this;
      const kept = this.answers.get(key)?.kept ?? new KeptParts();
      const work = this.ledger.watch(this.make(query, kept));
      while (revision === this.options.ledger.revision && ownRevision === this.ownRevision) {
        const { done, value } = work.next();
        if (done === true) {
          return this.keep(key, { report: value.answer, restsOn: value.restsOn, kept, namesRevision, revision });
        }
        yield;
      }
    }
  }

  /** The report made before, where it still holds. */
  private known(key: string): Report | null {
    const known = this.answers.get(key);
    if (known === undefined || !this.holds(known)) return null;
    const { revision } = this.options.ledger;
    if (known.revision !== revision) this.answers.keep(key, { ...known, revision });
    return known.report;
  }

  /** Remembers an answer and tells it: where it says the same as the one before, that one. */
  private keep(key: string, made: Answer): Report {
    const before = this.answers.get(key);
    // Made anew and yet the same: whoever holds the one before need not look at it again.
    const report = before !== undefined && same(before.report, made.report) ? before.report : made.report;
    this.answers.keep(key, { ...made, report });
    return report;
  }

  private holds({ restsOn, namesRevision, revision }: Answer): boolean {
    const { ledger } = this.options;
    if (revision === ledger.revision) return true;
    if (restsOn === null || namesRevision !== ledger.namesRevision) return false;
    return !ledger.changedSince(revision, restsOn);
  }

  /** The same ledger seen from another day, for one question. */
  asSeenOn(asOf: Day): LiveReport {
    return asOf === this.asOf ? this : new LiveReport({ ...this.options, settings: this.settings, asOf });
  }

  record(path: string): NoteRecord | undefined {
    return this.options.ledger.get(path);
  }

  resolve(target: string, fromPath: string): string | null {
    return this.options.links.resolve(target, fromPath);
  }

  contactNamed(name: string): string | null {
    const { ledger } = this.options;
    const bearers = [...ledger.contactsNamed(nameKey(name))].filter(
      (path) => (ledger.get(path)?.contact ?? null) !== null,
    );
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  has(sort: Exclude<NamedSort, "note">, name: string): boolean {
    return this.names.has(sort, name);
  }

  nearest(sort: NamedSort, name: string): string | null {
    return this.names.nearest(sort, name);
  }

  subscribe(listener: () => void): () => void {
    this.unsubscribe ??= this.options.ledger.subscribe(() => this.tell());
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.unsubscribe?.();
      this.unsubscribe = null;
    };
  }

  /**
   * Tells nobody of changes until what it returns is called: while everything changes at once, surfaces keep what they
   * show. Who asks is answered with what is.
   */
  hold(): () => void {
    this.heldAt ??= this.revision;
    this.holders += 1;
    return () => {
      this.holders -= 1;
      if (this.holders > 0) return;
      this.heldAt = null;
      this.tell();
    };
  }

  private *make({ scope, period, model, narrowing }: ReportQuery, kept: KeptParts): Steps<Report> {
    const options = { scope, period, model: model ?? this.settings.attribution.model, kept };
    const selection = yield* this.select(scope, period);
    if (narrowing === undefined) return yield* reportSteps(selection, options, this.cache);
    const report = yield* reportSteps(narrow(selection, narrowing, this.cache), options, this.cache);
    return { ...report, narrowing };
  }

  private *select(scope: Scope, period: DayRange): Steps<Selection> {
    if (scope.kind === "vault") return yield* this.wholeVault(period);
    const alone = personAlone(scope);
    if (alone !== null) return selectPerson(alone, period, this.cache);
    if (scope.kind === "parts")
      return selectParts(chooseParts(scope.parts, this.options.tagsOf, this.cache), period, this.cache);
    const contact = this.ledger.get(scope.path)?.contact ?? null;
    return contact === null
      ? selectNote(scope.path, period, this.cache)
      : selectPerson(personOf(contact), period, this.cache);
  }

  private *wholeVault(period: DayRange): Steps<Selection> {
    const selection = yield* selectVault(this.options.noteCount(), period, this.cache);
    return { ...selection, problems: [...selection.problems, ...this.options.settingsProblems()] };
  }

  private changed(): void {
    this.ownRevision += 1;
    this.tell();
  }

  private tell(): void {
    if (this.heldAt === null) this.listeners.forEach((listener) => listener());
  }
}

/** Somebody without a note where a report is of them alone: only notes that name them need be looked at. */
function personAlone(scope: Scope): Person | null {
  if (scope.kind !== "parts") return null;
  const [first, ...others] = scope.parts;
  return first?.kind === "person" && others.length === 0 ? personByName(first.name) : null;
}
