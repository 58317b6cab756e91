import { missing } from "../missing";
import type { Presenting } from "../presenting";
import { problemList } from "../problem-list";
import { nothing, type Lack, type Section } from "../section";
import { notesLacking } from "../notes-lacking";

/** What the figures lack: the next best thing to record first, then the other gaps, and what could not be used. */
export const missingSection: Section = {
  key: "missing",
  title: ({ missing: words }) => words.title,
  topic: "analytics",
  isWide: true,
  parts: (presenting) => {
    const { report, words } = presenting;
    const [next, ...others] = missing(presenting).map(({ key, text, numbers, hint }): Lack => ({
      text,
      numbers,
      hint,
      notes: notesLacking(key, presenting),
    }));
    const { folds, rows } = problemList(report.problems, presenting);
    return [
      ...(next === undefined
        ? nothing(words.missing.none)
        : [{ kind: "lacks", title: words.missing.next, lacks: [next] } as const]),
      ...(others.length === 0 ? [] : [{ kind: "lacks", title: words.missing.others, lacks: others } as const]),
      ...outside(presenting),
      ...(folds.length + rows.length === 0 ? [] : [{ kind: "folds", title: words.problems.title, folds } as const]),
      ...(rows.length === 0 ? [] : [{ kind: "rows", title: null, rows } as const]),
    ];
  },
};

/** What is known and deliberately not counted. */
function outside({ report: { coverage }, words, format }: Presenting): ReturnType<typeof nothing> {
  const { planned, excludedNotes } = coverage;
  if (planned + excludedNotes === 0) return [];
  return nothing(words.missing.outside({ planned: format.number(planned), excluded: format.number(excludedNotes) }));
}
