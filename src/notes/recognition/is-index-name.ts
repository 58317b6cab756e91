import { nameTokens } from "../values/name-tokens";
import { indexWords } from "./type-words";

/** What a note that lists what lies beside it is called. */
const listWords: ReadonlySet<string> = new Set([
  ...indexWords,
  ...["readme", "toc", "overview", "contents", "list", "keep", "gitkeep"],
  ...["оглавление", "содержание", "список", "обзор", "индекс"],
]);

/** May stand beside such a word. */
const besideWords: ReadonlySet<string> = new Set([
  "of",
  "all",
  "the",
  "contact",
  "contacts",
  "everyone",
  "все",
  "всех",
]);

/** True for `Index`, `00 README`, `People MOC` in the folder `People`: no word says anything but what lies there. */
export function isIndexName(name: string, folder: string): boolean {
  if (name.length > 60) return false;
  const words = nameTokens(name);
  if (!words.some((word) => listWords.has(word))) return false;
  const ofFolder = nameTokens(folder);
  return words.every(
    (word) => listWords.has(word) || besideWords.has(word) || ofFolder.includes(word) || /^\p{N}+$/u.test(word),
  );
}
