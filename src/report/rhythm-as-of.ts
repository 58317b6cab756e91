import { lastContact } from "../metrics/last-contact";
import { overdueRatio } from "../metrics/overdue";
import { rhythmDays } from "../metrics/rhythm";
import type { Contact } from "../model/contact";
import type { Day } from "../model/day";

/** When a person was last seen and how often one usually meets them. */
export interface Rhythm {
  readonly lastContact: Day | null;
  readonly rhythmDays: number | null;
  readonly overdueRatio: number | null;
}

/** A person's rhythm as of a day, from the days they were met on and what their note says. */
export function rhythmAsOf(asOf: Day, contact: Contact | null, days: readonly Day[]): Rhythm {
  const last = lastContact({ days, written: contact?.lastContact ?? null, asOf });
  const rhythm = rhythmDays({ days, cadenceDays: contact?.cadenceDays ?? null });
  return {
    lastContact: last.value,
    rhythmDays: rhythm.value,
    overdueRatio: overdueRatio({ lastContact: last, rhythm, asOf }).value,
  };
}
