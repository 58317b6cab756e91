import { byNumber } from "../model/order";
import type { Report } from "../report/report";
import { personFact, toNote } from "./facts";
import { asItIsNow } from "./look-at";
import type { Asked, Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";

/** As many as can be mended in one go. */
const mostNotes = 3;

/** The latest notes in which a gap could be closed now, by the key of the gap. */
export function notesLacking(key: string, { report }: Presenting): readonly Fact[] {
  return key === "notes" ? [] : notesWith(key, report).slice(0, mostNotes);
}

/** What explains the count of a gap, told in words: all that have it, the latest first. */
export function askedOfGap(key: string, text: string, presenting: Presenting): Asked {
  return {
    label: presenting.words.missing.title,
    why: () => {
      const now = asItIsNow(presenting);
      const rows = notesWith(key, now.report).map((note) => row(note, {}));
      return { formula: now.words.rules.count, parts: [], remarks: [], folds: [{ key, title: text, rows }] };
    },
  };
}

interface Lacking {
  readonly path: string;
  readonly line: number | null;
  readonly name: string;
  readonly date: number | null;
}

function notesWith(key: string, report: Report): readonly Fact[] {
  if (key === "notes") return report.contacts.filter(({ path }) => path === null).map(personFact);
  const notes = [...lacking(key, report)].sort((a, b) => byNumber(b.date, a.date));
  const byPath = new Map(notes.map((note) => [note.path, note]));
  return [...byPath.values()].map(({ path, line, name }) => ({
    text: name,
    link: { ...toNote(path), place: { line, field: null } },
    hover: null,
  }));
}

function lacking(key: string, { interactions, results }: Report): readonly Lacking[] {
  if (key === "durations") return interactions.filter(({ timeBasis }) => timeBasis === "estimated");
  if (key === "people") return interactions.filter(({ people }) => people.length === 0);
  if (key === "anyway") return results.filter(({ anyway }) => anyway === null);
  return [];
}
