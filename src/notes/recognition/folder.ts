/** A folder as settings mean it, without slashes around it. */
export function folderPath(written: string): string {
  return written.trim().replace(/^\/+|\/+$/g, "");
}

/** True where the note lies in the folder or below it. The vault's root (an empty folder) holds nothing in particular. */
export function isInFolder(path: string, folder: string): boolean {
  return folder !== "" && path.length > folder.length && path[folder.length] === "/" && path.startsWith(folder);
}

/** True where the note lies in one of the folders or below it. */
export function isInSome(path: string, folders: readonly string[]): boolean {
  for (const folder of folders) if (isInFolder(path, folder)) return true;
  return false;
}
