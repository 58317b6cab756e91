import type { NoteRecord } from "../../model/note-record";
import { emptyList } from "../values/fitted-list";

/** A note's name without folder and `.md`. */
export function noteName(path: string): string {
  const end = path.endsWith(".md") ? -3 : path.length;
  return path.slice(path.lastIndexOf("/") + 1, end);
}

/** The record of a note that is none of ours, but for what is given of it. */
export function silentRecord(
  path: string,
  name: string,
  {
    mentions = null,
    excluded = null,
    offNames = emptyList,
  }: Partial<Pick<NoteRecord, "mentions" | "excluded" | "offNames">>,
): NoteRecord {
  return {
    path,
    name,
    contact: null,
    interactions: emptyList,
    results: emptyList,
    opportunities: emptyList,
    checkIns: emptyList,
    mentions,
    amountStyles: null,
    linksTo: emptyList,
    problems: emptyList,
    excluded,
    offNames,
  };
}
