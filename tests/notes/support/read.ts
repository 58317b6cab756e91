import type { NoteRecord } from "../../../src/model/note-record";
import type { Settings } from "../../../src/model/settings";
import { defaultSettings } from "../../../src/notes/settings/default-settings";
import type { NoteInput } from "../../../src/notes/note-cache";
import { needsText, readNote } from "../../../src/notes/read-note";
import { compileReading, type Reading, type ReadingOptions } from "../../../src/notes/reading";
import { buildRecord } from "../../support/records";
import { parseNote } from "../../host/parse-note";

/** What a vault is set to, as far as a test cares. */
export type Surroundings = Partial<Omit<ReadingOptions, "settings">> & { readonly settings?: Partial<Settings> };

/** The reading of a vault in which nothing is set but what a test says. */
export function reading({ settings, ...options }: Surroundings = {}): Reading {
  return compileReading({
    numberStyle: "unknown",
    dailyNoteFormat: "YYYY-MM-DD",
    templatesFolders: [],
    ...options,
    settings: { ...defaultSettings, ...settings },
  });
}

/** A note's text as it reaches the reader: its cache, and the text only where it is asked for. */
export function input(path: string, markdown: string, compiled: Reading): NoteInput {
  const cache = parseNote(markdown);
  return { path, cache, text: needsText({ path, cache }, compiled) ? markdown : null };
}

/** Reads a whole note as the product does. */
export function read(path: string, markdown: string, surroundings: Surroundings = {}): NoteRecord {
  const compiled = reading(surroundings);
  return readNote(input(path, markdown, compiled), compiled) ?? buildRecord(path);
}

/** A note of nothing but properties. */
export function front(yaml: string, body = ""): string {
  return `---\n${yaml}\n---\n${body}`;
}
