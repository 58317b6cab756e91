import { askedOfGap } from "./notes-lacking";
import type { NumberIn } from "./pieces";
import type { Presenting } from "./presenting";

/** Something that is not recorded and would make the figures firmer: what, and how to supply it. */
export interface Missing {
  readonly key: string;
  readonly text: string;
  /** The numbers in the text. */
  readonly numbers: readonly NumberIn[];
  readonly hint: string;
}

/** What the figures lack, the widest gap first as the product orders them; empty where nothing is missing. */
export function missing(presenting: Presenting): readonly Missing[] {
  const { report, words, format } = presenting;
  const { coverage, totals } = report;
  const { interactionsWithEstimatedTime: estimated, interactionsWithRecordedTime: recorded } = coverage;
  const lacks: (Omit<Missing, "numbers"> & { readonly applies: boolean; readonly counts?: readonly number[] })[] = [
    {
      key: "durations",
      applies: estimated > 0,
      text: words.missing.durations({ shown: format.number(estimated), all: format.number(estimated + recorded) }),
      counts: [estimated, estimated + recorded],
      hint: words.missing.durationsHint,
    },
    {
      key: "hourlyRate",
      applies: totals.timeCost?.status === "no_hourly_rate",
      text: words.missing.hourlyRate,
      hint: words.reasons.no_hourly_rate.hint,
    },
    {
      key: "people",
      applies: coverage.interactionsWithoutPeople > 0,
      text: words.missing.people({
        shown: format.number(coverage.interactionsWithoutPeople),
        all: format.number(coverage.interactions),
      }),
      counts: [coverage.interactionsWithoutPeople, coverage.interactions],
      hint: words.missing.peopleHint,
    },
    {
      key: "results",
      applies: coverage.results === 0 && coverage.interactions > 0,
      text: words.missing.results,
      hint: words.reasons.no_result_yet.hint,
    },
    {
      key: "anyway",
      applies: coverage.resultsWithoutAnyway > 0,
      text: words.missing.anyway({
        shown: format.number(coverage.resultsWithoutAnyway),
        all: format.number(coverage.results),
      }),
      counts: [coverage.resultsWithoutAnyway, coverage.results],
      hint: words.missing.anywayHint,
    },
    {
      key: "notes",
      applies: coverage.contactsWithoutNote > 0,
      text: words.missing.notes({
        count: coverage.contactsWithoutNote,
        shown: format.number(coverage.contactsWithoutNote),
      }),
      counts: [coverage.contactsWithoutNote],
      hint: words.missing.notesHint,
    },
  ];
  return lacks
    .filter(({ applies }) => applies)
    .map(({ key, text, hint, counts = [] }) => {
      const asked = askedOfGap(key, text, presenting);
      return { key, text, hint, numbers: counts.map((count) => ({ ...asked, text: format.number(count) })) };
    });
}
