import type { InteractionRef } from "../model/ledger";
import { linkName } from "../model/link";
import { datedNote, type DatedNote } from "./dated-note";
import type { Presenting } from "./presenting";

/** The interaction a part of a result stands on: its note, and its day where the report lists it. */
export function touchNote({ path, line }: InteractionRef, presenting: Presenting): DatedNote {
  const listed = presenting.report.interactions.find((row) => row.path === path && row.line === line);
  if (listed !== undefined) return datedNote(listed, presenting);
  const { name } = datedNote({ path, name: linkName(path), date: null }, presenting);
  return { name, when: [] };
}
