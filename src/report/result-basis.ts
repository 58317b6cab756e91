import type { Ledger } from "../model/ledger";
import { linkName, nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import type { Result } from "../model/result";
import type { JoinContext } from "./join-context";

/** What a joined result rests on beside its own note and what names mean. */
export interface ResultBasis {
  /** The notes its links lead to, as they were; undefined for one that says nothing to us. */
  readonly targets: readonly (readonly [path: string, record: NoteRecord | undefined])[];
  /** The name of its note, and the notes that say it, as they were: an interaction may name its result. */
  readonly name: string;
  readonly naming: readonly (NoteRecord | undefined)[];
}

/** Where a result's touches are looked for. */
export function basisOf(record: NoteRecord, result: Result, { ledger, names }: JoinContext): ResultBasis {
  const name = nameKey(record.name);
  const targets: ResultBasis["targets"][number][] = [];
  for (const { kind, target } of result.interactions) {
    const path = names.resolve(kind === "link" ? target : linkName(target), result.path);
    if (path !== null) targets.push([path, ledger.get(path)]);
  }
  return { targets, name, naming: Array.from(ledger.naming(name), ledger.get) };
}

/** True where every note looked at is the one it was. */
export function holds({ targets, name, naming }: ResultBasis, { get, naming: namingNow }: Ledger): boolean {
  for (const [path, record] of targets) if (get(path) !== record) return false;
  let count = 0;
  for (const path of namingNow(name)) {
    if (naming[count] !== get(path)) return false;
    count += 1;
  }
  return count === naming.length;
}
