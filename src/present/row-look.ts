import type { BlockGroup } from "../model/block-options";
import { interactionKinds, type InteractionKind } from "../model/interaction";
import { monthKey } from "../model/day";
import { ok } from "../model/measure";
import { interactionKey } from "../report/interaction-at";
import type { Cost } from "../report/portions";
import type { InteractionRow, LeafRow, OpportunityRow, PersonName, Report, ResultRow, Scope } from "../report/report";
import { lookAt, withReport } from "./look-at";
import { personPart, personScope } from "./person-scope";
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
      return person === undefined ? null : lookAt({ scope: personScope(person) }, presenting);
    }
    case "event":
      return lookAt({ scope: { kind: "note", path: key } }, presenting);
    case "circle": {
      const people = key === "" ? withoutCircle(presenting) : lookAt(circleScope(key), presenting);
      return people === null ? null : withReport(summed(people.report, sums), people);
    }
    case "kind":
      return withReport(summed(ofKind(key, presenting), sums), presenting);
    case "month":
      return withReport(summed(ofMonth(key, report), sums), presenting);
  }
}

function circleScope(name: string): { readonly scope: Scope } {
  return { scope: { kind: "parts", parts: [{ kind: "circle", name }] } };
}

/** What falls to people who are in no circle and to nobody: all that the people of circles leave. */
function withoutCircle(presenting: Presenting): Presenting | null {
  const { report } = presenting;
  const inside = report.contacts.filter(({ circles }) => circles.length > 0);
  const own = lookAt({ scope: { kind: "parts", parts: inside.map(personPart) } }, presenting);
  if (own === null) return null;
  const keys = new Set(inside.map(({ key }) => key));
  const isOutside = (people: readonly (PersonName | null)[]): boolean =>
    people.length === 0 || people.some((person) => person === null || !keys.has(person.key));
  const taken = new Map(own.report.interactions.map((row) => [interactionKey(row), row.charged]));
  const rest = report.interactions.map((row) => ({
    ...row,
    charged: left(row.charged, taken.get(interactionKey(row))),
  }));
  const isLeft = ({ people, charged }: InteractionRow): boolean =>
    isOutside(people) || charged.cash !== 0 || charged.minutes !== 0;
  return withReport(
    narrowed(
      { ...report, interactions: rest },
      {
        hasInteraction: isLeft,
        leaves: ({ leaves }) => leaves.filter(({ person }) => isOutside([person])),
        opportunities: report.opportunities.filter(({ people }) => isOutside(people)),
      },
    ),
    presenting,
  );
}

function left(whole: Cost, taken: Cost = { cash: 0, minutes: 0, time: 0 }): Cost {
  return { cash: whole.cash - taken.cash, minutes: whole.minutes - taken.minutes, time: whole.time - taken.time };
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
      opportunityCount: ok(sums.opportunities),
    },
  };
}

function ofKind(kind: string, presenting: Presenting): Report {
  const { report } = presenting;
  const kinds = new Map(report.interactions.map((row) => [interactionKey(row), row.kind]));
  const isOwn = ({ interaction }: LeafRow): boolean =>
    (interaction === null ? "" : (kinds.get(interactionKey(interaction)) ?? "")) === kind;
  return narrowed(report, {
    hasInteraction: (row) => row.kind === kind,
    leaves: ({ leaves }) => leaves.filter(isOwn),
    opportunities: opportunitiesOf(kind, presenting),
  });
}

/** The opportunities that came of a kind of interaction, or of none; what they came of stands in no row. */
function opportunitiesOf(kind: string, presenting: Presenting): Report["opportunities"] {
  const { report } = presenting;
  const known = interactionKinds.find((one) => one === kind);
  if (known !== undefined) return ofOneKind(known, presenting);
  const led = new Set(interactionKinds.flatMap((one) => ofOneKind(one, presenting)).map(placeOf));
  return report.opportunities.filter((row) => !led.has(placeOf(row)));
}

function ofOneKind(kind: InteractionKind, presenting: Presenting): Report["opportunities"] {
  const { scope, narrowing } = presenting.report;
  const only = { kind, benefit: narrowing?.benefit ?? null, currency: narrowing?.currency ?? null };
  return lookAt({ scope, narrowing: only }, presenting)?.report.opportunities ?? [];
}

function placeOf({ path, line, name }: OpportunityRow): string {
  return JSON.stringify([path, line, name]);
}

function ofMonth(month: string, report: Report): Report {
  const isIn = (date: number | null): boolean => (date === null ? "" : monthKey(date)) === month;
  return narrowed(report, {
    hasInteraction: ({ date }) => isIn(date),
    leaves: ({ date, leaves }) => (isIn(date) ? leaves : []),
    opportunities: report.opportunities.filter(({ date }) => isIn(date)),
  });
}

function narrowed(
  report: Report,
  own: {
    readonly hasInteraction: (row: InteractionRow) => boolean;
    readonly leaves: (row: ResultRow) => readonly LeafRow[];
    readonly opportunities: Report["opportunities"];
  },
): Report {
  return {
    ...report,
    // The accounts of people and events are of the whole report: what is drawn from them says nothing of a part of it.
    contacts: [],
    events: [],
    interactions: report.interactions.filter(own.hasInteraction),
    opportunities: own.opportunities,
    results: report.results.flatMap((row) => {
      const leaves = own.leaves(row);
      return leaves.length === 0 ? [] : [{ ...row, leaves }];
    }),
  };
}
