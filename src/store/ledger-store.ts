import { namesOf } from "../model/contact";
import type { Interaction } from "../model/interaction";
import type { Ledger } from "../model/ledger";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { NameIndex } from "./name-index";
import { referenceKeys } from "./reference-keys";
import { same } from "../model/same";

/**
 * The one mutable cell: an immutable record per note, indexed by path and by every name that notes give to people,
 * interactions and events. Links stay as written, so that moving a note never makes a stored record wrong.
 * The cost of a change grows with the changed note, never with the vault.
 */
export class LedgerStore implements Ledger {
  private readonly recordByPath = new Map<string, NoteRecord>();
  private readonly contactNames = new NameIndex();
  private readonly references = new NameIndex();
  private readonly listeners = new Set<() => void>();
  private announced = false;
  private currentRevision = 0;
  private currentNamesRevision = 0;
  private currentLinksRevision = 0;
  private groupChanges = 0;
  /** The latest changes, by revision in turn: what a note said before and after. */
  private readonly changes: Change[] = [];

  /** @param schedule runs its argument once, soon: listeners are told of many changes in one go. */
  constructor(private readonly schedule: (run: () => void) => void) {}

  get revision(): number {
    return this.currentRevision;
  }

  get namesRevision(): number {
    return this.currentNamesRevision;
  }

  get linksRevision(): number {
    return this.currentLinksRevision;
  }

  get groupsRevision(): number {
    return this.groupChanges + this.currentLinksRevision;
  }

  /** True while no note has a record. */
  get isEmpty(): boolean {
    return this.recordByPath.size === 0;
  }

  readonly get = (path: string): NoteRecord | undefined => this.recordByPath.get(path);
  readonly records = (): Iterable<NoteRecord> => this.recordByPath.values();
  readonly contactsNamed = (key: string): Iterable<string> => this.contactNames.get(key);
  readonly naming = (key: string): Iterable<string> => this.references.get(key);

  /**
   * Whether a record at one of these paths, or what names one of these keys, has changed since a revision. True also where
   * that is too long ago to tell.
   */
  changedSince(revision: number, keys: ReadonlySet<string>): boolean {
    if (this.currentRevision - revision > keptChanges) return true;
    for (let later = revision + 1; later <= this.currentRevision; later += 1) {
      if (this.changes[later % keptChanges]?.some((one) => concerns(one, keys)) === true) return true;
    }
    return false;
  }

  /** Puts a note's record in place of what was known of it, which it returns. A record that says the same changes nothing. */
  replace(record: NoteRecord): NoteRecord | undefined {
    const before = this.recordByPath.get(record.path);
    if (before !== undefined && same(before, record)) return before;
    if (before !== undefined) this.unindex(before);
    this.recordByPath.set(record.path, record);
    this.index(record);
    if (!same(identity(before), identity(record))) this.currentNamesRevision += 1;
    this.changed(before === undefined ? [record] : [before, record]);
    return before;
  }

  /** Forgets a note, and returns what was known of it. */
  remove(path: string): NoteRecord | undefined {
    const before = this.recordByPath.get(path);
    if (before === undefined) return before;
    this.unindex(before);
    this.recordByPath.delete(before.path);
    if (identity(before) !== null) this.currentNamesRevision += 1;
    this.changed([before]);
    return before;
  }

  /**
   * A note of this name was created, renamed or deleted: links that bear the name may now mean something else. Even
   * where none does, there is one note more or fewer.
   */
  noteNameChanged(name: string): void {
    if (this.references.has(nameKey(name))) return this.namesChanged();
    this.currentLinksRevision += 1;
    this.changed([]);
  }

  /** A note says what it said and has other tags: what is asked of a tag may hold it now, or hold it no more. */
  tagsChanged(path: string): void {
    this.groupChanges += 1;
    const record = this.recordByPath.get(path);
    if (record === undefined) this.announce();
    else this.changed([record]);
  }

  /** A folder came, went or was renamed. */
  foldersChanged(): void {
    this.groupChanges += 1;
    this.announce();
  }

  /** Every name may mean something else now (settings, a whole folder moved). */
  namesChanged(): void {
    this.currentNamesRevision += 1;
    this.currentLinksRevision += 1;
    this.changed([]);
  }

  /** Calls `listener` after changes, at most once per scheduled turn. Returns the function that stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private index(record: NoteRecord): void {
    const { path } = record;
    for (const name of namesIn(record)) this.contactNames.add(nameKey(name), path);
    for (const key of referenceKeys(record)) this.references.add(key, path);
  }

  private unindex(record: NoteRecord): void {
    const { path } = record;
    for (const name of namesIn(record)) this.contactNames.remove(nameKey(name), path);
    for (const key of referenceKeys(record)) this.references.remove(key, path);
  }

  private changed(change: Change): void {
    this.currentRevision += 1;
    this.changes[this.currentRevision % keptChanges] = change;
    this.announce();
  }

  private announce(): void {
    if (this.announced) return;
    this.announced = true;
    this.schedule(() => {
      this.announced = false;
      this.listeners.forEach((listener) => listener());
    });
  }
}

type Change = readonly NoteRecord[];

/** More edits than come between two frames of somebody typing; after more, everything is taken for changed. */
const keptChanges = 64;

function concerns(record: NoteRecord, keys: ReadonlySet<string>): boolean {
  const isNamed = namesIn(record).some((name) => keys.has(nameKey(name)));
  return isNamed || keys.has(record.path) || referenceKeys(record).some((key) => keys.has(key));
}

/**
 * What is joined from other notes holds of this one: who its contact is, whether money may fall to them, on which circles,
 * and who introduced whom.
 */
function identity(record: NoteRecord | undefined): unknown {
  if (record === undefined) return null;
  const { contact, interactions, excluded, offNames } = record;
  if (excluded === "switched_off") return ["nobody", offNames];
  // Most notes: nothing is made for them.
  if (contact === null && !interactions.some(introduces)) return null;
  const introduced = interactions
    .filter(introduces)
    .map(({ day, planned, introduces, introducedBy }) => [day, planned, introduces, introducedBy]);
  if (contact === null) return introduced;
  const { accounting, circles, introducedBy, introducedOn } = contact;
  return [namesIn(record), accounting, circles, introducedBy, introducedOn, introduced];
}

function introduces({ introduces }: Interaction): boolean {
  return introduces.length > 0;
}

function namesIn({ contact, offNames }: NoteRecord): readonly string[] {
  return contact === null ? offNames : namesOf(contact);
}
