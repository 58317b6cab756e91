import { smoothedRates } from "../metrics/smoothed-rates";
import { writeTo } from "../metrics/write-to";
import type { Day } from "../model/day";
import type { PersonKey } from "../model/ledger";
import { none, ok, type Measure } from "../model/measure";
import type { ContactRow, ToWriteRow } from "./report";

/**
 * Whom to write to, in the order in which to write, as of a day: people something came from who have not been seen for
 * long. Their rates are smoothed over everybody of the scope who has hours; the others come last.
 */
export function toWriteRows(contacts: readonly ContactRow[], asOf: Day): readonly ToWriteRow[] {
  const exposures = contacts.map(({ results, opportunities, minutesCharged }) => ({
    events: results + opportunities,
    hours: minutesCharged / 60,
  }));
  const rates = smoothedRates(exposures);
  const known = new Map<PersonKey, { readonly row: ContactRow; readonly rate: Measure }>();
  contacts.forEach((row, at) => {
    if (row.results + row.opportunities > 0) known.set(row.key, { row, rate: rates[at] ?? none("no_time") });
  });
  const entries = writeTo(
    Array.from(known.values(), ({ row, rate }) => ({
      person: row.key,
      results: row.results,
      opportunities: row.opportunities,
      smoothedRate: rate,
      overdue: overdueOf(row),
      daysSinceContact: row.lastContact === null ? null : asOf - row.lastContact,
      dormant: row.dormant,
    })),
  );
  return entries.flatMap(({ person, reason, results, opportunities, daysSinceContact, overdue }) => {
    const one = known.get(person);
    if (one === undefined) return [];
    const { key, path, name, rhythmDays } = one.row;
    const lastContact = asOf - daysSinceContact;
    const told = { key, path, name, reason, results, opportunities, lastContact, daysSinceContact, rhythmDays };
    return [{ ...told, overdueRatio: overdue, ratePerHour: one.rate.value }];
  });
}

function overdueOf({ overdueRatio, lastContact }: ContactRow): Measure {
  if (overdueRatio !== null) return ok(overdueRatio);
  return none(lastContact === null ? "no_dates" : "low_data");
}
