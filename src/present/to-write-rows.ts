import { counted } from "./counted";
import { personFact, plainFact } from "./facts";
import { peopleToWriteTo } from "./people-to-write-to";
import type { Row } from "./pieces";
import type { Presenting } from "./presenting";

/** Whom to write to, each with the reason: a to-do list, not a ranking. */
export function toWriteRows(presenting: Presenting): readonly Row[] {
  const { report, words, format } = presenting;
  return peopleToWriteTo(report).map((row) => {
    const { lastContact, rhythmDays, results, opportunities } = row;
    const outcomes = [
      ...(results > 0 ? [counted(results, "results", presenting)] : []),
      ...(opportunities > 0 ? [counted(opportunities, "opportunities", presenting)] : []),
    ];
    const ago = lastContact === null ? words.time.noDate : format.ago(lastContact);
    const days = rhythmDays === null ? null : counted(Math.round(rhythmDays), "days", presenting);
    const reason = plainFact(words.people.broughtAndSilent({ outcomes: format.list(outcomes), ago }));
    return {
      name: personFact(row),
      facts: [reason, ...(days === null ? [] : [plainFact(words.people.usually({ days }))])],
      chips: [],
      value: null,
      note: null,
      band: null,
    };
  });
}
