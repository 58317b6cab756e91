import { topics } from "../../model/settings";
import { benefitChart } from "../benefit-chart";
import { knownFigures } from "../metric-figure";
import type { Row } from "../pieces";
import type { Presenting } from "../presenting";
import { row } from "../row";
import { chartOr, type Section } from "../section";
import { topicFact } from "../topic-note";

/** What did it bring: by benefit, by the measures of the concept note, and the reader's own notes on the topics. */
export const benefitsSection: Section = {
  key: "benefits",
  title: ({ charts }) => charts.benefits.title,
  isWide: false,
  parts: (presenting) => {
    const { words } = presenting;
    const notes = topicRows(presenting);
    return [
      ...chartOr(benefitChart(presenting), words.surface.noResults),
      {
        kind: "figures",
        figures: knownFigures(
          [
            "incomeGrowth",
            "opportunityCount",
            "timeSavedMinutes",
            "moneySaved",
            "directDealsCount",
            "directDealsAmount",
          ],
          presenting,
        ),
      },
      ...(notes.length === 0 ? [] : [{ kind: "rows", title: words.dashboard.topics, rows: notes } as const]),
    ];
  },
};

/** The notes on the topics that exist. */
function topicRows(presenting: Presenting): readonly Row[] {
  return topics
    .map((topic) => topicFact(topic, presenting.words.settings.topic[topic], presenting))
    .filter(({ link }) => link?.exists === true)
    .map((fact) => row(fact, {}));
}
