import type { Findings } from "../fields/findings";
import type { NoteDay } from "./note-day";

/** Notes what stood in the way of a note's day: an unreadable date, or none at all (unless that is yet to be seen). */
export function reportDate(
  { day, unread }: NoteDay,
  findings: Findings,
  { isPending }: { readonly isPending: boolean } = { isPending: false },
): void {
  const effect = day === null ? "not_over_time" : "field_ignored";
  for (const { name, value } of unread) {
    findings.add("not_a_date", { line: null, field: name, value }, { effect, accepts: "date" });
  }
  if (day === null && unread.length === 0 && !isPending) reportNoDate(findings, null);
}

/** Notes that an entry has no date: it counts in totals, not over time. */
export function reportNoDate(findings: Findings, line: number | null): void {
  findings.add("no_date", { line, field: null }, { effect: "not_over_time", accepts: "date" });
}
