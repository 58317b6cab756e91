/**
 * The longest text of a single figure, date or word. Nothing anybody writes as an amount is longer, and a megabyte of
 * digits must not be looked at twice.
 */
const longestFigure = 200;

/** All spaces as plain ones (thin, no-break and line breaks too), one at a time, none at the ends; null when too long. */
export function plainText(text: string): string | null {
  return text.length > longestFigure ? null : text.replace(/[\s\u200b\u2060]+/g, " ").trim();
}
