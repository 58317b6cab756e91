import type { ExplainedFigure, Explanation, Shortfall } from "./explanation";
import { figureUnit, type FigureId } from "./figure-units";
import { figureValue } from "./figure-value";
import { formulaFigures } from "./formula-figures";
import type { ExplainedKey } from "./formulas";
import { metricUnits, type MetricKey } from "./metric-keys";
import { notesBehind } from "./notes-behind";
import type { Report } from "./report";

/** The figures that rest on time, and those that rest on what came back. */
const timed: readonly FigureId[] = ["minutes", "minutesEstimated", "timeCost", "fullCost"];
const returned: readonly FigureId[] = ["hardReturn", "savings", "creditDirect", "softBase"];

/**
 * Why a number of a report is what it is: its formula, the figures in it and the notes behind each, what of them is
 * estimated or unanswered, and what is missing. Made when asked for, from the report's own rows.
 */
export function explain(key: ExplainedKey, report: Report): Explanation {
  const ids = formulaFigures(key);
  return {
    formula: key,
    figures: ids.map((id) => explainFigure(id, report)).filter(({ value }) => value.status !== "not_applicable"),
    estimated: ids.some((id) => timed.includes(id)) ? estimatedTime(report) : null,
    unanswered: ids.some((id) => returned.includes(id)) ? unansweredResults(report) : null,
    missing: missingOf(key, report),
  };
}

/** A figure with its value and the notes behind it. */
function explainFigure(id: FigureId, report: Report): ExplainedFigure {
  const notes = notesBehind(id, report);
  return { id, unit: figureUnit(id), value: figureValue(id, report, notes), notes };
}

function estimatedTime({ interactions }: Report): Shortfall | null {
  const counted = interactions.filter(({ charged }) => charged.minutes > 0);
  return shortfall(counted, ({ timeBasis }) => timeBasis !== "recorded");
}

function unansweredResults({ results }: Report): Shortfall | null {
  const counted = results.filter(({ ledger, net }) => ledger !== null && net !== null);
  return shortfall(counted, ({ anyway }) => anyway === null);
}

/** Null where nothing falls short. */
function shortfall<T>(rows: readonly T[], isShort: (row: T) => boolean): Shortfall | null {
  const count = rows.filter(isShort).length;
  return count === 0 ? null : { count, of: rows.length };
}

function missingOf(key: ExplainedKey, { totals }: Report): Explanation["missing"] {
  const status = isMetric(key) ? (totals[key]?.status ?? "not_applicable") : "ok";
  return status === "ok" ? null : status;
}

function isMetric(key: ExplainedKey): key is MetricKey {
  return Object.hasOwn(metricUnits, key);
}
