import { benefits } from "../model/result";
import type { BenefitRow } from "../report/report";
import { plainFact } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { topicFact } from "./topic-note";

/** A benefit by name, leading to the vault's note of it; a word of the user's own stays as written. */
export function benefitName({ key }: BenefitRow, presenting: Presenting): Fact {
  const benefit = benefits.find((one) => one === key);
  if (benefit === undefined) return plainFact(key);
  const text = presenting.words.terms.benefit[benefit];
  return benefit === "other" ? plainFact(text) : topicFact(benefit, text, presenting);
}
