import type { ExplainedKey } from "../report/formulas";
import type { ContactRow } from "../report/report";
import { asItIsNow, lookAt } from "./look-at";
import type { Asked } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** What explains a number of a person: their own report. Null for somebody without a note, who has none. */
export function askedOfPerson(
  { path, name }: Pick<ContactRow, "path" | "name">,
  { title, formula }: { readonly title: string; readonly formula: ExplainedKey },
  presenting: Presenting,
): Asked | null {
  if (path === null || presenting.source === null) return null;
  return {
    label: presenting.words.card.figureOf({ label: title, name }),
    why: () => whyMetric(formula, lookAt({ kind: "note", path }, presenting) ?? asItIsNow(presenting))(),
  };
}
