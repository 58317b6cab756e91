import type { LinkText } from "../../model/link";
import { remember } from "../../model/remember";
import { linkTarget, outsideLinkName } from "./link-target";
import { plainText } from "./plain-text";

/** A count of people (`~141 employees`, `2 more guests`, `12`) is nobody in particular; `50 Cent` and `2pac` are names. */
const countOfPeople = /^(?:[~≈<>±]\s*\d|\+?\d[\d\s.,+–—-]*(?:\s\p{Ll}[\p{Ll}\s-]*)?$)/u;
/** Words for nobody, and for oneself: the vault's owner is no contact. */
const nobody: ReadonlySet<string> = new Set("none,nobody,no one,n/a,tbd,me,myself,нет,никого,никто,я".split(","));
const addressed = /^([^<>]*?) ?<([^<>@ ]+@[^<>@ ]+)>$/;
const anyLetter = /\p{L}/u;

/**
 * Reads one reference from text: a link, or a plain name, alias or e-mail. Null for nobody: `[[]]`, `~141 employees`,
 * `none`, oneself (`me`), text without a letter, or a text far longer than any name. The same text gives the same object: a
 * vault writes the names of its few people in thousands of notes.
 */
export const readLink: (text: string) => LinkText | null = remember(readLinkText);

function readLinkText(text: string): LinkText | null {
  const trimmed = plainText(text);
  if (trimmed === null || trimmed === "") return null;
  const target = linkTarget(trimmed);
  if (target !== null) return target === "" ? null : { kind: "link", target };
  const name = outsideLinkName(trimmed) ?? addressee(trimmed);
  if (countOfPeople.test(name) || !anyLetter.test(name) || nobody.has(name.toLowerCase())) return null;
  return { kind: "name", target: name.replace(/^mailto:/i, "") };
}

/** Who an address is of: `Anna Kim <anna@example.com>` is Anna Kim; without a name, the address. */
function addressee(text: string): string {
  const found = text.endsWith(">") ? addressed.exec(text) : null;
  return found === null ? text : (found[1] ?? "") || (found[2] ?? "");
}
