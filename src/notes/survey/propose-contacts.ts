import { isOfThings } from "./name-hint";
import type { Sign } from "./note-signs";
import type { ProposedSign } from "./proposed";
import { freshOf, proposedSign, share, type SignedNotes } from "./signed-notes";
import { eachInSteps, filterInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/** A sign without a telling name is proposed only for this many notes: two alike are chance. */
const fewestUnnamed = 3;

/**
 * Signs whose notes look like people: by their name where the notes do not speak against it, else by the notes
 * themselves, which have what only people have or are named in lists of people (`named`, by name key).
 */
export function* proposeContacts(
  signs: readonly SignedNotes[],
  named: ReadonlySet<string>,
): Steps<readonly ProposedSign[]> {
  const proposed: ProposedSign[] = [];
  /** Notes in folders that were proposed already. */
  const housed = new Set<SurveyedNote>();
  // A folder is asked after those in it: what they do not hold must look like people too.
  for (const signed of [...signs].sort((a, b) => depth(b) - depth(a))) {
    yield;
    const { sign, notes } = signed;
    if (sign.hint !== null && sign.hint.type !== "contact") continue;
    const fresh = yield* freshOf(notes);
    const sure = yield* peopleIn(fresh, sign, named);
    if (sure === null) continue;
    if (sign.by === "folder") {
      const others = yield* filterInSteps(fresh, (note) => !housed.has(note));
      const isMixed = others.length >= fewestUnnamed && others.length < fresh.length;
      if (isMixed && (yield* peopleIn(others, sign, named)) === null) continue;
      yield* eachInSteps(fresh, (note) => housed.add(note));
    }
    proposed.push(proposedSign(signed, "contact", sure));
  }
  return proposed;
}

function depth({ sign }: SignedNotes): number {
  return sign.by === "folder" ? sign.name.split("/").length : 0;
}

/** Whether notes under a sign look like people beyond doubt; null where they do not look like people. */
function* peopleIn(
  notes: readonly SurveyedNote[],
  { hint, by, name }: Sign,
  named: ReadonlySet<string>,
): Steps<boolean | null> {
  const isListed = ({ nameKey }: SurveyedNote): boolean => named.has(nameKey);
  if (notes.length === 0 || (yield* share(notes, isOccasion)) >= 0.5) return null;
  if ((yield* share(notes, ({ isFirm }) => isFirm)) >= 0.5 && hint?.things !== true) return null;
  const personal = yield* share(notes, (note) => note.isPersonal || isListed(note));
  if (hint !== null && hint.strong && !hint.things) {
    if (personal >= 0.2) return true;
    const isNamed = (yield* share(notes, ({ isNamedLikePerson }) => isNamedLikePerson)) >= 0.5;
    return isNamed ? !(by === "tag" && belowTopic.test(name)) : null;
  }
  const linked = yield* share(notes, isListed);
  if (hint !== null) {
    const fits = notes.length >= 2 && (hint.things ? linked : personal) >= 0.3;
    // Among words that say nothing (`Team Alpha`) the notes must speak for themselves.
    if (fits) return !hint.things && personal >= (hint.plain ? 0.5 : 0.8);
    const isOfEach = by !== "tag" && hint.plain && !hint.group && !hint.things && notes.length >= 2;
    return isOfEach && (yield* share(notes, ({ isNamedProperly }) => isNamedProperly)) >= 0.8 ? false : null;
  }
  if (by === "tag" || notes.length < fewestUnnamed || isOfThings(name) || personal < 0.6) return null;
  return linked >= 0.5;
}

/** `geometry/people` are those of a topic, and may be long dead; `note/person` says what a note is. */
const belowTopic = /\/(?:people|люди)$/iu;

/** What happened on a day, or lists who was there, is no person. */
function isOccasion({ dated, people }: SurveyedNote): boolean {
  return dated === "in_name" || people === "attendance" || (dated !== null && people !== null);
}
