import type { Interaction } from "../../model/interaction";
import type { Findings } from "../fields/findings";
import type { NoteDay } from "./note-day";
import { reportDate, reportUnread } from "./report-date";

/**
 * Notes what is wrong with an interaction as a whole: that it is empty, or has no day. Where only links say anything of
 * it, where they lead decides, and all that is known here is which dates cannot be read. What is planned needs no day.
 */
export function reportStanding(
  { line, people, empty, onlyWithPeople, planned }: Interaction,
  dated: NoteDay,
  findings: Findings,
): void {
  if (empty && people.length === 0) {
    reportUnread(dated.unread, findings, { line, effect: "field_ignored" });
    findings.add("empty_interaction", { line, field: null }, { effect: "left_out_of_totals", accepts: "people" });
  } else if (empty) {
    reportUnread(dated.unread, findings, { line, effect: "not_over_time" });
  } else if (planned) {
    reportUnread(dated.unread, findings, { line, effect: "field_ignored" });
  } else if (!onlyWithPeople) {
    reportDate(dated, findings, line);
  }
}
