import { linkName, nameKey } from "../../model/link";
import type { NoteCache } from "../note-cache";
import { linkPath } from "../values/link-target";
import type { ProposedSign } from "./proposed";
import { freshOf, proposedSign, share, type SignedNotes } from "./signed-notes";
import type { Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

const fewestUnnamed = 3;

/**
 * Signs whose notes or list items look like meetings. A strong name needs some notes with a day or people, a weak one
 * many with both, and without a name they must say themselves who attended. `people` are the name keys of contacts,
 * known or proposed.
 */
export function* proposeInteractions(
  signs: readonly SignedNotes[],
  people: ReadonlySet<string>,
): Steps<readonly ProposedSign[]> {
  const withPeople = rememberNote((note) => note.people !== null || linksTo(note.cache, people));
  const proposed: ProposedSign[] = [];
  for (const signed of signs) {
    yield;
    const { hint } = signed.sign;
    if (hint !== null && hint.type !== "interaction") continue;
    const sure = yield* meetingsIn(signed, { people, withPeople });
    if (sure !== null) proposed.push(proposedSign(signed, "interaction", sure && !(yield* isKnownFolder(signed))));
  }
  return proposed;
}

interface PeopleSeen {
  readonly people: ReadonlySet<string>;
  readonly withPeople: (note: SurveyedNote) => boolean;
}

/** Whether notes or list items under a sign look like meetings beyond doubt; null where they do not look like any. */
function* meetingsIn({ sign, notes, lines }: SignedNotes, { people, withPeople }: PeopleSeen): Steps<boolean | null> {
  const { hint, by } = sign;
  const fresh = yield* freshOf(notes);
  if (hint === null) {
    if (by === "tag" || fresh.length < fewestUnnamed) return null;
    const attended = yield* share(fresh, (note) => note.dated !== null && note.people === "attendance");
    if (attended >= 0.5) return attended >= 0.7;
    // A day, a list of people and how long it took: a recording, or a film. Offered, and not ticked.
    const timed = yield* share(fresh, (note) => note.dated !== null && note.people !== null && note.isTimed);
    return timed >= 0.7 ? false : null;
  }
  const isLike = (note: SurveyedNote): boolean => note.dated !== null || withPeople(note);
  const linesLike = yield* share(lines, isLike);
  if (hint.strong) return linesLike >= 0.3 || (yield* share(fresh, isLike)) >= 0.3 ? true : null;
  const dated = yield* share(fresh, (note) => note.dated !== null);
  const peopled = yield* share(fresh, withPeople);
  const linesPeopled = yield* share(lines, (note) => linksTo(note.cache, people));
  // Nearly all with a day: notes of a type given on purpose, or called sessions, are offered even where they name nobody.
  const isTyped = (by === "type" || isOfSessions(sign)) && fresh.length >= fewestUnnamed && dated >= 0.8;
  const notesFit = isTyped || (fresh.length >= 2 && dated >= 0.5 && peopled >= 0.3);
  const linesFit = lines.length >= 2 && linesLike >= 0.5 && linesPeopled >= 0.5;
  if (!notesFit && !linesFit) return null;
  const isPublished = fresh.length > 0 && (yield* share(fresh, ({ isWriting }) => isWriting)) >= 0.5;
  return Math.max(peopled, linesPeopled) >= 0.5 && !isPublished;
}

/** `session`, `Campaign/Sessions`, `Сессии`: of a game, a therapy, a course; hardly anything else has a day each. */
function isOfSessions({ name }: ProposedSign["sign"]): boolean {
  return /(?:^|[^\p{L}])(?:sessions?|сесси[яи])$/iu.test(name);
}

/** Where this share of a folder says by itself that it is a meeting, the rest may be something else. */
const leastKnown = 0.1;

/** True for a folder whose meetings already bear a tag or type: transcripts and overviews may lie beside them. */
function* isKnownFolder({ sign, notes }: SignedNotes): Steps<boolean> {
  return sign.by === "folder" && (yield* share(notes, ({ known }) => known === "interaction")) >= leastKnown;
}

/** True where the body links to one of these people. */
function linksTo({ links }: NoteCache, people: ReadonlySet<string>): boolean {
  return links !== undefined && links.some(({ link }) => people.has(nameKey(linkName(linkPath(link)))));
}

function rememberNote(find: (note: SurveyedNote) => boolean): (note: SurveyedNote) => boolean {
  const known = new Map<SurveyedNote, boolean>();
  return (note) => {
    const before = known.get(note);
    if (before !== undefined) return before;
    const found = find(note);
    known.set(note, found);
    return found;
  };
}
