import type { Filters } from "../../model/filters";
import { filteredQuery } from "../../present/filtered";
import type { ReportQuery } from "../../report/report-source";
import type { ViewContext } from "../view-context";

/** What headline and sections are made of. */
export function filtersQuery(
  filters: Filters,
  { readOptions, source }: Pick<ViewContext, "readOptions" | "source">,
): ReportQuery {
  return filteredQuery(filters, { readOptions, asOf: source.asOf });
}
