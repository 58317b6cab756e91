import type { Filters } from "../../model/filters";
import { filteredQuery } from "../../present/filtered";
import type { ReportQuery } from "../../report/report-source";
import type { ViewContext } from "../view-context";

/** What the filters are chosen from, and what decides whether there is a page at all. */
export const wholeVault: ReportQuery = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null };

/** What headline and sections are made of. */
export function filtersQuery(
  filters: Filters,
  { readOptions, source }: Pick<ViewContext, "readOptions" | "source">,
): ReportQuery {
  return filteredQuery(filters, { readOptions, asOf: source.asOf });
}
