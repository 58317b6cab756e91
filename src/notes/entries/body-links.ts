import { remember } from "../../model/remember";
import type { CachedLink, NoteCache } from "../note-cache";
import { emptyList, fittedList } from "../values/fitted-list";
import { linkPath } from "../values/link-target";

/** Below this many it is quicker to look through a list than to keep a set. */
export const fewLinks = 12;

/** The targets of some links, each once, in the order of the text; links to a heading of the same note are none. */
export function linkTargets(links: readonly Pick<CachedLink, "link">[]): readonly string[] {
  const [only, second] = links;
  if (only !== undefined && second === undefined) return onlyTarget(only.link);
  const targets = links.map(({ link }) => linkPath(link));
  const isFirst = (target: string, at: number): boolean => target !== "" && targets.indexOf(target) === at;
  // As most are: nothing is copied.
  if (targets.length <= fewLinks && targets.every(isFirst)) return targets;
  return fittedList([...new Set(targets)].filter((target) => target !== ""));
}

/** As most notes have it: the same link gives the same list. */
const onlyTarget = remember((link): readonly string[] => {
  const target = linkPath(link);
  return target === "" ? emptyList : [target];
});

/** The targets of all links of a note, body and properties. */
export function allLinkTargets({ links, frontmatterLinks }: NoteCache): readonly string[] {
  if (frontmatterLinks === undefined || frontmatterLinks.length === 0)
    return links === undefined || links.length === 0 ? emptyList : linkTargets(links);
  return linkTargets(links === undefined || links.length === 0 ? frontmatterLinks : [...links, ...frontmatterLinks]);
}
