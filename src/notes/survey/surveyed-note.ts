import { linkName, nameKey } from "../../model/link";
import type { NoteRecord } from "../../model/note-record";
import type { NoteType } from "../../model/settings";
import { journalItems } from "../entries/journal-items";
import { exclusion, isHidden } from "../recognition/exclusion";
import { fileNameDay } from "../values/file-name-day";
import type { NoteCache } from "../note-cache";
import { noteDay } from "../entries/note-day";
import { openingDay } from "../entries/opening-day";
import { isEmpty } from "../values/is-empty";
import type { PlainMap } from "../values/plain-map";
import { recognise } from "../recognition/recognise";
import { describeNote } from "../recognition/self-description";
import { readDate } from "../values/read-date";
import { readPeople } from "../values/read-people";
import { isUnreadable } from "../values/readable";
import type { Reading } from "../reading";
import { noteName } from "../entries/silent-record";
import type { Sign, SignFinder } from "./note-signs";
import { isNamedLikePerson, isNamedProperly } from "./person-name";
import type { PropertyHint } from "./property-hint";
import { addressNames, authorNames, writingNames, type FieldWords } from "./property-words";

/** One note as it reaches the survey. */
export interface SurveyInput {
  readonly path: string;
  readonly cache: NoteCache;
  /** What the settings as they are make of it; null where it says nothing. */
  readonly record: NoteRecord | null;
}

/** A note and what in it looks like what. */
export interface SurveyedNote extends SurveyInput {
  readonly name: string;
  /** The key links and lists name it by. */
  readonly nameKey: string;
  /** What its tags, types or folder make it under the settings as they are, be it by a weak word alone. */
  readonly known: NoteType | null;
  /** True where list items of it bear a tag of interactions. */
  readonly hasLines: boolean;
  /** True where the settings make nothing of the note itself yet. */
  readonly isFresh: boolean;
  readonly signs: readonly Sign[];
  /** Tags of list items. */
  readonly lineSigns: readonly Sign[];
  readonly dated: "in_name" | "in_property" | null;
  /** It has properties only a person has. */
  readonly isPersonal: boolean;
  /** It has properties of something published. */
  readonly isWriting: boolean;
  readonly isNamedLikePerson: boolean;
  /** As people are, and with capitals. */
  readonly isNamedProperly: boolean;
  /** A tag or type of it says that it is a firm, a school or the like. */
  readonly isFirm: boolean;
  /** It says how long something took. */
  readonly isTimed: boolean;
  readonly people: PropertyHint["people"];
  readonly worth: PropertyHint["worth"];
  readonly guesses: readonly { readonly name: string; readonly guess: FieldWords }[];
  /** Properties that could be a beginning or an end. */
  readonly spans: readonly { readonly key: string; readonly name: string }[];
  /** Name keys of those its lists of people name. */
  readonly names: readonly string[];
}

/** What a note is looked over with. */
export interface SurveyTools {
  readonly reading: Reading;
  readonly signsOf: SignFinder;
  readonly hintOf: (property: string) => PropertyHint;
}

/** Looks a note over; null for one that is left out whatever the settings call it: templates, index notes, excluded folders. */
export function surveyNote(input: SurveyInput, { reading, signsOf, hintOf }: SurveyTools): SurveyedNote | null {
  const { path, cache, record } = input;
  if (isHidden(path) || (record !== null && record.excluded !== null)) return null;
  const self = describeNote(path, cache, reading);
  const { front, head } = self;
  if (exclusion(self, reading) !== null) return null;
  const name = noteName(path);
  const { own, lines, isFirm } = signsOf({ path, head, cache });
  const dates = head.values("date");
  const noted = noteDay({ path, name, dates }, reading.dayFormat).day;
  const inName = fileNameDay(name) !== null || (noted !== null && dates.length === 0);
  const day = noted ?? openingDay(cache, reading.dayFormat);
  const facts = front === null ? noFacts : propertyFacts(front, { reading, hintOf });
  return {
    path,
    cache,
    record,
    name,
    nameKey: nameKey(name),
    known: recognise(self, reading)?.type ?? null,
    hasLines: journalItems(cache, reading).length > 0,
    isFresh: record === null || isSilent(record),
    signs: own,
    lineSigns: lines,
    dated: inName ? "in_name" : day !== null || facts.isDated ? "in_property" : null,
    isNamedLikePerson: isNamedLikePerson(name),
    isNamedProperly: isNamedProperly(name),
    isFirm,
    isPersonal: facts.isPersonal,
    isWriting: facts.isWriting,
    isTimed: facts.isTimed,
    people: facts.people,
    worth: facts.worth,
    guesses: facts.guesses,
    spans: facts.spans,
    names: facts.names,
  };
}

