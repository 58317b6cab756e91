const wholeWikilink = /^!?\[\[([^[\]]*)\]\]$/;
const wholeMarkdownLink = /^\[([^[\]]*)\]\((?:<([^<>]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?: "[^"]*")?\)$/;
/** A link YAML took for a map's key and wrote out again: `[ [ Anna ] ]`. */
const keyWikilink = /^\[ ?\[ ?([^[\]]*?) ?\] ?\]$/;
const exclamation = 33;
const hash = 35;
const openBracket = 91;
const closeBracket = 93;
const pipe = 124;
const address = /^\p{L}[\p{L}\d+.-]*:/u;

/**
 * The note a text links to, when the whole text is one link: `[[path#heading|alias]]` → `path`, `[Anna](Anna.md)` →
 * `Anna.md`. Empty for a link to nothing (`[[]]`), null where the text is no link to a note.
 */
export function linkTarget(text: string): string | null {
  const first = text.charCodeAt(0);
  if (first !== openBracket && first !== exclamation) return null;
  const plain = plainWikilink(text);
  if (plain !== null) return plain;
  const inner = wholeWikilink.exec(text)?.[1] ?? keyWikilink.exec(text)?.[1];
  if (inner !== undefined) return wikilinkPath(inner);
  const markdown = wholeMarkdownLink.exec(text);
  return markdown === null ? null : markdownPath(markdown[2] ?? markdown[3] ?? "");
}

/** The target of the plainest link there is, `[[Anna]]`: most links are, and this costs no match. Null for any other. */
function plainWikilink(text: string): string | null {
  const end = text.length - 2;
  if (!text.startsWith("[[") || !text.endsWith("]]") || end <= 2) return null;
  for (let at = 2; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === openBracket || code === closeBracket || code === pipe || code === hash) return null;
  }
  return text.slice(2, end).trim();
}

/** The name shown for a Markdown link that leads out of the vault (`[Anna](https://…)`), or null. */
export function outsideLinkName(text: string): string | null {
  const markdown = wholeMarkdownLink.exec(text);
  return markdown === null ? null : (markdown[1] ?? "").trim();
}

/** The path part of what stands between `[[` and `]]`: without alias (`\|` in tables), heading and block. */
function wikilinkPath(inner: string): string {
  const alias = inner.indexOf("|");
  const beforeAlias = alias < 0 ? inner : inner.slice(0, alias).replace(/\\$/, "");
  return linkPath(beforeAlias).trim();
}

/** A cached link without heading and block. */
export function linkPath(link: string): string {
  const subpath = link.indexOf("#");
  return subpath < 0 ? link : link.slice(0, subpath);
}

function markdownPath(destination: string): string | null {
  if (address.test(destination)) return null;
  try {
    return linkPath(decodeURIComponent(destination)).trim();
  } catch {
    // A stray % that encodes nothing: the path is meant as written.
    return linkPath(destination).trim();
  }
}
