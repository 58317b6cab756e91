import type { CachedLink, NoteCache } from "../note-cache";
import { emptyList, fittedList } from "../values/fitted-list";
import { linkPath } from "../values/link-target";

/** Below this many it is quicker to look through a list than to keep a set. */
export const fewLinks = 12;

/** The targets of some links, each once, in the order of the text; links to a heading of the same note are none. */
export function linkTargets(links: readonly Pick<CachedLink, "link">[]): readonly string[] {
  const targets: string[] = [];
  const seen = links.length > fewLinks ? new Set<string>() : null;
  for (const { link } of links) {
    const target = linkPath(link);
    if (target === "" || (seen === null ? targets.includes(target) : seen.has(target))) continue;
    targets.push(target);
    seen?.add(target);
  }
  return fittedList(targets);
}

/** The targets of all links of a note, body and properties. */
export function allLinkTargets({ links, frontmatterLinks }: NoteCache): readonly string[] {
  if (frontmatterLinks === undefined || frontmatterLinks.length === 0)
    return links === undefined ? emptyList : linkTargets(links);
  return linkTargets(links === undefined || links.length === 0 ? frontmatterLinks : [...links, ...frontmatterLinks]);
}
