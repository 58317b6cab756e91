import { linkName, nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { topics, type Topic } from "../model/settings";
import { topicNames } from "../model/topic-names";
import type { ReportSource } from "../report/report-source";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";

/** One note may stand for several topics: for a practice and a benefit it shows the practice, which is the wider. */
const practicesFirst: readonly Topic[] = ["career", "analytics", "optimization", "development", ...topics];

/**
 * Words that lead to the note of a topic: the one the settings name, else one of the usual name in either language, else
 * the usual name in the reader's, as a note that does not exist yet.
 */
export function topicFact(topic: Topic, text: string, { source, language }: Presenting): Fact {
  const { en, ru } = topicNames[topic];
  const written = source?.settings.topicNotes[topic];
  const names = written === undefined ? [en, ru] : [written];
  const found = source === null ? undefined : names.find((name) => source.resolve(name, "") !== null);
  const target = found ?? written ?? topicNames[topic][language];
  return { text, link: { target, exists: found !== undefined }, hover: null };
}

/**
 * The topic a note is about: the one whose note the settings say it is, or whose usual name it bears. Null for any other
 * note, and for one that holds entries of its own.
 */
export function topicOfNote(path: string, source: ReportSource): Topic | null {
  const record = source.record(path);
  if (record !== undefined && !isSilent(record)) return null;
  const { topicNotes } = source.settings;
  const name = nameKey(linkName(path));
  const said = practicesFirst.find((topic) => {
    const written = topicNotes[topic];
    return written !== undefined && source.resolve(written, "") === path;
  });
  const usual = topics.find(
    (topic) => topicNotes[topic] === undefined && Object.values(topicNames[topic]).some((one) => nameKey(one) === name),
  );
  return said ?? usual ?? null;
}

function isSilent({ contact, interactions, results, opportunities, checkIns }: NoteRecord): boolean {
  return contact === null && interactions.length + results.length + opportunities.length + checkIns.length === 0;
}
