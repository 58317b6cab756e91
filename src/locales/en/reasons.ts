import type { Measure } from "../../model/measure";

/** Why a figure has no value: short, to stand where the number would, and what would fill it. */
export const reasons = {
  no_cost: {
    label: "no cost yet",
    hint: "Record minutes or money on an interaction, and set an hourly rate.",
  },
  no_result_yet: {
    label: "no result yet",
    hint: "Record what came back: a result note, or result fields on an interaction.",
  },
  too_short: { label: "less than a year", hint: "A yearly rate is told from a year of money flows on." },
  no_rate: { label: "no rate exists", hint: "No yearly rate makes these flows balance." },
  no_dates: { label: "no dates", hint: "Give the interactions and results a date." },
  no_exchange_rate: { label: "no exchange rate", hint: "Add the missing exchange rate in the settings." },
  no_hourly_rate: { label: "no hourly rate", hint: "Set what an hour of yours is worth in the settings." },
  no_time: { label: "no time recorded", hint: "Record how long meetings took." },
  not_paid_back: { label: "not paid back yet", hint: "What was received has not reached what was spent." },
  not_applicable: { label: "does not apply", hint: "Something came back before anything was spent." },
  low_data: { label: "too few cases", hint: "A few more recorded cases will fill this." },
  ambiguous: { label: "several answers", hint: "More than one yearly rate fits these flows." },
} satisfies Record<Exclude<Measure["status"], "ok">, { label: string; hint: string }>;
