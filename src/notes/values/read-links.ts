import type { LinkText } from "../../model/link";
import { fittedList } from "./fitted-list";
import { flatList } from "./flat-list";
import { isEmpty } from "./is-empty";
import { readLink } from "./read-link";
import { unreadable, type Readable } from "./readable";
import { linksOrText, splitList } from "./split-list";

/** Reads references: a link, a list of them, or comma text. Null where nothing is written. */
export function readLinks(value: unknown): Readable<readonly LinkText[]> {
  if (isEmpty(value)) return null;
  const entries = typeof value === "string" ? splitList(value) : flatList(value);
  if (entries === null) return unreadable("not_a_link");
  const links: LinkText[] = [];
  for (const entry of entries) {
    if (entry === null || entry === undefined) continue;
    if (typeof entry !== "string") return unreadable("not_a_link");
    for (const text of linksOrText(entry)) {
      const link = readLink(text);
      if (link !== null) links.push(link);
    }
  }
  return fittedList(links);
}
