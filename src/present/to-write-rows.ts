import type { ToWriteRow } from "../report/report";
import { askedOfPerson } from "./asked-of-person";
import { counted } from "./counted";
import { personFact, plainFact } from "./facts";
import type { Row } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";

/** Whom to write to, each with the reason: a to-do list, not a ranking. */
export function toWriteRows(presenting: Presenting): readonly Row[] {
  return presenting.report.toWrite.map((one) => {
    const asked = askedOfPerson(one, { title: presenting.words.surface.toWrite, formula: "whyWrite" }, presenting);
    const reason = { ...plainFact(reasonToWrite(one, presenting), presenting.format.day(one.lastContact)), asked };
    return row(personFact(one), { facts: [reason] });
  });
}

/** One line that says why to write: what came from the person, and how long ago they were last seen. */
export function reasonToWrite({ reason, results, opportunities, ...row }: ToWriteRow, presenting: Presenting): string {
  const { words, format } = presenting;
  const outcomes = [
    ...(results > 0 ? [counted(results, "results", presenting)] : []),
    ...(opportunities > 0 ? [counted(opportunities, "opportunities", presenting)] : []),
  ];
  const days = counted(Math.round(row.rhythmDays ?? 0), "days", presenting);
  return words.people.toWrite[reason]({ outcomes: format.list(outcomes), ago: format.ago(row.lastContact), days });
}
