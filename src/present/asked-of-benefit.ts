import { ok } from "../model/measure";
import { asItIsNow, withReport } from "./look-at";
import type { Asked, Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** What explains a number of a benefit: its figure among the results and opportunities of that benefit alone. */
export function askedOfBenefit(
  { text: name }: Pick<Fact, "text">,
  benefit: string,
  presenting: Presenting,
): (formula: "outcomes" | "brought" | "results" | "opportunityCount", title: string) => Asked {
  return (formula, title) => ({
    label: presenting.words.card.figureOf({ label: title, name }),
    why: () => {
      const { report } = asItIsNow(presenting);
      const results = report.results.filter((row) => row.benefit === benefit);
      const opportunities = report.opportunities.filter((row) => row.benefit === benefit);
      const sum = (ledger: "A" | "B"): number =>
        results
          .filter((row) => row.ledger === ledger)
          .flatMap(({ leaves }) => leaves)
          .reduce((total, { amount }) => total + amount, 0);
      const totals = {
        hardReturn: ok(sum("A")),
        savings: ok(sum("B")),
        opportunityCount: ok(opportunities.length),
      };
      return whyMetric(formula, withReport({ ...report, results, opportunities, totals }, presenting))();
    },
  });
}
