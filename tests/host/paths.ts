/** Obsidian's clean-up of a vault path: single slashes, none at the ends, no-break spaces as spaces, NFC. */
export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\u00A0\u202F]/g, " ")
    .replace(/[\\/]+/g, "/")
    .replace(/^\/+|\/+$/g, "")
    .normalize("NFC");
  return clean === "" ? "/" : clean;
}

export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === "" || folder === "/" ? name : `${folder}/${name}`;
}

/** Hidden files and folders (`.obsidian`, `.trash`, …) are no part of the vault. */
export function isHidden(path: string): boolean {
  return path.startsWith(".") || path.includes("/.");
}
