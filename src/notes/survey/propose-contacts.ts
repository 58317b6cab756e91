import { isOfThings } from "./name-hint";
import type { ProposedSign } from "./proposed";
import { proposedSign, share, type SignedNotes } from "./signed-notes";
import type { Steps } from "./steps";
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
  const isNamed = ({ nameKey }: SurveyedNote): boolean => named.has(nameKey);
  const propose = (signed: SignedNotes): readonly ProposedSign[] => {
    const { hint, by, name } = signed.sign;
    if (hint !== null && hint.type !== "contact") return [];
    const fresh = signed.notes.filter(({ isFresh }) => isFresh);
    if (fresh.length === 0 || share(fresh, isOccasion) >= 0.5) return [];
    const personal = share(fresh, (note) => note.isPersonal || isNamed(note));
    if (hint !== null && hint.strong && !hint.things) {
      const fits = personal >= 0.2 || share(fresh, ({ isNamedLikePerson }) => isNamedLikePerson) >= 0.5;
      return fits ? [proposedSign(signed, "contact", true)] : [];
    }
    const linked = share(fresh, isNamed);
    if (hint !== null) {
      const fits = fresh.length >= 2 && (hint.things ? linked : personal) >= 0.3;
      return fits ? [proposedSign(signed, "contact", !hint.things && personal >= 0.5)] : [];
    }
    if (by === "tag" || fresh.length < fewestUnnamed || isOfThings(name) || personal < 0.6) return [];
    return [proposedSign(signed, "contact", linked >= 0.5)];
  };
  const proposed: ProposedSign[] = [];
  for (const signed of signs) {
    yield;
    proposed.push(...propose(signed));
  }
  return proposed;
}

/** What happened on a day, or lists who was there, is no person. */
function isOccasion({ dated, people }: SurveyedNote): boolean {
  return dated === "in_name" || people === "attendance" || (dated !== null && people !== null);
}
