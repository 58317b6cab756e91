import type { NoteRecord } from "../model/note-record";

/** A note's name without folder and `.md`. */
export function noteName(path: string): string {
  const end = path.endsWith(".md") ? -3 : path.length;
  return path.slice(path.lastIndexOf("/") + 1, end);
}

const nothing: readonly never[] = [];

/** The record of a note that says nothing to us. */
export function silentRecord(path: string, name: string): NoteRecord {
  return {
    path,
    name,
    contact: null,
    interactions: nothing,
    results: nothing,
    opportunities: nothing,
    checkIns: nothing,
    mentions: null,
    amountStyles: null,
    linksTo: nothing,
    problems: nothing,
    excluded: null,
  };
}
