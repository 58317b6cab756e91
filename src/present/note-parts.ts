import type { Topic } from "../model/settings";
import type { Scope } from "../report/report";
import { chartPart, type BlockPart } from "./block-part";
import { noteCard } from "./note-card";
import type { Presenting } from "./presenting";
import { topicParts } from "./topic-parts";

/** A note that is asked about, the topic it is about, and a look at any part of the vault. */
export interface AskedNote {
  readonly path: string;
  readonly topic: Topic | null;
  readonly look: (scope: Scope) => Presenting;
}

/** The right thing for a note: its topic's section, or its card and what belongs below it. Null where nothing speaks of it. */
export function noteParts({ path, topic, look }: AskedNote): readonly BlockPart[] | null {
  if (topic !== null) return topicParts({ topic, path, look });
  const view = look({ kind: "note", path });
  const record = view.source?.record(path);
  const card = noteCard(path, record, view);
  if (card === null) return null;
  const hasScores = record !== undefined && record.contact === null && record.checkIns.length > 0;
  const scores = hasScores ? [chartPart("checkIns", look({ kind: "vault" }))] : [];
  return [{ kind: "card", card }, ...scores];
}
