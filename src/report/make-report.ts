import { creditBand } from "../metrics/credit-band";
import { flags } from "../metrics/flags";
import type { PersonKey } from "../model/ledger";
import { none } from "../model/measure";
import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { Problem } from "../model/problem";
import { pushAll } from "../model/push-all";
import { benefitRows } from "./benefit-rows";
import { Books } from "./books";
import { bandShares, type CreditRow } from "./credit";
import { personOf } from "./find-person";
import { receivedFlows } from "./flows";
import { hasMoney } from "./has-money";
import { introductionProblems } from "./introduction-problems";
import type { Introductions } from "./introductions";
import type { JoinCache } from "./join-cache";
import { opportunityRows } from "./opportunity-rows";
import { PeopleDirectory, type Spellings } from "./people-directory";
import type { KeptParts } from "./kept-parts";
import { keptCreditRows } from "./kept-credit";
import type { CheckInRow, DayRange, Report, Scope } from "./report";
import { resultRows } from "./result-rows";
import { inRange, type Selection } from "./selection";
import { spentFlows, unpricedHours } from "./spent";
import { mapInSteps, type Steps } from "./steps";
import { switchingRows } from "./switching-rows";
import { toWriteRows } from "./to-write-rows";
import { totals } from "./totals";
import { waterfall } from "./waterfall";
import type { AttributionModel } from "../model/settings";

export interface ReportOptions {
  readonly scope: Scope;
  readonly period: DayRange;
  readonly model: AttributionModel;
  /** What holds of the report to the same question before. */
  readonly kept: KeptParts;
}

/** Sums a selection up, in steps: the whole report, numbers only. */
export function* reportSteps(
  selection: Selection,
  { scope, period, model, kept }: ReportOptions,
  cache: JoinCache,
): Steps<Report> {
  const { ledger, settings, asOf } = cache.context;
  const problems: Problem[] = [...selection.problems];
  const introductions = cache.introductions();
  const options = { period, model, introductions };
  const rows = (yield* mapInSteps(selection.results, (selected) => keptCreditRows(selected, options, cache))).flat();
  // Money that is owed to others alone is none of this scope's, which is not the same as a result of 0.
  const credit = rows.filter(({ net, leaves }) => net === null || leaves.length > 0);
  pushAll(problems, introductionProblems(selection.contacts, introductions, cache.context));
  const inPeriod = new Set(credit.map(({ selected }) => selected));
  const results = selection.results.filter(
    (selected) =>
      inPeriod.has(selected) || (selected.joined.values.length === 0 && inRange(selected.joined.day, period)),
  );
  const selected: Selection = { ...selection, results };

  const books = booksOf(kept, cache);
  const { spent, covered, costKinds, accounts, projections } = books;
  yield* books.update({
    contacts: selection.contacts,
    strangers: selection.strangers,
    interactions: selection.interactions,
    credit,
    unpaid: results.filter(({ joined }) => !hasMoney(joined, period)),
    opportunities: selection.opportunities,
  });
  const people = knownPeople(selected, credit, { introductions, spellings: books.spellings });
  if (spent.withoutExchangeRate > 0) pushAll(problems, unpricedHours(selection.interactions, cache));
  const report = (problem: Problem): void => void problems.push(problem);
  const opportunities = opportunityRows({ opportunities: selection.opportunities, people, report }, cache);
  const knownOn = period.to === null ? asOf : Math.min(asOf, period.to);
  const own = new Set<PersonKey>([
    ...selection.contacts.map(({ path }) => path),
    ...selection.strangers.map(({ key }) => key),
  ]);
  const banded = rows.filter(({ ledger: book, net }) => book === "A" && net !== null);
  const shares = yield* mapInSteps(banded, (row) => bandShares(row, cache));
  const everybody = yield* accounts.rows({
    people,
    contactOf: (key) => ledger.get(key)?.contact ?? null,
    bands: creditBand(shares),
    earlier: selection.earlier,
    asOf: knownOn,
  });
  const contacts = everybody.filter(({ key }) => selection.everybody || own.has(key));

  const flows = { spent: spentFlows(selection.interactions), received: receivedFlows(credit, period) };
  const figures = kept.cashFigures(flows, settings.discountRate);
  const sums = totals({ spent, credit, opportunities, figures });
  yield;
  const sorted = problems.sort(byPlace);
  const interactions = yield* books.rows.rows(selection.interactions, {
    named: accounts.named(people),
    people,
    ledger,
  });
  // Elsewhere entries are selected anew for each report, and none of them would be found booked.
  if (scope.kind === "vault") kept.books = books;
  yield;
  const toWrite = toWriteRows(contacts, knownOn);
  yield;
  return {
    asOf,
    currency: settings.baseCurrency,
    period,
    scope,
    attribution: { model, introducerShare: settings.attribution.introducerShare },
    coverage: covered.coverage(selected, {
      contactsWithoutNote: contacts.filter(({ path }) => path === null).length,
      problems: sorted.length,
    }),
    totals: sums,
    contacts,
    interactions,
    results: resultRows({ results, credit, people }),
    ...projections.rows(),
    benefits: benefitRows(selected, credit),
    costKinds: costKinds.rows(),
    opportunities,
    checkIns: checkInRows(selection),
    running: figures.running,
    toWrite,
    switchingValues: switchingRows(credit, sums, cache.prices),
    waterfall: waterfall({ credit, period }, sums),
    discountRate: settings.discountRate,
    flags: flags({
      ...covered.basis(selected, knownOn),
      topShare: sums.topShare ?? none("no_result_yet"),
      hardValue: (sums.hardReturn?.value ?? 0) + (sums.savings?.value ?? 0),
      softBase: sums.softBase?.value ?? 0,
    }),
    problems: sorted,
  };
}

/** The books of the report to the same question before, or others. Nobody else finds them half corrected. */
function booksOf(kept: KeptParts, cache: JoinCache): Books {
  const { books } = kept;
  kept.books = null;
  return books?.namesRevision === cache.context.ledger.namesRevision ? books : new Books(cache);
}

/** Everybody some row names. */
function knownPeople(
  selection: Selection,
  credit: readonly CreditRow[],
  { introductions, spellings }: { readonly introductions: Introductions; readonly spellings: Spellings },
): PeopleDirectory {
  const people = new PeopleDirectory(spellings);
  for (const { contact } of selection.contacts) if (contact !== null) people.add(personOf(contact));
  for (const { joined } of selection.results) for (const person of joined.people.values()) people.add(person);
  for (const { people: owed } of selection.opportunities) for (const person of owed) people.add(person);
  for (const { leaves } of credit) {
    for (const { person } of leaves) {
      const introducer = person === null ? undefined : introductions.person(person);
      if (introducer !== undefined) people.add(introducer);
    }
  }
  // Asked for in a spelling of the asker's own: those of the notes come first.
  for (const person of selection.strangers) if (!people.has(person.key)) people.add(person);
  return people;
}

function checkInRows({ checkIns }: Selection): readonly CheckInRow[] {
  return checkIns
    .map(({ path, day, scores }) => ({ path, date: day, scores }))
    .sort((a, b) => byNumber(a.date, b.date) || byCodeUnits(a.path, b.path));
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byPathAndLine(a, b) ||
    byCodeUnits(a.field ?? "", b.field ?? "") ||
    byCodeUnits(a.cause, b.cause) ||
    byCodeUnits(a.written ?? "", b.written ?? "")
  );
}
