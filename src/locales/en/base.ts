import type { BaseChart, BaseMetricSet } from "../../model/base-options";
import { pluralOf } from "../plural";

const plural = pluralOf("en");

/** Words of the view of a Base. */
export const base = {
  name: "ROI",
  rows: ({ count, shown }: { count: number; shown: string }) =>
    plural(count, { one: `${shown} row`, other: `${shown} rows` }),
  lead: ({ rows, period }: { rows: string; period: string }) => `${rows} · ${period}`,
  nothing: "This Base has no rows.",
  sort: "What it is",
  sorts: {
    contact: "contact",
    interactions: "several interactions",
    result: ({ benefit }: { benefit: string }) => `result, ${benefit}`,
    opportunity: ({ status }: { status: string }) => `opportunity, ${status}`,
    checkIn: "check-in",
    leftOut: "left out",
    none: "no contact, interaction or result",
  },
  people: { lastContact: "Last contact", rhythm: "Rhythm", given: "Given", received: "Received" },
  notOfThis: "does not have this",
  onlyPeople: "of people only",
  together: "Together",
  togetherHint: "Nothing counts twice: a meeting and the person met there are one meeting.",
  ungrouped: "Without a value",
  inAll: ({ name, value }: { name: string; value: string }) => `${name} of all rows together: ${value}.`,
  options: {
    metrics: "Figures",
    metricSets: {
      overview: "Invested and received",
      cost: "Cost",
      balance: "Balance",
      roi: "ROI",
      rhythm: "Rhythm of contact",
    } satisfies Record<BaseMetricSet, string>,
    period: "Period",
    anyPeriod: "all, 2026, last 90 days",
    model: "Model",
    asSet: "As in the settings",
    chart: "Chart",
    charts: {
      none: "None",
      minutes: "Time",
      cashCost: "Money spent",
      hardReturn: "Cash received",
      net: "Net value",
    } satisfies Record<BaseChart, string>,
  },
};
