import { isFigureId, type FigureId } from "./figure-units";
import { formulas, type FormulaId } from "./formulas";

/** The figures of a formula, each once: those in its expression, or its own; then those that help to understand it. */
export function formulaFigures(id: FormulaId): readonly FigureId[] {
  const formula = formulas[id];
  const names: readonly string[] = "expression" in formula ? namesIn(formula.expression) : [id];
  const further: readonly FigureId[] = "further" in formula ? formula.further : [];
  return [...new Set([...names.filter(isFigureId), ...further])];
}

function namesIn(expression: string): readonly string[] {
  return expression.match(/[A-Za-z]+/g) ?? [];
}
