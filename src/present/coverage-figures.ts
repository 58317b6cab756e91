import { counted } from "./counted";
import type { Figure } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** How much is recorded: hours and how many of them were written down, people met, results and what they say. */
export function coverageFigures(presenting: Presenting): readonly Figure[] {
  const { report, words, format } = presenting;
  const { coverage } = report;
  const { interactionsWithRecordedTime: recorded, interactionsWithEstimatedTime: estimated } = coverage;
  const timed = recorded + estimated;
  const met = report.contacts.filter(({ interactions }) => interactions > 0).length;
  const answered = coverage.results - coverage.resultsWithoutAnyway;
  const line = (text: string): Figure["lines"] => [{ text, band: null }];
  const { interactions, results } = coverage;
  const missing = words.card.nothingRecorded;
  return [
    {
      key: "interactions",
      label: words.topics.recorded,
      ...(interactions === 0
        ? { value: null, reason: missing, lines: [] }
        : {
            value: counted(interactions, "interactions", presenting),
            reason: null,
            lines: line(words.card.recordedTime({ recorded: format.number(recorded), all: format.number(timed) })),
          }),
      why: whyMetric("minutes", presenting),
    },
    {
      key: "people",
      label: words.headline.peopleMet,
      ...(met === 0 ? { value: null, reason: missing } : { value: format.number(met), reason: null }),
      lines: met === 0 ? [] : line(words.headline.ofKnown({ known: format.number(report.contacts.length) })),
      why: whyMetric("peopleMet", presenting),
    },
    {
      key: "results",
      label: words.exported.results,
      ...(results === 0 ? { value: null, reason: missing } : { value: format.number(results), reason: null }),
      lines:
        results === 0
          ? []
          : line(words.topics.answered({ answered: format.number(answered), all: format.number(results) })),
      why: whyMetric("outcomes", presenting),
    },
  ];
}
