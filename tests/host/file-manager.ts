import type { TAbstractFile, TFile, TFolder } from "./files";
import { getLinkpath, parseLinktext } from "./links";
import type { MetadataCache } from "./metadata-cache";
import { failLoudly } from "./not-provided";
import type { Reference, ReferenceCache } from "./note-cache";
import { TFile as File, TFolder as Folder } from "./files";
import { Vault } from "./vault";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "./yaml";

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Changes to notes that concern more than one place of them, or more than one note. */
export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
    return this.vault.getRoot();
  }

  /** Rewrites the frontmatter after `change`; throws on bad YAML and drops YAML comments, as the app does. */
  async processFrontMatter(file: TFile, change: (frontmatter: any) => void): Promise<void> {
    await this.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const read: unknown = info.exists ? parseYaml(info.frontmatter) : null;
      const frontmatter = typeof read === "object" && read !== null && !Array.isArray(read) ? read : {};
      const answer: unknown = change(frontmatter);
      if (answer instanceof Promise) throw new Error("host: processFrontMatter takes a synchronous callback");
      const body = text.slice(info.contentStart);
      if (Object.keys(frontmatter).length === 0) return body;
      return `---\n${stringifyYaml(frontmatter)}---\n${body}`;
    });
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    const linktext = this.metadataCache.fileToLinktext(file, sourcePath, true) + subpath;
    return alias === "" || alias === linktext ? `[[${linktext}]]` : `[[${linktext}|${alias}]]`;
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.vault.trash(file, true);
  }

  /** Renames, then rewrites the links that led here: in bodies, embeds and properties. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const moved: TFile[] = [];
    if (file instanceof Folder) {
      Vault.recurseChildren(file, (child) => {
        if (child instanceof File) moved.push(child);
      });
    } else if (file instanceof File) moved.push(file);
    const waiting = moved.flatMap((target) =>
      this.metadataCache.referrersOf(target.path, target.name).map((source) => this.linksTo(source, target)),
    );
    await this.vault.rename(file, newPath);
    for (const { source, target, links } of merged(waiting)) {
      await this.vault.process(source, (text) => this.relinked(text, source, target, links));
    }
  }

  private linksTo(source: TFile, target: TFile): { source: TFile; target: TFile; links: Reference[] } {
    const cache = this.metadataCache.getFileCache(source);
    const all: Reference[] = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
    const links = all.filter((reference) => {
      const path = getLinkpath(reference.link);
      return path !== "" && this.metadataCache.getFirstLinkpathDest(path, source.path) === target;
    });
    return { source, target, links };
  }

  private relinked(text: string, source: TFile, target: TFile, links: readonly Reference[]): string {
    const linktext = this.metadataCache.fileToLinktext(target, source.path);
    const edits: Edit[] = [];
    const head = getFrontMatterInfo(text).contentStart;
    for (const reference of links) {
      const renewed = renewedLink(reference, linktext, target);
      const place = (reference as Partial<ReferenceCache>).position;
      if (place) {
        const from = place.start.offset;
        // A note saved since it was read keeps its link: better stale than torn.
        if (text.startsWith(reference.original, from)) {
          edits.push({ from, to: from + reference.original.length, text: renewed });
        }
      } else {
        for (let at = text.indexOf(reference.original); at >= 0 && at < head;) {
          edits.push({ from: at, to: at + reference.original.length, text: renewed });
          at = text.indexOf(reference.original, at + 1);
        }
      }
    }
    return applied(text, edits);
  }
}

/** A link's text with a new target: its style, subpath and display text stay. */
function renewedLink(reference: Reference, linktext: string, target: TFile): string {
  const { original, link } = reference;
  const { subpath } = parseLinktext(link);
  const lead = original.startsWith("!") ? "!" : "";
  if (original.startsWith(`${lead}[[`)) {
    const bar = original.indexOf("|");
    const display = bar < 0 ? "" : original.slice(bar, -"]]".length);
    return `${lead}[[${linktext}${subpath}${display}]]`;
  }
  return `${lead}[${reference.displayText ?? ""}](${encodeURI(target.path)}${encodeURI(subpath)})`;
}

function merged<T extends { source: TFile; target: TFile }>(items: readonly T[]): T[] {
  return items.filter(
    (item, at) => items.findIndex((other) => other.source === item.source && other.target === item.target) === at,
  );
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  const unique = new Map(edits.map((edit) => [edit.from, edit]));
  for (const edit of [...unique.values()].sort((a, b) => b.from - a.from)) {
    result = result.slice(0, edit.from) + edit.text + result.slice(edit.to);
  }
  return result;
}

failLoudly(FileManager, "fileManager");
