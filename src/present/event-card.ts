import { askedOf } from "./asked-of";
import { metricText } from "./metric-text";
import { plainFact } from "./facts";
import { datedNote } from "./dated-note";
import { interactionFold } from "./interaction-rows";
import { investedFigure } from "./invested";
import { opportunityFold } from "./opportunity-rows";
import { periodText } from "./period-text";
import type { Card, Figure } from "./pieces";
import type { Presenting } from "./presenting";
import { resultFold } from "./result-rows";
import { whyMetric } from "./why-metric";

/**
 * The card of an event: its own account, with every interaction that names it. Events may be compared, so its ROI is
 * told. Null when the report has no account of it.
 */
export function eventCard(path: string, presenting: Presenting): Card | null {
  const { report, words, format } = presenting;
  const row = report.events.find(({ key }) => key === path);
  if (row === undefined) return null;
  const own = report.interactions.find((interaction) => interaction.path === path);
  const { name, when } = datedNote({ path, name: row.name, date: own?.date ?? null }, presenting);
  const { minutes, cashCost: cash, againMean, energyMean } = row;
  const { interactions, results, opportunities } = report;
  const brought: Figure = {
    key: "brought",
    label: words.card.brought,
    ...(row.results === 0
      ? { value: null, reason: words.reasons.no_result_yet.label }
      : { value: format.money(row.credit + row.savings), reason: null }),
    lines: row.savings === 0 ? [] : [{ text: words.card.saved({ money: format.money(row.savings) }), band: null }],
    why: whyMetric("brought", presenting),
  };
  const roi = metricText(row.roiFull, "ratio", presenting);
  return {
    title: name,
    period: periodText(presenting),
    facts: [
      ...(own === undefined ? [] : when),
      ...(own === undefined ? [] : [plainFact(words.terms.kind[own.kind])]),
      ...(againMean === null
        ? []
        : [
            {
              ...plainFact(words.card.again({ score: format.number(againMean) })),
              asked: askedOf(words.figures.againMean, "againMean", presenting),
            },
          ]),
      ...(energyMean === null
        ? []
        : [
            {
              ...plainFact(words.card.energy({ score: format.number(energyMean) })),
              asked: askedOf(words.figures.energyMean, "energyMean", presenting),
            },
          ]),
    ],
    chips: [],
    hint: null,
    figures: [
      investedFigure({ minutes, cash, interactions }, presenting),
      brought,
      { key: "roiFull", label: words.metrics.roiFull, ...roi, lines: [], why: whyMetric("roiFull", presenting) },
    ],
    asides: [],
    lists: [],
    folds: [
      ...interactionFold(interactions, presenting),
      ...resultFold(results, presenting, ({ interaction }) => interaction?.path === path),
      ...opportunityFold(opportunities, presenting),
    ],
  };
}
