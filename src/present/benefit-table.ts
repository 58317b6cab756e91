import type { BlockOptions } from "../model/block-options";
import { askedOfBenefit } from "./asked-of-benefit";
import { benefitName } from "./benefit-name";
import { cell, unknownCell } from "./facts";
import type { Cell, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { inOrder } from "./row-order";

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
      const asked = askedOfBenefit(name, row.key, presenting);
      return [
        cell(name.text, name),
        { ...count(row.results), asked: asked("results", words.exported.results) },
        { ...count(row.opportunities), asked: asked("opportunityCount", words.metrics.opportunityCount) },
        { ...money(row.gross), asked: asked("brought", words.exported.gross) },
        { ...money(row.net), asked: asked("brought", words.exported.net) },
      ];
    }),
  };
}
