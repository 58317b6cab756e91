import type { ProblemEffect } from "../../model/problem";
import type { Findings } from "../fields/findings";
import type { NoteDay } from "./note-day";

/** Notes what stood in the way of an entry's day: a date that cannot be read, or none at all. */
export function reportDate({ day, unread }: NoteDay, findings: Findings, line: number | null = null): void {
  reportUnread(unread, findings, { line, effect: day === null ? "not_over_time" : "field_ignored" });
  if (day !== null || unread.length > 0) return;
  findings.add("no_date", { line, field: null }, { effect: "not_over_time", accepts: "date" });
}

/** Notes the dates that cannot be read, and what that comes to. */
export function reportUnread(
  unread: NoteDay["unread"],
  findings: Findings,
  { line, effect }: { readonly line: number | null; readonly effect: ProblemEffect },
): void {
  for (const { field, cause } of unread) {
    const loss = { effect: cause === "several_dates" ? "rest_counts" : effect, accepts: "date" } as const;
    findings.add(cause, { line, field: field.name, value: field.value }, loss);
  }
}
