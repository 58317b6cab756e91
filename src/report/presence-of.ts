import type { Participant } from "../model/ledger";
import type { Alone, Person, Presence } from "./joined";

function aloneOf(person: Person): Alone {
  person.alone ??= { present: [{ person, weight: 1 }], sharing: [{ person: person.key, weight: 1 }] };
  return person.alone;
}

/** Somebody's presence with a weight (> 0). One object for all presences of a person that weigh 1, as nearly all do. */
export function presenceOf(person: Person, weight: number): Presence {
  return weight === 1 ? aloneOf(person).present[0] : { person, weight };
}

/** Presences as a list that is kept: of one person alone always the same. */
export function presenceList(presences: readonly Presence[]): readonly Presence[] {
  const [only] = presences;
  if (presences.length === 1 && only?.weight === 1) return aloneOf(only.person).present;
  return presences.slice();
}

/** What those who were there are in a split of money, in the same order; shared in the same way. */
export function participantList(presences: readonly Presence[]): readonly Participant[] {
  const [only] = presences;
  if (presences.length === 1 && only?.weight === 1) return aloneOf(only.person).sharing;
  return presences.map(({ person, weight }) =>
    weight === 1 ? aloneOf(person).sharing[0] : { person: person.key, weight },
  );
}
