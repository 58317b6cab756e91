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
import { withKinds } from "./sign-kinds";
import { signedNotes } from "./signed-notes";
import { eachInSteps, filterInSteps, type Steps } from "./steps";
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
  const guesses = new Map<SurveyedNote, NoteType>();
  const listed = new Set<string>();
  yield* eachInSteps(notes, (note) => {
    const type = guessedType(note, reading);
    if (type !== null) guesses.set(note, type);
    for (const name of note.names) listed.add(name);
  });
  const contacts = yield* proposeContacts(signed, listed);
  const people = yield* personKeys(notes, { contacts, guesses });
  const interactionSigns = yield* proposeInteractions(signed, people);
  const proposed = [...contacts, ...interactionSigns, ...(yield* proposeOutcomes(signed))];
  const settled = settleSigns(
    proposed.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1)).slice(0, mostSigns),
  );
  const signs: ProposedSign[] = [];
  for (const sign of settled) signs.push(yield* withKinds(sign));
  const touched = new Set<SurveyedNote>();
  const met = new Set<SurveyedNote>();
  for (const { members, proposal } of signs) {
    yield* eachInSteps(members, (note) => {
      touched.add(note);
      if (proposal.type === "interaction" && note.isFresh) met.add(note);
    });
  }
  const ours = yield* filterInSteps(
    notes,
    (note) => note.known !== null || note.hasLines || touched.has(note) || guesses.has(note),
  );
  const interactions = yield* filterInSteps(
    ours,
    (note) => met.has(note) || guesses.get(note) === "interaction" || (note.record?.interactions ?? []).length > 0,
  );
  const named = yield* proposeNames(ours);
  return {
    signs,
    names: [
      ...(yield* proposeSpans(ours)),
      ...(yield* proposePeopleNames(interactions, people, reading)),
      ...named.flatMap((one) => (recognises(one) ? among(one, guesses) : [one])),
    ],
  };
}

/** The name keys of contacts there are and of those there would be. */
function* personKeys(
  notes: readonly SurveyedNote[],
  proposed: { readonly contacts: readonly ProposedSign[]; readonly guesses: ReadonlyMap<SurveyedNote, NoteType> },
): Steps<ReadonlySet<string>> {
  const keys = new Set<string>();
  yield* eachInSteps(notes, (note) => {
    const contact = note.record?.contact ?? null;
    if (contact !== null) for (const name of namesOf(contact)) keys.add(nameKey(name));
    if (note.isFresh && proposed.guesses.get(note) === "contact") keys.add(note.nameKey);
  });
  for (const { members } of proposed.contacts) {
    yield* eachInSteps(members, (note) => {
      if (note.isFresh) keys.add(note.nameKey);
    });
  }
  return keys;
}

function among(named: Proposed, notes: ReadonlyMap<SurveyedNote, NoteType>): readonly Proposed[] {
  const members = named.members.filter((note) => notes.has(note));
  return members.length === 0 ? [] : [{ ...named, members }];
}
