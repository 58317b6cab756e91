import type { NoteRecord } from "../model/note-record";
import type { Outcome } from "../model/result";
import { findPerson } from "./find-person";
import type { JoinContext } from "./join-context";

/** False for a result or opportunity that only a weak tag speaks for and whose note leads to no contact. */
export function isOurs(record: NoteRecord, outcome: Outcome, context: JoinContext): boolean {
  if (!outcome.onlyWithContact) return true;
  return record.linksTo.some((target) => {
    const text = { kind: "link", target } as const;
    return findPerson({ text, fromPath: record.path, policy: "contact" }, context, null) !== null;
  });
}
