import { Notice, type ObsidianProtocolData, type Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";

/** What a link may ask for. It gets the other parameters as written and answers false to what it cannot read. */
export type UriDeed = (parameters: Readonly<Record<string, string>>) => boolean;

/** Longer than anything one would write in a link by hand. */
const longestParameter = 2000;

/**
 * Follows `obsidian://relationship-roi?do=…`. Anybody can write such a link, so each deed shows what it is about and writes
 * nothing by itself; what is not understood is said and goes no further.
 */
export function registerUri(plugin: Plugin, deeds: ReadonlyMap<string, UriDeed>, language: () => Language): void {
  plugin.registerObsidianProtocolHandler(plugin.manifest.id, (data) => {
    const { do: asked = "", ...parameters } = plainParameters(data);
    const isDone = Object.values(parameters).every(isPlain) && deeds.get(asked)?.(parameters) === true;
    if (!isDone) new Notice(words(language()).uri.notUnderstood);
  });
}

function plainParameters({ action: _action, ...parameters }: ObsidianProtocolData): Readonly<Record<string, string>> {
  return parameters;
}

/** True for text of a sensible length without control characters, line ends aside. */
function isPlain(text: string): boolean {
  return text.length <= longestParameter && !/[^\P{Cc}\n\t]/u.test(text);
}
