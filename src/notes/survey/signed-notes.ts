import type { NoteType } from "../../model/settings";
import type { Sign } from "./note-signs";
import type { ProposedSign } from "./proposed";
import { eachInSteps, filterInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/** A sign with the notes that bear it. */
export interface SignedNotes {
  readonly sign: Sign;
  readonly notes: readonly SurveyedNote[];
  /** Notes with list items that bear it. */
  readonly lines: readonly SurveyedNote[];
}

/** Sorts notes by the signs they bear. */
export function* signedNotes(notes: readonly SurveyedNote[]): Steps<readonly SignedNotes[]> {
  const bySign = new Map<Sign, { sign: Sign; notes: SurveyedNote[]; lines: SurveyedNote[] }>();
  const of = (sign: Sign) => {
    const before = bySign.get(sign);
    if (before !== undefined) return before;
    const made = { sign, notes: [], lines: [] };
    bySign.set(sign, made);
    return made;
  };
  yield* eachInSteps(notes, (note) => {
    for (const sign of note.signs) of(sign).notes.push(note);
    for (const sign of note.lineSigns) of(sign).lines.push(note);
  });
  return [...bySign.values()];
}

/** Proposes that a sign makes notes of a type. */
export function proposedSign(signed: SignedNotes, type: NoteType, sure: boolean): ProposedSign {
  const { sign, notes, lines } = signed;
  const { id, by, name } = sign;
  const members = type === "interaction" && lines.length > 0 ? [...new Set([...notes, ...lines])] : notes;
  return { id: `${type} ${id}`, proposal: { kind: "sign", type, by, name, kinds: [] }, members, sure, sign };
}

/** How many of some notes fit, 0–1; 0 of none. */
export function* share(notes: readonly SurveyedNote[], fits: (note: SurveyedNote) => boolean): Steps<number> {
  let count = 0;
  yield* eachInSteps(notes, (note) => {
    if (fits(note)) count += 1;
  });
  return notes.length === 0 ? 0 : count / notes.length;
}

/** Those of some notes the settings make nothing of yet. */
export function freshOf(notes: readonly SurveyedNote[]): Steps<readonly SurveyedNote[]> {
  return filterInSteps(notes, ({ isFresh }) => isFresh);
}
