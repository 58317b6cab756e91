import type { CachedMetadata } from "./note-cache";

type Frontmatter = Readonly<Record<string, unknown>> | null | undefined;

/** The value of the first property whose name fits. */
export function parseFrontMatterEntry(frontmatter: Frontmatter, key: string | RegExp): unknown {
  if (!frontmatter) return null;
  for (const [name, value] of Object.entries(frontmatter)) {
    const fits = typeof key === "string" ? name.toLowerCase() === key.toLowerCase() : key.test(name);
    if (fits && value !== null && value !== undefined) return value;
  }
  return null;
}

/** A property as a list of texts; one text is a list of one (the app no longer splits it). */
export function parseFrontMatterStringArray(frontmatter: Frontmatter, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (value === null) return null;
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .filter((part) => typeof part === "string" || typeof part === "number")
    .map((part) => String(part).trim())
    .filter((part) => part !== "");
}

export function parseFrontMatterAliases(frontmatter: Frontmatter): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

const wholeTag = /^#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/u;

/** The tags of the frontmatter, each with its `#`; what could be no tag (`a, b`) is left out. */
export function parseFrontMatterTags(frontmatter: Frontmatter): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  if (!tags) return null;
  return tags.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)).filter((tag) => wholeTag.test(tag));
}

/** Tags of the frontmatter, then of the body, repeats included. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}
