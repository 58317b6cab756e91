import { linkName, nameKey } from "../../model/link";
import type { NoteCache } from "../note-cache";
import { linkPath } from "../values/link-target";
import type { ProposedSign } from "./proposed";
import { proposedSign, share, type SignedNotes } from "./signed-notes";
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
  const propose = (signed: SignedNotes): readonly ProposedSign[] => {
    const { hint, by } = signed.sign;
    if (hint !== null && hint.type !== "interaction") return [];
    const fresh = signed.notes.filter(({ isFresh }) => isFresh);
    const dated = share(fresh, (note) => note.dated !== null);
    if (hint === null) {
      const attended = share(fresh, (note) => note.dated !== null && note.people === "attendance");
      const fits = by !== "tag" && fresh.length >= fewestUnnamed && attended >= 0.5;
      return fits ? [proposedSign(signed, "interaction", attended >= 0.7 && !isKnownFolder(signed))] : [];
    }
    const peopled = share(fresh, withPeople);
    const lines = share(signed.lines, (note) => note.dated !== null || withPeople(note));
    const linesPeopled = share(signed.lines, (note) => linksTo(note.cache, people));
    if (hint.strong) {
      const fits = share(fresh, (note) => note.dated !== null || withPeople(note)) >= 0.3 || lines >= 0.3;
      return fits ? [proposedSign(signed, "interaction", !isKnownFolder(signed))] : [];
    }
    const notesFit = fresh.length >= 2 && dated >= 0.5 && peopled >= 0.3;
    const linesFit = signed.lines.length >= 2 && lines >= 0.5 && linesPeopled >= 0.5;
    const sure = Math.max(peopled, linesPeopled) >= 0.5 && !isKnownFolder(signed);
    return notesFit || linesFit ? [proposedSign(signed, "interaction", sure)] : [];
  };
  const proposed: ProposedSign[] = [];
  for (const signed of signs) {
    yield;
    proposed.push(...propose(signed));
  }
  return proposed;
}

/** Where this share of a folder says by itself that it is a meeting, the rest may be something else. */
const leastKnown = 0.1;

/** True for a folder whose meetings already bear a tag or type: transcripts and overviews may lie beside them. */
function isKnownFolder({ sign, notes }: SignedNotes): boolean {
  return sign.by === "folder" && share(notes, ({ known }) => known === "interaction") >= leastKnown;
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
