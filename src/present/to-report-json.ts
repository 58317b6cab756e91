import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { toIsoDay } from "../model/day";
import { metricUnits } from "../report/metric-keys";
import type { Report } from "../report/report";
import { metricKeys } from "./metric-names";
import { problemText } from "./problem-text";
import { reportJsonRows } from "./report-json-rows";
import { isoOrNull, measureJson } from "./report-json-values";
import { scopeText } from "./scope-text";

/** The published name of the report's shape; it changes only by adding. */
const reportSchema = "relationship-roi/report@1";

/**
 * The report as plain JSON (6-report): money in major units, ratios as fractions, ISO days, problems as sentences,
 * `null` for what is undefined. Totals that do not apply are absent.
 */
export function toReportJson(report: Report, language: Language): Record<string, unknown> {
  const { asOf, currency, period, scope, attribution, coverage, totals, checkIns, flags, problems } = report;
  return {
    schema: reportSchema,
    asOf: toIsoDay(asOf),
    currency,
    period: { from: isoOrNull(period.from), to: isoOrNull(period.to) },
    scope: scopeText(scope),
    attribution,
    coverage,
    totals: totalsJson(totals, currency),
    ...reportJsonRows(report),
    discountRate: report.discountRate,
    checkIns: checkIns.map(({ path, date, scores }) => ({ path, date: isoOrNull(date), ...scores })),
    flags,
    problems: problems.map((problem) => ({
      path: problem.path,
      line: problem.line,
      field: problem.field,
      ...problemText(problem, words(language)),
    })),
  };
}

function totalsJson(totals: Report["totals"], currency: string): Record<string, unknown> {
  return Object.fromEntries(
    metricKeys.flatMap((key) => {
      const measure = totals[key];
      return measure === undefined ? [] : [[key, measureJson(measure, metricUnits[key], currency)]];
    }),
  );
}
