import { expectedValue } from "../metrics/expected-value";
import type { PersonKey } from "../model/ledger";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { Problem } from "../model/problem";
import type { Opportunity } from "../model/result";
import { findPerson } from "./find-person";
import { findTouches } from "./find-touches";
import type { JoinCache } from "./join-cache";
import type { Person } from "./joined";
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
    .map(({ record, opportunity }) => toRow({ record, opportunity, input }, cache))
    .sort((a, b) => byNumber(a.date, b.date) || byPathAndLine(a, b));
}

function toRow(
  { record, opportunity, input }: { record: NoteRecord; opportunity: Opportunity; input: OpportunityRowsInput },
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
  const people = peopleOf({ record, opportunity, report: input.report }, cache);
  return {
    path,
    line,
    name: record.name,
    date: day,
    status,
    amount,
    probability,
    expected,
    people: people.map((person) => input.people.add(person)),
  };
}

/** The people named on an opportunity, or else those of its interactions. */
function peopleOf(
  { record, opportunity, report }: { record: NoteRecord; opportunity: Opportunity; report: (problem: Problem) => void },
  cache: JoinCache,
): readonly Person[] {
  const found = new Map<PersonKey, Person>();
  for (const text of opportunity.people) {
    const person = findPerson({ text, fromPath: opportunity.path, policy: "named" }, cache.context, report);
    if (person !== null && text.weight > 0) found.set(person.key, person);
  }
  if (found.size === 0)
    for (const joined of findTouches({ record, outcome: opportunity, onInteraction: false }, cache, report))
      for (const { person } of joined.people) found.set(person.key, person);
  return [...found.values()].sort((a, b) => byCodeUnits(a.key, b.key));
}

/** True when some result names the opportunity's note: what came of it is counted there. */
function isSettled(record: NoteRecord, { context: { ledger, resolve } }: JoinCache): boolean {
  for (const path of ledger.naming(nameKey(record.name))) {
    const results = ledger.get(path)?.results ?? [];
    if (results.some(({ opportunity }) => opportunity !== null && resolve(opportunity.target, path) === record.path))
      return true;
  }
  return false;
}

function noExchangeRate({ path, line, amount }: Opportunity): Problem {
  return {
    path,
    line,
    field: "amount",
    effect: "left_out_of_totals",
    cause: "no_exchange_rate",
    accepts: "exchange_rate",
    written: amount?.currency ?? null,
  };
}
