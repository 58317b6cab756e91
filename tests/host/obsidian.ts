import { environment } from "./environment";
export { App } from "./app";
export { Component } from "./component";
export { debounce } from "./debounce";
export { Events } from "./events";
export { FileManager } from "./file-manager";
export { TAbstractFile, TFile, TFolder } from "./files";
export {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "./frontmatter";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";
export { Keymap, Scope } from "./keymap";
export { WorkspaceLeaf } from "./leaf";
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from "./links";
export { MetadataCache } from "./metadata-cache";
export { moment } from "./moment";
export { normalizePath } from "./paths";
export { Plugin } from "./plugin";
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from "./search-text";
export { Vault } from "./vault";
export { FileView, ItemView, View } from "./view";
export { Workspace } from "./workspace";
export { getFrontMatterInfo, parseYaml, stringifyYaml } from "./yaml";

export function getLanguage(): string {
  return environment.language;
}

/** Whether the running app is at least of a version. */
export function requireApiVersion(version: string): boolean {
  const parts = (text: string): number[] => text.split(".").map(Number);
  const [have, want] = [parts(environment.apiVersion), parts(version)];
  for (let at = 0; at < 3; at += 1) {
    const difference = (have[at] ?? 0) - (want[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
