import { byNumber } from "../model/order";
import { toNote } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";

/** As many as can be mended in one go. */
const mostNotes = 3;

/** The latest notes in which a gap could be closed now, by the key of the gap. */
export function notesLacking(key: string, { report }: Presenting): readonly Fact[] {
  const notes = lacking().sort((a, b) => byNumber(b.date, a.date));
  const byPath = new Map(notes.map((note) => [note.path, note]));
  return [...byPath.values()].slice(0, mostNotes).map(({ path, line, name }) => ({
    text: name,
    link: { ...toNote(path), place: { line, field: null } },
    hover: null,
  }));

  function lacking(): {
    readonly path: string;
    readonly line: number | null;
    readonly name: string;
    readonly date: number | null;
  }[] {
    if (key === "durations") return report.interactions.filter(({ timeBasis }) => timeBasis === "estimated");
    if (key === "people") return report.interactions.filter(({ people }) => people.length === 0);
    if (key === "anyway") return report.results.filter(({ anyway }) => anyway === null);
    return [];
  }
}
