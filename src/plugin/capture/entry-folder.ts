import type { Words } from "../../locales/en";
import type { NoteType } from "../../model/settings";
import { toFileName } from "../../edits/to-file-name";
import type { Report } from "../../report/report";

/** The folder new notes of a type go to: the one set, else where most of their kind lie, else one named after them. */
export function entryFolder(
  type: NoteType,
  { report, folder, words }: { readonly report: Report; readonly folder: string; readonly words: Words },
): string {
  if (folder !== "") return safeFolder(folder);
  const notesIn = new Map<string, number>();
  for (const path of pathsOf(type, report)) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    notesIn.set(parent, (notesIn.get(parent) ?? 0) + 1);
  }
  const [most] = [...notesIn].sort((a, b) => b[1] - a[1]);
  return most === undefined ? words.capture.folders[type] : most[0];
}

/** A folder without parts that lead out of the vault or that file systems do not take. */
export function safeFolder(folder: string): string {
  return folder
    .split(/[\\/]/)
    .map(toFileName)
    .filter((name) => name !== "")
    .join("/");
}

function pathsOf(type: NoteType, report: Report): readonly string[] {
  if (type === "interaction")
    return report.interactions.flatMap(({ path, source }) => (source === "note" ? [path] : []));
  if (type === "contact") return report.contacts.flatMap(({ path }) => (path === null ? [] : [path]));
  if (type === "result") return report.results.map(({ path }) => path);
  if (type === "opportunity") return report.opportunities.map(({ path }) => path);
  return report.checkIns.map(({ path }) => path);
}
