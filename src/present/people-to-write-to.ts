import type { ContactRow, Report } from "../report/report";
import { isGoodReasonToWrite } from "./reason-to-write";

/** People something came from who have not been seen for long: the longest overdue first, then by name. */
export function peopleToWriteTo({ contacts, asOf }: Report): readonly ContactRow[] {
  return contacts
    .filter((row) => isGoodReasonToWrite(row, asOf))
    .sort((a, b) => (b.overdueRatio ?? 0) - (a.overdueRatio ?? 0) || a.name.localeCompare(b.name));
}
