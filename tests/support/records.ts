import type { Contact } from "../../src/model/contact";
import type { Interaction } from "../../src/model/interaction";
import type { LinkText, PersonText } from "../../src/model/link";
import type { NoteRecord } from "../../src/model/note-record";
import type { Result } from "../../src/model/result";

/** A wikilink as a reader hands it over. */
export function link(target: string): LinkText {
  return { kind: "link", target };
}

/** A person named by a wikilink. */
export function person(target: string, weight = 1): PersonText {
  return { kind: "link", target, weight };
}

export function nameOfPath(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}

/** A record that says nothing yet. */
export function buildRecord(path: string, parts: Partial<NoteRecord> = {}): NoteRecord {
  return {
    path,
    name: nameOfPath(path),
    contact: null,
    interactions: [],
    results: [],
    opportunities: [],
    checkIns: [],
    mentions: null,
    amountStyles: null,
    linksTo: [],
    problems: [],
    excluded: null,
    offNames: [],
    ...parts,
  };
}

export function buildContact(path: string, parts: Partial<Contact> = {}): NoteRecord {
  const contact: Contact = {
    path,
    name: nameOfPath(path),
    aliases: [],
    emails: [],
    introducedBy: [],
    introducedOn: null,
    metAt: null,
    circles: [],
    closeness: null,
    cadenceDays: null,
    accounting: "full",
    lastContact: null,
    spelled: null,
    ...parts,
  };
  return buildRecord(path, { contact });
}

export function buildInteraction(path: string, parts: Partial<Interaction> = {}): Interaction {
  return {
    path,
    line: null,
    source: "note",
    day: 19_800,
    kind: "meeting",
    people: [],
    peopleFrom: "field",
    minutes: 60,
    timeBasis: "recorded",
    costs: [],
    energy: null,
    event: null,
    gave: [],
    initiatedBy: null,
    introduces: [],
    introducedBy: [],
    again: null,
    overhead: false,
    planned: false,
    empty: false,
    onlyWithPeople: false,
    outcome: null,
    resultLinks: [],
    spelled: null,
    ...parts,
  };
}

export function buildResult(path: string, parts: Partial<Result> = {}): Result {
  return {
    path,
    line: null,
    index: 0,
    day: 19_900,
    benefit: "business",
    label: null,
    amount: { minor: 100_000, currency: "EUR" },
    baseline: null,
    stream: null,
    saved: null,
    proxy: null,
    anyway: 0,
    networkShare: null,
    interactions: [],
    people: [],
    shares: [],
    dropOff: null,
    onlyWithContact: false,
    spelled: null,
    onInteraction: false,
    opportunity: null,
    ...parts,
  };
}
