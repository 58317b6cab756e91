import { counted } from "./counted";
import { personFact, plainFact } from "./facts";
import { peopleToWriteTo } from "./people-to-write-to";
import type { Row } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";

/** Whom to write to, each with the reason: a to-do list, not a ranking. */
export function toWriteRows(presenting: Presenting): readonly Row[] {
  const { report, words, format } = presenting;
  return peopleToWriteTo(report).map((person) => {
    const { lastContact, rhythmDays, results, opportunities } = person;
    const outcomes = [
      ...(results > 0 ? [counted(results, "results", presenting)] : []),
      ...(opportunities > 0 ? [counted(opportunities, "opportunities", presenting)] : []),
    ];
    const ago = lastContact === null ? words.time.noDate : format.ago(lastContact);
    const days = rhythmDays === null ? null : counted(Math.round(rhythmDays), "days", presenting);
    const reason = plainFact(words.people.broughtAndSilent({ outcomes: format.list(outcomes), ago }));
    return row(personFact(person), {
      facts: [reason, ...(days === null ? [] : [plainFact(words.people.usually({ days }))])],
    });
  });
}
