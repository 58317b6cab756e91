import type { BlockOptions } from "../model/block-options";
import { benefits } from "../model/result";
import type { BenefitRow } from "../report/report";
import { cell, plainFact, unknownCell } from "./facts";
import type { Cell, Fact, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { inOrder } from "./row-order";
import { topicFact } from "./topic-note";

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
    rows: inOrder(rows, options).map(({ row, name }) => [
      cell(name.text, name),
      count(row.results),
      count(row.opportunities),
      money(row.gross),
      money(row.net),
    ]),
  };
}

/** A benefit by name; each leads to the vault's note of it. */
export function benefitName({ key }: BenefitRow, presenting: Presenting): Fact {
  const benefit = benefits.find((one) => one === key) ?? "other";
  const text = presenting.words.terms.benefit[benefit];
  return benefit === "other" ? plainFact(text) : topicFact(benefit, text, presenting);
}
