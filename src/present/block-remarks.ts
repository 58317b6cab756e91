import type { BlockOptions, BlockShow, BlockSortBy } from "../model/block-options";
import { sortWords } from "../model/block-words";
import type { MetricKey } from "../report/metric-keys";
import { sortsOf } from "./group-table";
import type { Presenting } from "./presenting";
import { isRowMetric } from "./row-sums";

/** What a block was asked, and the forms it takes. */
interface Asked {
  readonly options: BlockOptions;
  readonly metrics: readonly MetricKey[];
  readonly shows: readonly BlockShow[];
}

/** What of a block's options is understood and yet cannot be done, one sentence each. */
export function blockRemarks({ options, metrics, shows }: Asked, presenting: Presenting): readonly string[] {
  const { words } = presenting;
  const { sort, group } = options;
  const hasRows = shows.includes("table") && (group !== null || metrics.length === 0);
  const whole = hasRows ? metrics.filter((key) => group === "benefit" || !isRowMetric(key)) : [];
  return [
    ...(sort === null ? [] : orderRemarks(sort.by, { hasRows, isList: shows.includes("list"), group }, presenting)),
    ...whole.map((key) => words.block.notOfRows({ metric: words.metrics[key] })),
  ];
}

function orderRemarks(
  by: BlockSortBy,
  { hasRows, isList, group }: { hasRows: boolean; isList: boolean; group: BlockOptions["group"] },
  { words, format, language }: Presenting,
): readonly string[] {
  const named = (sorts: readonly BlockSortBy[]): string =>
    format.list(sorts.map((sort) => sortWords[sort][language][0]));
  const rows = sortsOf(group ?? "person");
  const list = sortsOf("list");
  const { peopleNotSorted, cannotSort } = words.block;
  return [
    ...(!hasRows || rows.includes(by)
      ? []
      : [
          (group ?? "person") === "person"
            ? peopleNotSorted({ sorts: named(rows) })
            : cannotSort({ by: sortWords[by][language][0], sorts: named(rows) }),
        ]),
    ...(!isList || list.includes(by) ? [] : [cannotSort({ by: sortWords[by][language][0], sorts: named(list) })]),
  ];
}
