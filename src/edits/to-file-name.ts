/** How many characters a made name has at most: file systems stop at 255 bytes, and a Cyrillic letter has two. */
const mostCharacters = 100;

/** A text as a file name without extension: without what file systems or links do not take. Empty where nothing is left. */
export function toFileName(text: string): string {
  const clean = text
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, mostCharacters);
  return clean.replace(/^[\s.]+|[\s.]+$/g, "");
}
