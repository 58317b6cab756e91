import type { Benefit } from "../../model/result";
import { benefitWords } from "./benefit-words";
import { fieldKey } from "../fields/field-key";
import type { FieldValues } from "../fields/field-values";
import type { OutcomeField } from "../entries/read-outcome";
import { readTexts } from "./read-texts";
import { wordKey } from "./read-word";
import { isUnreadable } from "./readable";
import { typeWords } from "../recognition/type-words";

/** What an outcome is a benefit of; `label` is the user's own word where it is none of the five. */
export interface BenefitText {
  readonly benefit: Benefit;
  readonly label: string | null;
}

/** The benefit a text names, or null where it is the user's own word. */
export function benefitNamed(text: string): Benefit | null {
  return benefitWords.get(wordKey(text)) ?? null;
}

/** Words under `kind` that only repeat what the note is. */
const typeItself: ReadonlySet<string> = new Set([...typeWords.result, ...typeWords.opportunity]);

/** Reads the benefit of a result or opportunity: one of five, or the user's own word under `other`. */
export function readBenefit(fields: FieldValues<OutcomeField>): BenefitText {
  for (const { name, value } of fields.values("benefit")) {
    const texts = readTexts(value);
    const [text] = texts === null || isUnreadable(texts) ? [] : texts;
    if (text === undefined || (fieldKey(name) === "kind" && typeItself.has(wordKey(text)))) continue;
    const benefit = benefitNamed(text);
    return benefit === null ? { benefit: "other", label: text } : { benefit, label: null };
  }
  return { benefit: "other", label: null };
}
