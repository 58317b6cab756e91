import type { TFile } from "./files";
import { normalizePath, parentOf } from "./paths";

/** Splits `note#heading` into its path and its subpath (`#heading`, or empty). */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext.replace(/\u00A0/g, " ").normalize("NFC");
  const hash = clean.indexOf("#");
  return hash < 0 ? { path: clean, subpath: "" } : { path: clean.slice(0, hash), subpath: clean.slice(hash) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

const headingSigns = /[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g;

/** A heading as `#heading` links compare it. */
export function stripHeading(heading: string): string {
  return heading.replace(headingSigns, " ").replace(/\s+/g, " ").trim();
}

export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[#|^\\:%[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The name by which a link finds its candidates: the last part of its path, in lower case. */
export function linkName(linkpath: string): string {
  const slash = linkpath.lastIndexOf("/");
  return linkpath.slice(slash + 1).toLowerCase();
}

/** Files by lower-case name, kept up to date file by file: no edit walks the vault. */
export class NameTable {
  private readonly byName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const name = file.name.toLowerCase();
    const present = this.byName.get(name);
    if (present) present.push(file);
    else this.byName.set(name, [file]);
  }

  remove(file: TFile, name: string): void {
    const key = name.toLowerCase();
    const left = this.byName.get(key)?.filter((other) => other !== file) ?? [];
    if (left.length > 0) this.byName.set(key, left);
    else this.byName.delete(key);
  }

  named(name: string): readonly TFile[] {
    return this.byName.get(name) ?? [];
  }

  /**
   * The file a link leads to. `./` and `../` are relative and `/` starts at the root; otherwise a whole path wins, then
   * files whose path ends so: those under the source's folder first, then the shorter path. Case never matters.
   */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    const wanted = linkpath.toLowerCase().normalize("NFC");
    const name = linkName(wanted);
    if (name === "") return null;
    const exact = this.named(name);
    const notes = this.named(`${name}.md`);
    if (exact.length === 0 && notes.length === 0) return null;
    if (exact.length + notes.length === 1 && name === wanted) return exact[0] ?? notes[0] ?? null;
    const folder = parentOf(sourcePath).toLowerCase();
    return best(exact, wanted, folder) ?? best(notes, `${wanted}.md`, folder);
  }
}

function best(files: readonly TFile[], wanted: string, folder: string): TFile | null {
  if (files.length === 0) return null;
  if (wanted.startsWith("/") || wanted.startsWith("./") || wanted.startsWith("../")) {
    const path = wanted.startsWith("/") ? wanted.slice(1) : joined(folder, wanted);
    return files.find((file) => file.path.toLowerCase() === path) ?? null;
  }
  let found: TFile | null = null;
  let foundNear = false;
  for (const file of files) {
    const path = file.path.toLowerCase();
    if (path === wanted) return file;
    if (!path.endsWith(`/${wanted}`)) continue;
    const near = folder !== "" && path.startsWith(`${folder}/`);
    if (!found || (near && !foundNear) || (near === foundNear && file.path.length < found.path.length)) {
      found = file;
      foundNear = near;
    }
  }
  return found;
}

function joined(folder: string, relative: string): string {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of normalizePath(relative).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
