/**
 * The longest text of a single figure, date or word. Nothing anybody writes as an amount is longer, and a megabyte of
 * digits must not be looked at twice.
 */
const longestFigure = 200;

/** Anything but single plain spaces between words. */
const unevenSpace = /[^\S ]|[\u200b\u2060]| {2}|^ | $/;

/** All spaces as plain ones (thin, no-break and line breaks too), one at a time, none at the ends; null when too long. */
export function plainText(text: string): string | null {
  if (text.length > longestFigure) return null;
  return unevenSpace.test(text) ? text.replace(/[\s\u200b\u2060]+/g, " ").trim() : text;
}
