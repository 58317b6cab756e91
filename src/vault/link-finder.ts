import type { App } from "obsidian";

/** Where links lead, as the app has it; its answers change with every note that comes, goes or moves. */
export function linkFinder({ metadataCache, vault }: Pick<App, "metadataCache" | "vault">): {
  readonly resolve: (target: string, fromPath: string) => string | null;
  readonly isNamedAlone: (path: string) => boolean;
} {
  return {
    resolve: (target, fromPath) => metadataCache.getFirstLinkpathDest(target, fromPath)?.path ?? null,
    isNamedAlone(path) {
      const file = vault.getFileByPath(path);
      // The app writes a path only where the name alone would not do; of a note outside all folders that cannot be seen.
      return file !== null && path.includes("/") && !metadataCache.fileToLinktext(file, "").includes("/");
    },
  };
}
