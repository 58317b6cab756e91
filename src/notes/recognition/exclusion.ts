import type { Exclusion } from "../../model/note-record";
import { isInSome } from "./folder";
import { hasPlaceholders, isDatePattern } from "./placeholders";
import { isIndexNote } from "./recognise";
import { readWord } from "../values/read-word";
import type { Reading } from "../reading";
import type { SelfDescription } from "./self-description";
import { roiWords, statusWords } from "../values/choice-words";

/** `99 Templates`, `_templates`, `Шаблоны`: digits and signs before the word do not matter, nor a z that puts it last. */
const templateWord = /templat|шаблон/i;
const templateFolder =
  /(?:^|\/)(?:[\p{N}\p{P}\p{S}\s]*z{1,3}(?=[\p{P}\s]))?[\p{N}\p{P}\p{S}\s]*(?:templates?|шаблоны?)\//iu;

/** Why a note of ours is left out on purpose, or null where it counts. */
export function exclusion(note: SelfDescription, reading: Reading): Exclusion | null {
  const { path, front, head } = note;
  if (isInSome(path, reading.templatesFolders) || isTemplateFolder(path)) return "template";
  if (isInSome(path, reading.excludedFolders)) return "excluded_folder";
  if (front !== null && hasPlaceholders(front)) return "placeholders";
  if (head.some("date", isDatePattern)) return "placeholders";
  if (head.some("roi", isOff)) return "switched_off";
  if (head.some("status", isCancelled)) return "cancelled";
  return isIndexNote(note, reading) ? "index_note" : null;
}

function isOff(value: unknown): boolean {
  return value === false || readWord(value, roiWords) === "off";
}

/** True for a status that says that nothing came of it. */
export function isCancelled(value: unknown): boolean {
  return readWord(value, statusWords) === "cancelled";
}

/** True for what Obsidian hides from everything: `.trash` and other folders that begin with a full stop. */
export function isHidden(path: string): boolean {
  return path.charCodeAt(0) === 46 || path.includes("/.");
}

function isTemplateFolder(path: string): boolean {
  return templateWord.test(path) && templateFolder.test(path);
}
