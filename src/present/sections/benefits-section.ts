import { topics } from "../../model/settings";
import { benefitChart } from "../benefit-chart";
import { knownFigures } from "../metric-figure";
import type { Fact } from "../pieces";
import type { Presenting } from "../presenting";
import { chartOr, type Section } from "../section";
import { topicFact } from "../topic-note";

/** What did it bring: by benefit, by the measures of the concept note, and the reader's own notes on the topics. */
export const benefitsSection: Section = {
  key: "benefits",
  title: ({ charts }) => charts.benefits.title,
  isWide: false,
  parts: (presenting) => {
    const { words } = presenting;
    const notes = topicNotes(presenting);
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
      ...(notes.length === 0 ? [] : [{ kind: "facts", title: words.dashboard.topics, facts: notes } as const]),
    ];
  },
};

/** The notes on the topics that exist. */
function topicNotes(presenting: Presenting): readonly Fact[] {
  return topics
    .map((topic) => topicFact(topic, presenting.words.settings.topic[topic], presenting))
    .filter(({ link }) => link?.exists === true);
}
