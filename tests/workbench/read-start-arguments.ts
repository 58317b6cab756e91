import { readFolder, type Standing } from "./read-folder";

/** How the page is to be served. */
export interface StartArguments {
  /** A vault of the user's own beside the demo vaults. */
  readonly folder: string | null;
  /** Edits go into the folder; otherwise they live in the page alone. */
  readonly isWritable: boolean;
  readonly port: number;
  readonly opensBrowser: boolean;
}

/** Above the ports that need rights, away from what development servers usually take. */
const usualPort = 4731;

export const startUsage = `Usage: npm start [-- <vault folder>] [options]

Builds the plugin and opens a page in which it lives over a vault: the demo vaults, or the folder named.

  --write      save edits into the folder; without it they live only in the page
  --port N     default: ${usualPort}, or the next free one
  --no-open    do not open a browser
  --help       this text
`;

/** Reads the command line of `npm start`; a mistake is one sentence. */
export function readStartArguments(
  words: readonly string[],
  standing: Standing,
): StartArguments | { mistake: string } | { help: true } {
  if (words.includes("--help") || words.includes("-h")) return { help: true };
  let read = { folder: null as string | null, isWritable: false, port: usualPort, opensBrowser: true };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--write") read = { ...read, isWritable: true };
    else if (word === "--no-open") read = { ...read, opensBrowser: false };
    else if (word === "--port" || word.startsWith("--port=")) {
      const value = word === "--port" ? (words[(at += 1)] ?? "") : word.slice("--port=".length);
      const port = Number(value);
      if (!/^\d+$/.test(value) || port > 65_535)
        return { mistake: `--port needs a number up to 65535, not "${value}"` };
      read = { ...read, port };
    } else if (word.startsWith("--")) return { mistake: `unknown option ${word}; --help lists them` };
    else if (read.folder !== null) return { mistake: "one vault folder at a time" };
    else {
      const found = readFolder(word, standing);
      if ("mistake" in found) return found;
      read = { ...read, folder: found.folder };
    }
  }
  if (read.isWritable && read.folder === null) return { mistake: "--write needs the folder of a vault" };
  return read;
}
