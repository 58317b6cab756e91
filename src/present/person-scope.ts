import type { PersonName, Scope } from "../report/report";

/** What a report of one person is of: their note, or their name where they have none. */
export function personScope({ path, name }: Pick<PersonName, "path" | "name">): Scope {
  return path === null ? { kind: "parts", parts: [{ kind: "person", name }] } : { kind: "note", path };
}
