import { creditBand } from "../metrics/credit-band";
import { flags } from "../metrics/flags";
import type { PersonKey } from "../model/ledger";
import { none } from "../model/measure";
import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { Problem } from "../model/problem";
import { benefitRows } from "./benefit-rows";
import { ContactAccounts, type RowInput } from "./contact-rows";
import { countableOutcomes } from "./countable-outcomes";
import { CostKinds } from "./cost-kinds";
import { Covered } from "./coverage";
import { bandShares, type CreditRow } from "./credit";
import { personOf } from "./find-person";
import { receivedFlows } from "./flows";
import { hasMoney } from "./has-money";
import { InteractionRows } from "./interaction-rows";
import { introductionCycles } from "./introduction-cycles";
import type { Introductions } from "./introductions";
import type { JoinCache } from "./join-cache";
import { opportunityRows } from "./opportunity-rows";
import { PeopleDirectory } from "./people-directory";
import type { KeptParts } from "./kept-parts";
import { keptCreditRows } from "./kept-credit";
import { Projections } from "./projections";
import type { CheckInRow, DayRange, Report, Scope } from "./report";
import { resultRows } from "./result-rows";
import { inRange, type Selection } from "./selection";
import { Spent } from "./spent";
import { eachInSteps, mapInSteps, type Steps } from "./steps";
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
  readonly kept: KeptParts<RowInput>;
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
  problems.push(...introductionCycles(selection.contacts, introductions));
  const inPeriod = new Set(credit.map(({ selected }) => selected));
  const results = selection.results.filter(
    (selected) =>
      inPeriod.has(selected) || (selected.joined.values.length === 0 && inRange(selected.joined.day, period)),
  );
  const selected: Selection = { ...selection, results };

  const people = knownPeople(selected, credit, introductions);

  const accounts = new ContactAccounts(people);
  for (const { contact } of selection.contacts) if (contact !== null) accounts.open(contact.path);
  for (const { key } of selection.strangers) accounts.open(key);
  const spent = new Spent(cache);
  const covered = new Covered();
  const costKinds = new CostKinds();
  const projections = new Projections(cache);
  yield* eachInSteps(selection.interactions, (one) => {
    spent.add(one);
    covered.add(one);
    costKinds.add(one);
    projections.addInteraction(one);
    accounts.addInteraction(one);
  });
  projections.listBelonging();
  // Asked for in a spelling of the asker's own: those of the notes come first.
  for (const person of selection.strangers) if (!people.has(person.key)) people.add(person);
  problems.push(...spent.problems());
  const report = (problem: Problem): void => void problems.push(problem);
  const opportunities = opportunityRows({ opportunities: selection.opportunities, people, report }, cache);

  const rowMaker = new InteractionRows(people, ledger);
  yield* eachInSteps(credit, (row) => {
    accounts.addCredit(row);
    projections.addCredit(row);
    rowMaker.addCredit(row);
  });
  for (const outcome of countableOutcomes(selected, period, cache)) projections.addOutcome(outcome);
  for (const { joined } of results)
    if (!hasMoney(joined, period)) for (const key of joined.people.keys()) accounts.addReceived(key, joined.result);
  for (const row of opportunities) for (const { key } of row.people) accounts.open(key).opportunities += 1;
  for (const joined of selection.earlier) accounts.addMeeting(joined);
  const knownOn = period.to === null ? asOf : Math.min(asOf, period.to);
  const own = new Set<PersonKey>([
    ...selection.contacts.map(({ path }) => path),
    ...selection.strangers.map(({ key }) => key),
  ]);
  const banded = rows.filter(({ ledger: book, net }) => book === "A" && net !== null);
  const shares = yield* mapInSteps(banded, (row) => bandShares(row, cache));
  const everybody = yield* accounts.rows({
    contactOf: (key) => ledger.get(key)?.contact ?? null,
    bands: creditBand(shares),
    asOf: knownOn,
    kept,
  });
  const contacts = everybody.filter(({ key }) => selection.everybody || own.has(key));

  const flows = { spent: spent.flows, received: receivedFlows(credit, period) };
  const figures = kept.cashFigures(flows, settings.discountRate);
  const sums = totals({ spent, credit, opportunities, figures });
  yield;
  const sorted = problems.sort(byPlace);
  const interactions = yield* mapInSteps(selection.interactions, (one) => rowMaker.rowOf(one));
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
    toWrite: toWriteRows(contacts, knownOn),
    switchingValues: switchingRows(credit, sums, cache.prices),
    waterfall: waterfall({ credit, period }, sums),
    discountRate: settings.discountRate,
    flags: flags({
      ...covered.basis(selected, asOf),
      topShare: sums.topShare ?? none("no_result_yet"),
      hardValue: (sums.hardReturn?.value ?? 0) + (sums.savings?.value ?? 0),
      softBase: sums.softBase?.value ?? 0,
    }),
    problems: sorted,
  };
}

/** Everybody some row names, without those who were at interactions alone. */
function knownPeople(
  selection: Selection,
  credit: readonly CreditRow[],
  introductions: Introductions,
): PeopleDirectory {
  const people = new PeopleDirectory();
  for (const { contact } of selection.contacts) if (contact !== null) people.add(personOf(contact));
  for (const { joined } of selection.results) for (const person of joined.people.values()) people.add(person);
  for (const { people: owed } of selection.opportunities) for (const person of owed) people.add(person);
  for (const { leaves } of credit) {
    for (const { person } of leaves) {
      const introducer = person === null ? undefined : introductions.person(person);
      if (introducer !== undefined) people.add(introducer);
    }
  }
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