/** Only mentions, problems, and entries a weak word alone speaks for. */
function isSilent({ contact, interactions, results, opportunities, checkIns }: NoteRecord): boolean {
  return (
    contact === null &&
    interactions.every(({ onlyWithPeople }) => onlyWithPeople) &&
    results.length + opportunities.length + checkIns.length === 0
  );
}

interface PropertyFacts extends Pick<
  SurveyedNote,
  "isPersonal" | "isWriting" | "isTimed" | "people" | "worth" | "guesses" | "spans" | "names"
> {
  /** A property that may be its date holds a day. */
  readonly isDated: boolean;
}

const noFacts: PropertyFacts = {
  isDated: false,
  isPersonal: false,
  isWriting: false,
  isTimed: false,
  people: null,
  worth: null,
  guesses: [],
  spans: [],
  names: [],
};

const publishedFacts: PropertyFacts = { ...noFacts, isWriting: true };

/** What the properties of a note hint at. Most hint at nothing: those notes share one answer. */
function propertyFacts(front: PlainMap, { reading, hintOf }: Omit<SurveyTools, "signsOf">): PropertyFacts {
  const telling = Object.keys(front).flatMap((name) => {
    const hint = hintOf(name);
    return hint.saysNothing ? [] : [{ name, hint }];
  });
  const isWriting = isPublished(front);
  if (telling.length === 0) return isWriting ? publishedFacts : noFacts;
  // `mobile: true` is about a page, not the number of a phone.
  const persons = telling.map(({ name, hint }) => (typeof front[name] === "boolean" ? null : hint.person));
  const lists = telling.filter(({ hint }) => hint.people !== null);
  return {
    isDated: telling.some(({ name, hint: { guess } }) => {
      const isDate = guess !== null && guess.field === "date" && guess.sure;
      return isDate && typeof readDate(front[name], reading.dayFormat) === "number";
    }),
    isPersonal:
      persons.includes("telling") || (!isWriting && persons.filter((one) => one === "supporting").length >= 2),
    isWriting,
    isTimed: telling.some(({ name, hint }) => hint.isLength && !isEmpty(front[name])),
    people: strongest(lists.map(({ hint }) => hint.people)),
    worth: telling.find(({ hint }) => hint.worth !== null)?.hint.worth ?? null,
    guesses: telling.flatMap(({ name, hint: { guess } }) => (guess === null ? [] : [{ name, guess }])),
    spans: telling.flatMap(({ name, hint: { key, span } }) => (span ? [{ key, name }] : [])),
    names: lists.filter(({ hint }) => hint.people !== "field").flatMap(({ name }) => namesIn(front[name])),
  };
}

function isPublished(front: PlainMap): boolean {
  const names = Object.keys(front);
  const says = (words: ReadonlySet<string>): boolean =>
    names.some((name) => words.has(name.toLowerCase()) && !isEmpty(front[name]));
  return names.some((name) => writingNames.has(name.toLowerCase())) || (says(authorNames) && says(addressNames));
}

function strongest(lists: readonly PropertyHint["people"][]): PropertyHint["people"] {
  return (["attendance", "list", "field"] as const).find((sort) => lists.includes(sort)) ?? null;
}

function namesIn(value: unknown): readonly string[] {
  const people = readPeople(value);
  return people === null || isUnreadable(people) ? [] : people.map(({ target }) => nameKey(linkName(target)));
}
