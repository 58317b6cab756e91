import type { BlockOptions } from "../model/block-options";
import { ok } from "../model/measure";
import { benefitName } from "./benefit-name";
import { cell, unknownCell } from "./facts";
import { asItIsNow, withReport } from "./look-at";
import type { Asked, Cell, Fact, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { inOrder } from "./row-order";
import { whyMetric } from "./why-metric";

/** What came back and what may come, a row for each benefit. */
export function benefitTable(options: Pick<BlockOptions, "sort" | "limit">, presenting: Presenting): Table {
  const { report, words, format } = presenting;
  const caption = words.block.groups.benefit;
  const rows = report.benefits.map((row) => {
    const name = benefitName(row, presenting);
    return { row: { row, name }, order: { name: name.text, brought: row.net } };
  });
  const count = (value: number): Cell =>
    value === 0 ? unknownCell(words.card.nothingRecorded) : cell(format.number(value));
  const money = (value: number): Cell =>
    value === 0 ? unknownCell(words.card.withoutMoney) : cell(format.money(value));
  return {
    caption,
    columns: [
      { key: "name", title: caption, numeric: false },
      { key: "results", title: words.exported.results, numeric: true },
      { key: "opportunities", title: words.metrics.opportunityCount, numeric: true },
      { key: "gross", title: words.exported.gross, numeric: true },
      { key: "net", title: words.exported.net, numeric: true },
    ],
    rows: inOrder(rows, options).map(({ row, name }) => {
      const asked = askedOf(name, row.key, presenting);
      return [
        cell(name.text, name),
        { ...count(row.results), asked: asked("outcomes", words.exported.results) },
        { ...count(row.opportunities), asked: asked("outcomes", words.metrics.opportunityCount) },
        { ...money(row.gross), asked: asked("brought", words.exported.gross) },
        { ...money(row.net), asked: asked("brought", words.exported.net) },
      ];
    }),
  };
}

/** What explains a cell of a benefit: its figure among the results and opportunities of that benefit alone. */
function askedOf(
  { text: name }: Fact,
  benefit: string,
  presenting: Presenting,
): (formula: "outcomes" | "brought", title: string) => Asked {
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
