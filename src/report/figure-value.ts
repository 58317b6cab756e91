import { none, ok, type AnyMeasure, type Measure } from "../model/measure";
import type { NoteBehind } from "./explanation";
import { isIngredient, type FigureId, type Ingredient } from "./figure-units";
import { personOfReport } from "./person-of-report";
import type { Report, WaterfallRow } from "./report";

/** The value of a figure as the report has it, or as the notes behind it come to. */
export function figureValue(id: FigureId, report: Report, notes: readonly NoteBehind[]): AnyMeasure {
  return isIngredient(id) ? ingredientValue(id, report, notes) : (report.totals[id] ?? none("not_applicable"));
}

function ingredientValue(id: Ingredient, report: Report, notes: readonly NoteBehind[]): Measure {
  const { running, totals, discountRate } = report;
  switch (id) {
    case "anyway":
    case "ownShare":
      return lostAt(id, report);
    case "ownRate":
      return ownRate(totals);
    case "firstCost":
      return dayOf(running.find(({ cost }) => cost > 0)?.date);
    case "daysSpanned":
      return ok((running.at(-1)?.date ?? 0) - (running[0]?.date ?? 0));
    case "toGo":
      return totals.paybackDate?.status === "not_paid_back" ? ok(-(running.at(-1)?.net ?? 0)) : none("not_applicable");
    case "discountRate":
      return ok(discountRate);
    case "bestResult":
      return notes[0]?.amount === undefined || notes[0].amount === null ? none("no_result_yet") : ok(notes[0].amount);
    case "lastContact":
      return dayOf(personOfReport(report)?.lastContact ?? undefined);
    case "rhythmDays": {
      const days = personOfReport(report)?.rhythmDays ?? null;
      return days === null ? none("low_data") : ok(days);
    }
    case "energyMean":
    case "againMean":
      return notes.length === 0 ? none("low_data") : ok(sumOf(notes) / notes.length);
    default:
      return ok(sumOf(notes));
  }
}

/** What the notes behind a figure come to: the sum of what they bring, each of which counts as one where it brings nothing. */
function sumOf(notes: readonly NoteBehind[]): number {
  return notes.reduce((sum, { amount }) => sum + (amount ?? 1), 0);
}

function dayOf(day: number | undefined): Measure {
  return day === undefined ? none("no_dates") : ok(day);
}

/** What a step of the waterfall takes away. */
function lostAt(key: WaterfallRow["key"], { waterfall }: Report): Measure {
  const amount = waterfall.find((row) => row.key === key)?.amount ?? 0;
  return ok(amount === 0 ? 0 : -amount);
}

/** What an hour was priced at, over all hours: the user's own rate, to be set beside what an hour brought. */
function ownRate({ timeCost, minutes }: Report["totals"]): Measure {
  if (timeCost === undefined || timeCost.status !== "ok") return timeCost ?? none("not_applicable");
  const counted = minutes?.value ?? 0;
  return counted > 0 ? ok((timeCost.value * 60) / counted) : none("no_time");
}
