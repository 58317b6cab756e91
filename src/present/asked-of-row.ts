import type { ExplainedKey } from "../report/formulas";
import { asItIsNow } from "./look-at";
import type { Asked, Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { lookAtRow, type SummedRow } from "./row-look";
import { whyInteractions } from "./why-interactions";
import { whyMetric } from "./why-metric";

/** What explains a number of an account: its figure in the report behind the row. */
export function askedOfRow(
  row: SummedRow & { readonly name: Pick<Fact, "text"> },
  { title, formula }: { readonly title: string; readonly formula: ExplainedKey },
  presenting: Presenting,
): Asked {
  return {
    label: presenting.words.card.figureOf({ label: title, name: row.name.text }),
    why: () => {
      const look = lookAtRow(row, asItIsNow(presenting)) ?? presenting;
      const why = formula === "interactions" ? whyInteractions(look) : whyMetric(formula, look)();
      const shared = row.group === "circle" && row.key !== "" ? [presenting.words.block.severalCircles] : [];
      return { ...why, remarks: [...why.remarks, ...shared] };
    },
  };
}
