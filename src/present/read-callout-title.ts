import type { BlockOptions, BlockTarget, ReadBlockOptions } from "../model/block-options";
import { spellingsOf, targetWords } from "../model/block-words";
import type { Day } from "../model/day";

/** What the title of a callout asks: about whom or what, and when. */
export interface CalloutTitle extends Pick<BlockOptions, "period"> {
  readonly targets: readonly BlockTarget[];
  /** Parts that read as neither. */
  readonly unread: readonly string[];
}

/** A link with the word before it that says of what sort it is: `event [[Evening]]`. */
const sorts = spellingsOf(targetWords).join("|");
const link = new RegExp(`((?:${sorts})\\s+)?\\[\\[[^\\]]*\\]\\]`, "giu");
const separator = /[·•,;|—–]|\s-\s/u;
const anything = /[\p{L}\p{N}]/u;

/**
 * Reads a callout's title: links, and words between them apart by dots, commas or dashes, in any order. Each is a period
 * if it reads as one, else a target. The first period holds.
 */
export function readCalloutTitle(title: string, read: ReadBlockOptions, asOf: Day): CalloutTitle {
  const links = [...title.matchAll(link)].map(([text]) => text);
  const others = title.split(link).flatMap((text) => (text ?? "").split(separator));
  const texts = others.map((text) => text.trim()).filter((text) => anything.test(text) && !isSort(text, links));
  let period: CalloutTitle["period"] = null;
  const targets: BlockTarget[] = [];
  const unread: string[] = [];
  for (const text of [...links, ...texts]) {
    const when = read({ period: text }, text, asOf).options.period;
    const what = read({ for: text }, text, asOf).options.for;
    if (when !== null) period ??= when;
    else if (what.length > 0) targets.push(...what);
    else unread.push(text);
  }
  return { period, targets, unread };
}

/** Splitting by the links leaves the word before one as a part of its own. */
function isSort(text: string, links: readonly string[]): boolean {
  return links.some((one) => one.toLowerCase().startsWith(`${text.toLowerCase()} `));
}
