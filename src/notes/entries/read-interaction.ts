import type { Day } from "../../model/day";
import type { Interaction, InteractionKind } from "../../model/interaction";
import type { PersonText } from "../../model/link";
import { energyWords, initiatorWords, statusWords, truthWords } from "../values/choice-words";
import { flatList } from "../values/flat-list";
import type { Reading } from "../reading";
import type { Loss } from "../fields/findings";
import type { InteractionField } from "../fields/field-names";
import type { InteractionFields } from "../fields/interaction-fields";
import { linkTarget } from "../values/link-target";
import { readKind } from "../recognition/kind-of-name";
import type { AmountContext } from "../values/read-amount";
import type { EmbeddedResults } from "./read-embedded-results";
import { readCosts } from "./read-costs";
import { readLinks } from "../values/read-links";
import { readNumber } from "../values/read-number";
import { readPeople } from "../values/read-people";
import { readTexts } from "../values/read-texts";
import { recordedMinutes } from "./read-time";
import { readWord } from "../values/read-word";
import { isUnreadable, type Readable } from "../values/readable";

/** What an interaction's fields do not say themselves. */
export interface InteractionPlace {
  readonly path: string;
  readonly line: number | null;
  readonly source: "note" | "journal";
  readonly day: Day | null;
  /** The kind its tag or type names. */
  readonly kind: InteractionKind | null;
  /** Who it was with where no field names anybody. */
  readonly linkedPeople: readonly PersonText[];
  readonly peopleFrom: Interaction["peopleFrom"];
  /** Only a weak word speaks for it. */
  readonly weak: boolean;
  /** Written as an open task. */
  readonly open: boolean;
  /** What came of it. */
  readonly brought: EmbeddedResults;
  readonly amounts: AmountContext;
  readonly reading: Pick<Reading, "kindWords" | "settings">;
}

const ignored = (accepts: Loss["accepts"]): Loss => ({ effect: "field_ignored", accepts });
const kindLoss = ignored("kind");
const energyLoss = ignored("energy");
const initiatorLoss = ignored("initiator");
const truthLoss = ignored("truth");
const linkLoss = ignored("link");
const eventLoss = ignored("note");
const scaleLoss = ignored("score");
const textLoss = ignored("text");
const peopleLoss: Loss = { effect: "not_attributed", accepts: "people" };
const peopleIgnored = ignored("people");

/** Courses and upkeep are of no person in particular unless the note says otherwise. */
const overheadKinds: ReadonlySet<InteractionKind> = new Set(["course", "upkeep"]);

/**
 * Reads one interaction from its fields. Null where only a weak word speaks for it and neither people nor anything
 * recorded stands beside it.
 */
export function readInteraction(fields: InteractionFields, place: InteractionPlace): Interaction | null {
  const { own } = fields;
  const { path, line, source, day, reading, brought } = place;
  const namedKind = own.one("kind", (value) => readKind(value, reading.kindWords), kindLoss);
  // `kind: video course` beside a topic's tag (`#course`) is what sort of course it is, and nothing recorded.
  const saysKind =
    namedKind !== null &&
    (!place.weak || own.some("kind", (value) => !isUnreadable(readWord(value, reading.kindWords))));
  const kind = namedKind ?? place.kind ?? "other";
  const named = own.all("people", readPeople, place.linkedPeople.length > 0 ? peopleIgnored : peopleLoss);
  const byField = named.length > 0;
  const people = byField ? named : place.linkedPeople;
  const peopleFrom = byField ? "field" : place.peopleFrom;
  const minutes = recordedMinutes(fields, day);
  const recorded =
    minutes !== null || saysKind || broughtAnything(brought) || fields.costParts.length > 0 || own.hasSome(recording);
  const onlyWithPeople = place.weak && !recorded && peopleFrom !== "field";
  if (onlyWithPeople && people.length === 0) return null;
  return {
    path,
    line,
    source,
    day,
    kind,
    people,
    peopleFrom,
    minutes: minutes ?? (day === null ? 0 : reading.settings.defaultMinutes[kind]),
    timeBasis: minutes !== null ? "recorded" : day === null ? "none" : "estimated",
    costs: readCosts(fields, kind, place.amounts),
    energy: own.one("energy", readEnergy, energyLoss),
    event: own.all("event", readLinks, eventLoss)[0] ?? null,
    gave: own.all("gave", readTexts, textLoss),
    initiatedBy: own.one("initiated", readInitiator, initiatorLoss),
    introduces: own.all("introduces", readLinks, linkLoss),
    introducedBy: own.all("introduced_by", readLinks, linkLoss),
    again: own.one("again", readAgain, scaleLoss),
    overhead: own.one("overhead", readTruth, truthLoss) ?? overheadKinds.has(kind),
    planned: place.open || own.one("status", readPlanned, textLoss) === true,
    empty: day === null && !recorded && peopleFrom !== "field",
    onlyWithPeople,
    outcome: brought.outcome,
    resultLinks: brought.resultLinks,
    spelled: own.spelled(looked),
  };
}

/** Fields whose problems show only once everything is read. */
const looked: ReadonlySet<InteractionField> = new Set(["people", "introduces", "introduced_by"]);

function broughtAnything({ results, resultLinks, outcome }: EmbeddedResults): boolean {
  return results.length > 0 || resultLinks.length > 0 || outcome !== null;
}

/** Fields that record something beside who and when. */
const recording: ReadonlySet<InteractionField> = new Set([
  "duration",
  "start",
  "end",
  "time_entries",
  "cost",
  "energy",
  "event",
  "gave",
  "initiated",
  "introduces",
  "introduced_by",
  "again",
  "overhead",
]);

function readAgain(value: unknown): Readable<number> {
  return readNumber(value, { least: 0, most: 10 });
}

function readEnergy(value: unknown): Readable<number> {
  const word = readWord(value, energyWords);
  return isUnreadable(word) ? readNumber(value, { least: -2, most: 2 }) : word;
}

/** `me` or `them`; somebody's name as a link is them. */
function readInitiator(value: unknown): Readable<"me" | "them"> {
  const [first] = flatList(value) ?? [];
  const target = typeof first === "string" ? linkTarget(first.trim()) : null;
  return target === null ? readWord(value, initiatorWords) : "them";
}

function readTruth(value: unknown): Readable<boolean> {
  return typeof value === "boolean" ? value : readWord(value, truthWords);
}

/** Only `planned` is ours: other states of a note (`done`, `active`) are its owner's business. */
function readPlanned(value: unknown): true | null {
  return readWord(value, statusWords) === "planned" ? true : null;
}
