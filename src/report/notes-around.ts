import type { PersonKey } from "../model/ledger";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { recordsNaming } from "./introductions";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";

/** True where a person was present, under whatever name. */
export function isAt({ people }: JoinedInteraction, person: PersonKey): boolean {
  return people.some((presence) => presence.person.key === person);
}

/**
 * The notes whose results and opportunities can be owed to a person: those that name them, those that name an
 * interaction they were at, and those such an interaction names. Wider than what is owed; nothing owed is left out.
 */
export function notesAround(person: PersonKey, cache: JoinCache): ReadonlySet<NoteRecord> {
  const { ledger, names } = cache.context;
  const { resolve } = names;
  const own = ledger.get(person);
  const named = recordsNaming({ key: person, contact: own?.contact ?? null }, cache.context);
  const notes = new Set<NoteRecord>(own === undefined ? named : [own, ...named]);
  for (const note of [...notes]) {
    let wasThere = false;
    for (const joined of cache.interactionsOf(note)) {
      if (!isAt(joined, person)) continue;
      wasThere = true;
      for (const { target } of joined.interaction.resultLinks) {
        const path = resolve(target, note.path);
        const linked = path === null ? undefined : ledger.get(path);
        if (linked !== undefined) notes.add(linked);
      }
    }
    if (!wasThere) continue;
    for (const path of ledger.naming(nameKey(note.name))) {
      const naming = ledger.get(path);
      if (naming !== undefined) notes.add(naming);
    }
  }
  return notes;
}
