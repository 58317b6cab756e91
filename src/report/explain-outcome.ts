import { ok } from "../model/measure";
import type { ExplainedFigure, Explanation, NoteBehind } from "./explanation";
import { ingredientUnits, type Ingredient } from "./figure-units";
import type { OpportunityRow, ResultRow } from "./report";

/** Why a result's gross or net is what it is: what was written, what of it is owed to people, and to whom. */
export function explainResult(formula: "written" | "resultNet", row: ResultRow): Explanation {
  const { gross, net, anyway, networkShare, leaves } = row;
  const written = figures("written", gross, [noteOf(row, gross)]);
  const owed = leaves.map(({ person, amount, interaction }): NoteBehind => ({
    path: person?.path ?? null,
    name: person?.name ?? "",
    date: null,
    amount,
    through: interaction,
  }));
  const corrected = [
    ...figures("anywayShare", anyway),
    ...figures("networkShare", networkShare),
    ...figures("resultNet", net, owed),
  ];
  return {
    formula,
    figures: formula === "written" ? written : [...written, ...corrected],
    estimated: null,
    unanswered: formula === "resultNet" && anyway === null ? { count: 1, of: 1 } : null,
    missing: gross === null ? "no_exchange_rate" : null,
  };
}

/** Why a stream is expected to bring what it is. */
export function explainForecast(row: ResultRow): Explanation {
  const ahead = row.forecast?.net ?? null;
  const further = [...figures("anywayShare", row.anyway), ...figures("networkShare", row.networkShare)];
  return {
    formula: "ahead",
    figures: [...figures("ahead", ahead, [noteOf(row, ahead)]), ...further],
    estimated: null,
    unanswered: null,
    missing: null,
  };
}

/** Why an opportunity's amount, probability or expected amount is what it is. */
export function explainOpportunity(key: "written" | "probability" | "expected", row: OpportunityRow): Explanation {
  const { amount, probability, networkShare, expected } = row;
  const parts = {
    written: figures("written", amount, [noteOf(row, amount)]),
    probability: figures("probability", probability),
    expected: [],
  };
  const factors = [
    ...parts.written,
    ...parts.probability,
    ...figures("networkShare", networkShare),
    ...figures("expected", expected, [noteOf(row, expected)]),
  ];
  return {
    formula: key === "expected" ? "expected" : "written",
    figures: key === "expected" ? factors : parts[key],
    estimated: null,
    unanswered: null,
    missing: null,
  };
}

/** A figure as a list: empty where it is not known. */
function figures(id: Ingredient, value: number | null, notes: readonly NoteBehind[] = []): readonly ExplainedFigure[] {
  return value === null ? [] : [{ id, unit: ingredientUnits[id], value: ok(value), notes }];
}

function noteOf({ path, name, date }: ResultRow | OpportunityRow, amount: number | null): NoteBehind {
  return { path, name, date, amount, through: null };
}
