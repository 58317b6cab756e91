import type { Ledger } from "../model/ledger";
import { linkName, nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import type { Outcome } from "../model/result";
import type { JoinContext } from "./join-context";

/** What a joined result or opportunity rests on beside its own note and what names mean. */
export interface OutcomeBasis {
  /** The notes its links lead to, as they were; undefined for one that says nothing to us. */
  readonly targets: readonly (readonly [path: string, record: NoteRecord | undefined])[];
  /** The name of its note, and the notes that say it, as they were: an interaction may name its result. */
  readonly name: string;
  readonly naming: readonly (NoteRecord | undefined)[];
}

/** Where the touches of a result or opportunity are looked for. */
export function basisOf(record: NoteRecord, outcome: Outcome, { ledger, names }: JoinContext): OutcomeBasis {
  const name = nameKey(record.name);
  const targets: OutcomeBasis["targets"][number][] = [];
  for (const { kind, target } of outcome.interactions) {
    const path = names.resolve(kind === "link" ? target : linkName(target), outcome.path);
    if (path !== null) targets.push([path, ledger.get(path)]);
  }
  return { targets, name, naming: Array.from(ledger.naming(name), ledger.get) };
}

/** True where every note looked at is the one it was. */
export function holds({ targets, name, naming }: OutcomeBasis, { get, naming: namingNow }: Ledger): boolean {
  for (const [path, record] of targets) if (get(path) !== record) return false;
  let count = 0;
  for (const path of namingNow(name)) {
    if (naming[count] !== get(path)) return false;
    count += 1;
  }
  return count === naming.length;
}
