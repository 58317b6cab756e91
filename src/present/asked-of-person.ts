import type { ExplainedKey } from "../report/formulas";
import type { ContactRow } from "../report/report";
import { asItIsNow, lookAt } from "./look-at";
import { personScope } from "./person-scope";
import type { Asked } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** What explains a number of a person: their own report. Null where no other report is at hand. */
export function askedOfPerson(
  person: Pick<ContactRow, "path" | "name">,
  { title, formula }: { readonly title: string; readonly formula: ExplainedKey },
  presenting: Presenting,
): Asked | null {
  if (presenting.source === null) return null;
  return {
    label: presenting.words.card.figureOf({ label: title, name: person.name }),
    why: () => whyMetric(formula, lookAt({ scope: personScope(person) }, presenting) ?? asItIsNow(presenting))(),
  };
}
