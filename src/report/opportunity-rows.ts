import { expectedValue } from "../metrics/expected-value";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { byNumber, byPathAndLine } from "../model/order";
import type { Problem } from "../model/problem";
import type { Opportunity } from "../model/result";
import { spelledField } from "../model/spelled";
import { hasHappened } from "./has-happened";
import type { JoinCache } from "./join-cache";
import type { JoinedOpportunity } from "./join-opportunity";
import type { PeopleDirectory } from "./people-directory";
import type { OpportunityRow } from "./report";
import type { Selection } from "./selection";

export interface OpportunityRowsInput {
  readonly opportunities: Selection["opportunities"];
  readonly people: PeopleDirectory;
  readonly report: (problem: Problem) => void;
}

/** The scope's opportunities by date, path and line. One that a result settles is in no pipeline. */
export function opportunityRows(input: OpportunityRowsInput, cache: JoinCache): readonly OpportunityRow[] {
  return input.opportunities
    .map((joined) => toRow(joined, input, cache))
    .sort((a, b) => byNumber(a.date, b.date) || byPathAndLine(a, b));
}

function toRow(
  { record, opportunity, people }: JoinedOpportunity,
  input: OpportunityRowsInput,
  cache: JoinCache,
): OpportunityRow {
  const { path, line, day, status, probability, networkShare } = opportunity;
  const amount =
    opportunity.amount === null
      ? null
      : cache.prices.exchange.toBaseMinor(opportunity.amount, day ?? cache.context.asOf);
  if (opportunity.amount !== null && amount === null) input.report(noExchangeRate(opportunity));
  const isOpen = status === "open" && !isSettled(record, cache);
  const expected =
    isOpen && amount !== null && probability !== null ? expectedValue({ amount, probability, networkShare }) : null;
  return {
    path,
    line,
    name: record.name,
    date: day,
    benefit: opportunity.benefit,
    status,
    amount,
    probability,
    networkShare,
    expected,
    people: people.map((person) => input.people.of(person)),
  };
}

/** True when some result that has happened names the opportunity's note: what came of it is counted there. */
function isSettled(record: NoteRecord, cache: JoinCache): boolean {
  const { ledger, names } = cache.context;
  const { resolve } = names;
  for (const path of ledger.naming(nameKey(record.name))) {
    const naming = ledger.get(path);
    for (const result of naming?.results ?? []) {
      const { opportunity } = result;
      if (naming === undefined || opportunity === null || !hasHappened(naming, result, cache)) continue;
      if (resolve(opportunity.target, path) === record.path) return true;
    }
  }
  return false;
}

function noExchangeRate(opportunity: Opportunity): Problem {
  const { path, line, amount } = opportunity;
  return {
    path,
    line,
    field: spelledField(opportunity, "amount"),
    effect: "left_out_of_totals",
    cause: "no_exchange_rate",
    accepts: "exchange_rate",
    written: amount?.currency ?? null,
  };
}
