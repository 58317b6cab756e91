import type { Exclusion } from "../../model/note-record";
import { isInFolder } from "./folder";
import type { NoteHead } from "./note-head";
import { hasPlaceholders, isDatePattern } from "./placeholders";
import type { PlainMap } from "../values/plain-map";
import { isIndexNote } from "./recognise";
import { readWord } from "../values/read-word";
import type { Reading } from "../reading";
import { roiWords, statusWords } from "../values/choice-words";

/** `99 Templates`, `_templates`, `Шаблоны`: digits and signs before the word do not matter. */
const templateWord = /templat|шаблон/i;
const templateFolder = /(?:^|\/)[\p{N}\p{P}\p{S}\s]*(?:templates?|шаблоны?)\//iu;

/** Why a note of ours is left out on purpose, or null where it counts. */
export function exclusion(
  note: {
    readonly path: string;
    readonly front: PlainMap | null;
    readonly head: NoteHead;
    readonly bodyTags: readonly string[];
  },
  reading: Reading,
): Exclusion | null {
  const { path, front, head, bodyTags } = note;
  if (reading.templatesFolders.some((folder) => isInFolder(path, folder)) || isTemplateFolder(path)) return "template";
  if (reading.excludedFolders.some((folder) => isInFolder(path, folder))) return "excluded_folder";
  if (front !== null && hasPlaceholders(front)) return "placeholders";
  if (head.date?.some(({ value }) => isDatePattern(value)) === true) return "placeholders";
  const switched = front === null ? null : switchedBy(front, reading);
  if (switched !== null) return switched;
  return isIndexNote({ head, bodyTags, path }, reading) ? "index_note" : null;
}

/** `roi: off` and a cancelled status. */
function switchedBy(front: PlainMap, { switchField }: Reading): Exclusion | null {
  for (const name of Object.keys(front)) {
    const slot = switchField(name);
    if (slot === null) continue;
    const value = front[name];
    if (slot.field === "status" && readWord(value, statusWords) === "cancelled") return "cancelled";
    if (slot.field === "roi" && (value === false || readWord(value, roiWords) === "off")) return "switched_off";
  }
  return null;
}

/** True for what Obsidian hides from everything: `.trash` and other folders that begin with a full stop. */
export function isHidden(path: string): boolean {
  return path.charCodeAt(0) === 46 || path.includes("/.");
}

function isTemplateFolder(path: string): boolean {
  return templateWord.test(path) && templateFolder.test(path);
}
