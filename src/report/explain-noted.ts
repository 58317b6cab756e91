import type { CheckInScale } from "../model/check-in";
import { linkName } from "../model/link";
import { ok } from "../model/measure";
import type { Explanation, NoteBehind } from "./explanation";
import { ingredientUnits, type Ingredient } from "./figure-units";
import type { Report } from "./report";

/** Why a score of a self-assessment is what it is: as it was written, with all others on that scale. */
export function explainScore(
  scale: CheckInScale,
  score: number | null,
  { checkIns }: Pick<Report, "checkIns">,
): Explanation {
  const notes = checkIns.flatMap(({ path, date, scores: { [scale]: amount } }): readonly NoteBehind[] =>
    amount === null ? [] : [{ path, name: linkName(path), date, amount, through: null }],
  );
  return noted("score", score, notes);
}

/**
 * Why so much money went into a kind of cost: the interactions that name it. Where only a share of theirs is counted, what
 * each brings is not told.
 */
export function explainCostKind(key: string, { costKinds, interactions }: Report): Explanation {
  const amount = costKinds.find((row) => row.key === key)?.amount ?? 0;
  const notes = interactions.flatMap(({ path, name, date, costs, cashCost, charged }): readonly NoteBehind[] => {
    const own = costs.filter(({ kind }) => kind === key);
    // Of what is listed without its money nothing is counted.
    if (own.length === 0 || (charged.cash === 0 && cashCost !== 0)) return [];
    return [{ path, name, date, amount: own.reduce((sum, { minor }) => sum + minor, 0), through: null }];
  });
  const isWhole = notes.reduce((sum, note) => sum + (note.amount ?? 0), 0) === amount;
  return noted("costKind", amount, isWhole ? notes : notes.map((note) => ({ ...note, amount: null })));
}

function noted(
  formula: Extract<Ingredient, "score" | "costKind">,
  value: number | null,
  notes: readonly NoteBehind[],
): Explanation {
  return {
    formula,
    figures: value === null ? [] : [{ id: formula, unit: ingredientUnits[formula], value: ok(value), notes }],
    estimated: null,
    unanswered: null,
    missing: null,
  };
}
