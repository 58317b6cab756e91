import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** What of the process's environment says where the user stands. */
export interface Standing {
  /** Where npm was called; npm itself moves to the project's folder. */
  readonly INIT_CWD?: string | undefined;
  readonly npm_lifecycle_event?: string | undefined;
}

/** The absolute path of a folder as the user wrote it, or a sentence saying why it is none. */
export function readFolder(written: string, standing: Standing): { folder: string } | { mistake: string } {
  const places = [process.cwd()];
  if (standing.npm_lifecycle_event !== undefined && standing.INIT_CWD !== undefined) places.unshift(standing.INIT_CWD);
  const found = places.map((place) => resolve(place, written)).find((path) => existsSync(path));
  if (found === undefined) return { mistake: `there is no folder "${written}"` };
  if (!statSync(found).isDirectory()) return { mistake: `"${written}" is a file, not a vault folder` };
  return { folder: found };
}
