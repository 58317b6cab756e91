import type { Opportunity, Outcome, Result } from "../../model/result";

/**
 * An outcome with what makes it a result. Written out field by field: an object spread into another takes several times
 * the memory of one that is born whole, and results are kept as long as their notes.
 */
export function toResult(outcome: Outcome, { index, onInteraction, opportunity }: Omit<Result, keyof Outcome>): Result {
  const { path, line, day, benefit, label, amount, baseline, stream, saved, proxy } = outcome;
  const { anyway, networkShare, interactions, people, shares, dropOff, onlyWithContact, spelled } = outcome;
  return {
    path,
    line,
    day,
    benefit,
    label,
    onlyWithContact,
    amount,
    baseline,
    stream,
    saved,
    proxy,
    anyway,
    networkShare,
    interactions,
    people,
    shares,
    dropOff,
    spelled,
    index,
    onInteraction,
    opportunity,
  };
}

/** An outcome with what makes it an opportunity, written out for the same reason. */
export function toOpportunity(
  outcome: Outcome,
  { stage, probability, expectedOn, status }: Omit<Opportunity, keyof Outcome>,
): Opportunity {
  const { path, line, day, benefit, label, amount, baseline, stream, saved, proxy } = outcome;
  const { anyway, networkShare, interactions, people, shares, dropOff, onlyWithContact, spelled } = outcome;
  return {
    path,
    line,
    day,
    benefit,
    label,
    onlyWithContact,
    amount,
    baseline,
    stream,
    saved,
    proxy,
    anyway,
    networkShare,
    interactions,
    people,
    shares,
    dropOff,
    spelled,
    stage,
    probability,
    expectedOn,
    status,
  };
}
