import type { NoteRecord } from "../../model/note-record";
import { emptyList } from "../values/fitted-list";

/** A note's name without folder and `.md`. */
export function noteName(path: string): string {
  const end = path.endsWith(".md") ? -3 : path.length;
  return path.slice(path.lastIndexOf("/") + 1, end);
}

/** The record of a note that says nothing to us. */
export function silentRecord(path: string, name: string): NoteRecord {
  return {
    path,
    name,
    contact: null,
    interactions: emptyList,
    results: emptyList,
    opportunities: emptyList,
    checkIns: emptyList,
    mentions: null,
    amountStyles: null,
    linksTo: emptyList,
    problems: emptyList,
    excluded: null,
    offNames: emptyList,
  };
}
