import type { PersonKey } from "../model/ledger";
import { creditRows, type CreditOptions, type CreditRow } from "./credit";
import type { JoinCache } from "./join-cache";
import type { SelectedResult } from "./selection";

/** The rows of a result with what they were made for. */
export interface KeptCredit {
  readonly rows: readonly CreditRow[];
  readonly options: Pick<CreditOptions, "model" | "period">;
  readonly namesRevision: number;
  /** Whose introducers were asked for. */
  readonly asked: readonly PersonKey[];
}

/**
 * The rows of a result, made once: an edit elsewhere splits no result again. They hold as long as the result is selected
 * as it was, for the same period and model, and nobody was introduced by anybody else. The introducers of those asked
 * about are looked up either way, so that the report knows their names.
 */
export function keptCreditRows(
  selected: SelectedResult,
  options: CreditOptions,
  cache: JoinCache,
): readonly CreditRow[] {
  const { namesRevision } = cache.context.ledger;
  const before = selected.credit;
  if (before !== null && before.namesRevision === namesRevision && isSame(before.options, options)) {
    for (const person of before.asked) options.introductions.introducersOf(person, Infinity);
    return before.rows;
  }
  const asked = new Set<PersonKey>();
  const introductions = {
    introducersOf(person: PersonKey, day: number): readonly PersonKey[] {
      asked.add(person);
      return options.introductions.introducersOf(person, day);
    },
  };
  const rows = creditRows(selected, { ...options, introductions }, cache);
  const { model, period } = options;
  selected.credit = { rows, options: { model, period }, namesRevision, asked: [...asked] };
  return rows;
}

function isSame(a: KeptCredit["options"], b: CreditOptions): boolean {
  return a.model === b.model && a.period.from === b.period.from && a.period.to === b.period.to;
}
