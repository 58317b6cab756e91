import { parseYaml } from "obsidian";
import { writtenNames } from "../../edits/entries/written-names";
import { setProperties } from "../../edits/set-properties";
import { fieldKey } from "../../notes/fields/field-key";
import type { EntryPlace, EntryWrite } from "./entry-place";

/** Sets the status of an opportunity's note, under the name and in the language the note has it, and nothing else. */
export function closeOpportunity(
  path: string,
  { status, place }: { readonly status: "won" | "lost"; readonly place: EntryPlace },
): EntryWrite {
  const { app, language } = place;
  const file = app.vault.getFileByPath(path);
  const front = file === null ? undefined : app.metadataCache.getFileCache(file)?.frontmatter;
  const own = Object.keys(front ?? {}).find((key) => ["status", "статус"].includes(fieldKey(key)));
  const names = own === undefined ? writtenNames[language] : writtenNames[fieldKey(own) === "status" ? "en" : "ru"];
  const key = own ?? names.fields.status;
  const edit = setProperties(new Map([[key, names.status[status]]]), parseYaml);
  return { request: { kind: "edit", path, edit }, path, text: `${key}: ${names.status[status]}` };
}
