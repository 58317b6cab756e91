import { explainForecast } from "../report/explain-outcome";
import { datedNote } from "./dated-note";
import type { Row } from "./pieces";
import type { Presenting } from "./presenting";
import { benefitChip } from "./result-rows";
import { row } from "./row";
import { toWhy } from "./why";

/** The streams that go on, each with what it is expected to bring, in the order of the report. */
export function streamRows(presenting: Presenting): readonly Row[] {
  const { report, words, format } = presenting;
  return report.results.flatMap((result) => {
    const { forecast } = result;
    if (forecast === null) return [];
    const { name, when } = datedNote(result, presenting);
    return [
      row(name, {
        facts: when,
        chips: [benefitChip(result, presenting)],
        value: format.money(forecast.net),
        asked: {
          label: words.card.figureOf({ label: words.card.ahead, name: name.text }),
          why: () => toWhy(explainForecast(result), presenting),
        },
        note: words.card.aheadUntil({ day: format.day(forecast.until) }),
      }),
    ];
  });
}
