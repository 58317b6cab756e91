import type { PersonName } from "../report/report";
import type { Cell, Fact, NoteLink } from "./pieces";

/** Words that lead nowhere. */
export function plainFact(text: string, hover: string | null = null): Fact {
  return { text, link: null, hover };
}

/** A link to a note that exists. */
export function toNote(path: string): NoteLink {
  return { target: path, exists: true };
}

/** A note by its name. */
export function noteFact({ path, name }: { readonly path: string; readonly name: string }): Fact {
  return { text: name, link: toNote(path), hover: null };
}

/** A person by name; somebody without a note is a link to the note they could have. */
export function personFact({ path, name }: Pick<PersonName, "path" | "name">): Fact {
  return { text: name, link: { target: path ?? name, exists: path !== null }, hover: null };
}

/** A cell in which nothing is known; the reason is told on hover. */
export function unknownCell(reason: string, part: Partial<Pick<Cell, "asked">> = {}): Cell {
  return cell("–", { hover: reason, isUnknown: true, ...part });
}

/** A cell of a table, with what it is not told left out. */
export function cell(text: string, part: Partial<Omit<Cell, "text">> = {}): Cell {
  return { text, link: null, hover: null, band: null, isUnknown: false, asked: null, ...part };
}
