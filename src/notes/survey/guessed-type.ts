import type { NoteType } from "../../model/settings";
import { flatList } from "../values/flat-list";
import { isPlainMap } from "../values/plain-map";
import type { Reading } from "../reading";
import type { SurveyedNote } from "./surveyed-note";

/** What a note would be if its properties named like types (`fileClass: Person`) were ones; null for nothing of ours. */
export function guessedType({ cache, guesses }: SurveyedNote, { typeSense }: Reading): NoteType | null {
  const { frontmatter } = cache;
  if (!isPlainMap(frontmatter)) return null;
  for (const { name, guess } of guesses) {
    if (guess.field !== "type") continue;
    for (const entry of flatList(frontmatter[name]) ?? []) {
      const type = typeof entry === "string" ? (typeSense(entry)?.type ?? null) : null;
      if (type !== null) return type;
    }
  }
  return null;
}
