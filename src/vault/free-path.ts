import type { Vault } from "obsidian";

/**
 * The path itself, or the first of "name 1", "name 2" … that nothing has. Compared without case, as most file systems do;
 * `taken` are further paths, in lower case.
 */
export function freePath(vault: Vault, path: string, taken: ReadonlySet<string>): string {
  const slash = path.lastIndexOf("/");
  const folder = slash < 0 ? vault.getRoot() : vault.getFolderByPath(path.slice(0, slash));
  const there = new Set(folder?.children.map(({ path: child }) => child.toLowerCase()));
  const dot = path.lastIndexOf(".");
  const [stem, extension] = dot > slash ? [path.slice(0, dot), path.slice(dot)] : [path, ""];
  let free = path;
  for (let number = 1; there.has(free.toLowerCase()) || taken.has(free.toLowerCase()); number += 1)
    free = `${stem} ${number}${extension}`;
  return free;
}
