import { remember } from "./remember";

/**
 * A reference to a note or a person, kept as written; what it means is decided when notes are joined.
 * `link`: a wikilink or Markdown link, `target` is its path part without heading, block or alias.
 * `name`: plain text: a name, an alias or an e-mail.
 */
export interface LinkText {
  readonly kind: "link" | "name";
  readonly target: string;
}

/** A person named somewhere, with the weight written for them (1 unless a map says otherwise; 0 = was not there). */
export interface PersonText extends LinkText {
  readonly weight: number;
}

/** ASCII words with single spaces between them. */
const plainName = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The key two spellings of one name share: Unicode NFC, lower case, `ё` as `е`, spaces collapsed.
 * Links and notes are indexed by it, so that it must be the same on both sides.
 */
export const nameKey: (name: string) => string = remember((name) =>
  // Most names are plain already, and this is asked for every name in the vault.
  plainName.test(name)
    ? name.toLowerCase()
    : name.normalize("NFC").toLowerCase().replaceAll("ё", "е").trim().replace(/\s+/g, " "),
);

const fullStop = 46;

/** The note name a link's path ends in, without folder and `.md`: what a link to a moved note still says. */
export function linkName(target: string): string {
  const last = target.slice(target.lastIndexOf("/") + 1);
  return last.charCodeAt(last.length - 3) === fullStop && /md$/i.test(last) ? last.slice(0, -3) : last;
}
