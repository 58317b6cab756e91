import type { BlockGroup } from "../model/block-options";
import { monthKey } from "../model/day";
import { ok } from "../model/measure";
import { interactionKey } from "../report/interaction-at";
import type { InteractionRow, LeafRow, Report, ResultRow } from "../report/report";
import { lookAt, withReport } from "./look-at";
import { personScope } from "./person-scope";
import type { Presenting } from "./presenting";
import type { RowSums } from "./row-sums";

/** A row of a table: its group, its key there, and its sums. */
export interface SummedRow {
  readonly group: Exclude<BlockGroup, "benefit">;
  readonly key: string;
  readonly sums: RowSums;
}

/**
 * The account behind a row: a person's and an event's own report, the report of a circle's people, or what of the report
 * is of a kind or a month. Its totals are those of the row, its entries those behind them. Null where there is none.
 */
export function lookAtRow({ group, key, sums }: SummedRow, presenting: Presenting): Presenting | null {
  const { report } = presenting;
  switch (group) {
    case "person": {
      const person = report.contacts.find((row) => row.key === key);
      return person === undefined ? null : lookAt(personScope(person), presenting);
    }
    case "event":
      return lookAt({ kind: "note", path: key }, presenting);
    case "circle": {
      const people = lookAt({ kind: "parts", parts: [{ kind: "circle", name: key }] }, presenting);
      return people === null || key === "" ? null : withReport(summed(people.report, sums), people);
    }
    case "kind":
      return withReport(summed(ofKind(key, report), sums), presenting);
    case "month":
      return withReport(summed(ofMonth(key, report), sums), presenting);
  }
}

/** A report of these entries, with a row's sums for totals. */
function summed(report: Report, sums: RowSums): Report {
  return {
    ...report,
    totals: {
      cashCost: ok(sums.cashCost),
      minutes: ok(sums.minutes),
      timeCost: ok(sums.timeCost),
      fullCost: ok(sums.fullCost),
      hardReturn: ok(sums.credit),
      savings: ok(sums.savings),
      softLow: ok(sums.softLow),
      softBase: ok(sums.softBase),
      softHigh: ok(sums.softHigh),
      net: sums.net,
      roiFull: sums.roiFull,
    },
  };
}

function ofKind(kind: string, report: Report): Report {
  const kinds = new Map(report.interactions.map((row) => [interactionKey(row), row.kind]));
  const isOwn = ({ interaction }: LeafRow): boolean =>
    (interaction === null ? "" : (kinds.get(interactionKey(interaction)) ?? "")) === kind;
  return narrowed(report, { hasInteraction: (row) => row.kind === kind, leaves: ({ leaves }) => leaves.filter(isOwn) });
}

function ofMonth(month: string, report: Report): Report {
  const isIn = (date: number | null): boolean => (date === null ? "" : monthKey(date)) === month;
  return narrowed(report, {
    hasInteraction: ({ date }) => isIn(date),
    leaves: ({ date, leaves }) => (isIn(date) ? leaves : []),
  });
}

function narrowed(
  report: Report,
  own: {
    readonly hasInteraction: (row: InteractionRow) => boolean;
    readonly leaves: (row: ResultRow) => readonly LeafRow[];
  },
): Report {
  return {
    ...report,
    // The accounts of people and events are of the whole report: what is drawn from them says nothing of a part of it.
    contacts: [],
    events: [],
    interactions: report.interactions.filter(own.hasInteraction),
    results: report.results.flatMap((row) => {
      const leaves = own.leaves(row);
      return leaves.length === 0 ? [] : [{ ...row, leaves }];
    }),
  };
}
