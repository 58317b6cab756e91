import type { Ledger } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Steps } from "./steps";

/** What an answer rests on: the paths and name keys it looked up; null for one that looked at everything. */
export type RestsOn = ReadonlySet<string> | null;

/** A ledger that notes what is looked up in it, so that it is known which changes concern an answer. */
export class WatchedLedger implements Ledger {
  private keys: Set<string> | null = null;

  constructor(private readonly ledger: Ledger) {}

  get revision(): number {
    return this.ledger.revision;
  }

  get namesRevision(): number {
    return this.ledger.namesRevision;
  }

  get linksRevision(): number {
    return this.ledger.linksRevision;
  }

  /** Does a piece of work and tells what it rests on. Other work may be done between its steps. */
  *watch<T>(work: Steps<T>): Steps<{ readonly answer: T; readonly restsOn: RestsOn }> {
    let restsOn: Set<string> | null = new Set();
    for (;;) {
      const outer = this.keys;
      this.keys = restsOn;
      try {
        const { done, value } = work.next();
        restsOn = this.keys;
        if (done === true) return { answer: value, restsOn };
      } finally {
        this.keys = outer;
      }
      yield;
    }
  }

  readonly get = (path: string): NoteRecord | undefined => {
    this.keys?.add(path);
    return this.ledger.get(path);
  };

  readonly records = (): Iterable<NoteRecord> => {
    this.keys = null;
    return this.ledger.records();
  };

  readonly contactsNamed = (key: string): Iterable<string> => {
    this.keys?.add(key);
    return this.ledger.contactsNamed(key);
  };

  readonly naming = (key: string): Iterable<string> => {
    this.keys?.add(key);
    return this.ledger.naming(key);
  };
}
