import type { App } from "obsidian";

/** Writes links from a note as the user's own settings have them; a note that does not exist is linked by its name. */
export function vaultLinks(
  { vault, fileManager }: App,
  sourcePath: string,
): (link: { readonly target: string }, text: string) => string {
  return ({ target }, text) => {
    const file = vault.getFileByPath(target);
    if (file === null) return target === text ? `[[${target}]]` : `[[${target}|${text}]]`;
    return fileManager.generateMarkdownLink(file, sourcePath, "", text === file.basename ? "" : text);
  };
}
