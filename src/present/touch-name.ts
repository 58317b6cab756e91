import type { InteractionRef } from "../model/ledger";
import { linkName } from "../model/link";
import { noteFact } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";

/** The interaction a part of a result stands on, by its note's name. */
export function touchName({ path }: InteractionRef, { report }: Presenting): Fact {
  const listed = report.interactions.find((row) => row.path === path);
  return noteFact({ path, name: listed?.name ?? linkName(path) });
}
