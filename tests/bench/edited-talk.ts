import type { NoteRecord } from "../../src/model/note-record";
import { readNote } from "../../src/notes/read-note";
import { compileReading } from "../../src/notes/reading";
import { benchConventions, benchSettings, type BenchVault } from "./bench-vault";

/** Reads one note of the watched person as after an edit of its duration: each call finds it changed again. */
export function editedTalk({ notes }: BenchVault): () => NoteRecord {
  const reading = compileReading({ settings: benchSettings, numberStyle: "unknown", ...benchConventions });
  const talk = notes.find(({ path }) => path.endsWith("with Vera.md"));
  if (talk === undefined) throw new Error("The watched person has no note to edit.");
  const { path, cache } = talk;
  let minutes = 60;
  return () => {
    minutes = minutes === 60 ? 90 : 60;
    const edited = { ...cache, frontmatter: { ...cache.frontmatter, duration: minutes } };
    const record = readNote({ path, cache: edited, text: null }, reading);
    if (record === null) throw new Error("The edited talk says nothing.");
    return record;
  };
}
