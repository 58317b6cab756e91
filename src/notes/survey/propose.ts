import { namesOf } from "../../model/contact";
import { nameKey } from "../../model/link";
import type { NoteType } from "../../model/settings";
import type { Reading } from "../reading";
import { guessedType } from "./guessed-type";
import { proposeContacts } from "./propose-contacts";
import { proposeInteractions } from "./propose-interactions";
import { proposeNames, proposePeopleNames, proposeSpans } from "./propose-names";
import { proposeOutcomes } from "./propose-outcomes";
import { recognises, type Proposed, type ProposedSign } from "./proposed";
import { settleSigns } from "./settle-signs";
import { signedNotes } from "./signed-notes";
import type { Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/** More than anybody wants to look through; those that bear the most notes. */
const mostSigns = 100;

/** Everything the notes suggest, not weighed yet. */
export interface Proposals {
  readonly signs: readonly ProposedSign[];
  readonly names: readonly Proposed[];
}

/** Looks for signs and property names that the settings do not know and the notes speak for. */
export function* propose(notes: readonly SurveyedNote[], reading: Reading): Steps<Proposals> {
  const signed = yield* signedNotes(notes);
  const typed = notes.flatMap((note) => {
    const type = guessedType(note, reading);
    return type === null ? [] : [{ note, type }];
  });
  const guessed = (type: NoteType) => typed.filter((one) => one.type === type).map(({ note }) => note);
  const contacts = yield* proposeContacts(signed, new Set(notes.flatMap(({ names }) => names)));
  const people = personKeys(notes, [...contacts.flatMap(({ members }) => members), ...guessed("contact")]);
  const interactionSigns = yield* proposeInteractions(signed, people);
  const proposed = [...contacts, ...interactionSigns, ...proposeOutcomes(signed)];
  yield;
  const signs = settleSigns(
    proposed.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1)).slice(0, mostSigns),
  );
  const touched = new Set([...signs.flatMap(({ members }) => members), ...typed.map(({ note }) => note)]);
  const ours = notes.filter((note) => note.known !== null || note.hasLines || touched.has(note));
  const meetings = signs.filter(({ proposal }) => proposal.type === "interaction").flatMap(({ members }) => members);
  const met = new Set([...meetings.filter(({ isFresh }) => isFresh), ...guessed("interaction")]);
  const interactions = ours.filter((note) => met.has(note) || (note.record?.interactions ?? []).length > 0);
  const isTyped = new Set(typed.map(({ note }) => note));
  yield;
  const names = [
    ...proposeSpans(ours),
    ...proposePeopleNames(interactions, people, reading),
    ...proposeNames(ours).flatMap((named) => (recognises(named) ? among(named, isTyped) : [named])),
  ];
  return { signs, names };
}

/** The name keys of contacts there are and of those there would be. */
function personKeys(notes: readonly SurveyedNote[], proposed: readonly SurveyedNote[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { record } of notes) {
    const contact = record?.contact ?? null;
    if (contact !== null) for (const name of namesOf(contact)) keys.add(nameKey(name));
  }
  for (const note of proposed) if (note.isFresh) keys.add(note.nameKey);
  return keys;
}

function among(named: Proposed, notes: ReadonlySet<SurveyedNote>): readonly Proposed[] {
  const members = named.members.filter((note) => notes.has(note));
  return members.length === 0 ? [] : [{ ...named, members }];
}
