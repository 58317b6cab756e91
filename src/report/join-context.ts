import type { Day } from "../model/day";
import type { Ledger } from "../model/ledger";
import type { Settings } from "../model/settings";
import type { NameLookUps } from "./name-look-ups";

/** The path of the note a link's target means when written in `fromPath`, or null when there is no such note. */
export type ResolveLink = (target: string, fromPath: string) => string | null;

/** What notes are joined against. The same records under the same context always join to the same values. */
export interface JoinContext {
  readonly ledger: Ledger;
  readonly names: NameLookUps;
  readonly settings: Settings;
  readonly asOf: Day;
}
