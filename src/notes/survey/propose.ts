import { namesOf } from "../../model/contact";
import { nameKey } from "../../model/link";
import type { Reading } from "../reading";
import { proposeContacts } from "./propose-contacts";
import { proposeInteractions } from "./propose-interactions";
import { proposeNames, proposePeopleNames, proposeSpans } from "./propose-names";
import { proposeOutcomes } from "./propose-outcomes";
import type { Proposed, ProposedSign } from "./proposed";
import { settleSigns } from "./settle-signs";
import { signedNotes } from "./signed-notes";
import type { SurveyedNote } from "./surveyed-note";

/** More than anybody wants to look through; those that bear the most notes. */
const mostSigns = 100;

/** Everything the notes suggest, not weighed yet. */
export interface Proposals {
  readonly signs: readonly ProposedSign[];
  readonly names: readonly Proposed[];
}

/** Looks for signs and property names that the settings do not know and the notes speak for. */
export function propose(notes: readonly SurveyedNote[], reading: Reading): Proposals {
  const signed = signedNotes(notes);
  const contacts = proposeContacts(signed, new Set(notes.flatMap(({ names }) => names)));
  const people = personKeys(notes, contacts);
  const proposed = [...contacts, ...proposeInteractions(signed, people), ...proposeOutcomes(signed)];
  const signs = settleSigns(
    proposed.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1)).slice(0, mostSigns),
  );
  const touched = new Set(signs.flatMap(({ members }) => members));
  const ours = notes.filter((note) => !note.isFresh || touched.has(note));
  const met = new Set(
    signs
      .flatMap(({ proposal, members }) => (proposal.type === "interaction" ? members : []))
      .filter(({ isFresh }) => isFresh),
  );
  const interactions = ours.filter((note) => met.has(note) || (note.record?.interactions ?? []).length > 0);
  const names = [
    ...proposeSpans(ours, reading),
    ...proposePeopleNames(interactions, people, reading),
    ...proposeNames(notes).flatMap((named) => withinOurs(named, touched)),
  ];
  return { signs, names };
}

function personKeys(notes: readonly SurveyedNote[], contacts: readonly ProposedSign[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { record } of notes) {
    const contact = record?.contact ?? null;
    if (contact !== null) for (const name of namesOf(contact)) keys.add(nameKey(name));
  }
  for (const { members } of contacts) for (const { name, isFresh } of members) if (isFresh) keys.add(nameKey(name));
  return keys;
}

/** A name that says what a note is concerns every note; any other only those that are ours. */
function withinOurs(named: Proposed, touched: ReadonlySet<SurveyedNote>): readonly Proposed[] {
  const { proposal } = named;
  if (proposal.kind === "names" && proposal.names[0]?.field === "type") return [named];
  const members = named.members.filter((note) => !note.isFresh || touched.has(note));
  return members.length === 0 ? [] : [{ ...named, members }];
}
