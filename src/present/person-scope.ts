import type { PersonName, Scope, ScopePart } from "../report/report";

/** One person as a part of a scope: their note, or their name where they have none. */
export function personPart({ path, name }: Pick<PersonName, "path" | "name">): ScopePart {
  return path === null ? { kind: "person", name } : { kind: "note", path };
}

/** What a report of one person is of. */
export function personScope(person: Pick<PersonName, "path" | "name">): Scope {
  const part = personPart(person);
  return part.kind === "note" ? part : { kind: "parts", parts: [part] };
}
