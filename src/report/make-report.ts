import { creditBand } from "../metrics/credit-band";
import { flags, type Basis } from "../metrics/flags";
import { running } from "../metrics/running";
import type { Day } from "../model/day";
import type { PersonKey } from "../model/ledger";
import { none } from "../model/measure";
import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { Problem } from "../model/problem";
import { benefitRows, costKindRows } from "./benefit-rows";
import { ContactAccounts } from "./contact-rows";
import { countableOutcomes } from "./countable-outcomes";
import { coverage } from "./coverage";
import { creditedResult, type CreditRow } from "./credit";
import { personOf } from "./find-person";
import { cashFlows } from "./flows";
import { hasMoney } from "./has-money";
import { interactionRows } from "./interaction-rows";
import { introductionCycles } from "./introduction-cycles";
import type { Introductions } from "./introductions";
import type { JoinCache } from "./join-cache";
import { opportunityRows } from "./opportunity-rows";
import { PeopleDirectory } from "./people-directory";
import { keptCreditRows } from "./kept-credit";
import { projections } from "./projections";
import type { CheckInRow, DayRange, Report, RunningRow, Scope, Totals } from "./report";
import { resultRows } from "./result-rows";
import { inRange, type Selection } from "./selection";
import { switchingRows } from "./switching-rows";
import { toWriteRows } from "./to-write-rows";
import { totals } from "./totals";
import { unpricedHours } from "./unpriced-hours";
import { waterfall } from "./waterfall";
import type { AttributionModel } from "../model/settings";

export interface ReportOptions {
  readonly scope: Scope;
  readonly period: DayRange;
  readonly model: AttributionModel;
}

/** Sums a selection up: the whole report, numbers only. */
export function makeReport(selection: Selection, { scope, period, model }: ReportOptions, cache: JoinCache): Report {
  const { ledger, settings, asOf } = cache.context;
  const problems: Problem[] = [...selection.problems];
  const introductions = cache.introductions();
  const options = { period, model, introductions };
  const rows = selection.results.flatMap((selected) => keptCreditRows(selected, options, cache));
  // Money that is owed to others alone is none of this scope's, which is not the same as a result of 0.
  const credit = rows.filter(({ net, leaves }) => net === null || leaves.length > 0);
  problems.push(...introductionCycles(selection.contacts, introductions));
  problems.push(...unpricedHours(selection.interactions, cache));
  const inPeriod = new Set(credit.map(({ selected }) => selected));
  const results = selection.results.filter(
    (selected) =>
      inPeriod.has(selected) || (selected.joined.values.length === 0 && inRange(selected.joined.day, period)),
  );
  const selected: Selection = { ...selection, results };

  const people = knownPeople(selected, credit, introductions);
  const report = (problem: Problem): void => void problems.push(problem);
  const opportunities = opportunityRows({ opportunities: selection.opportunities, people, report }, cache);

  const outcomes = countableOutcomes(selected, period, cache);

  const accounts = new ContactAccounts();
  for (const { contact } of selection.contacts) if (contact !== null) accounts.open(contact.path);
  for (const { key } of selection.strangers) accounts.open(key);
  for (const one of selection.interactions) accounts.addInteraction(one);
  for (const row of credit) accounts.addCredit(row);
  for (const { joined } of results)
    if (!hasMoney(joined, period)) for (const key of joined.people.keys()) accounts.addReceived(key, joined.result);
  for (const row of opportunities) for (const { key } of row.people) accounts.open(key).opportunities += 1;
  for (const joined of selection.earlier) accounts.addMeeting(joined);
  const knownOn = period.to === null ? asOf : Math.min(asOf, period.to);
  const own = new Set<PersonKey>([
    ...selection.contacts.map(({ path }) => path),
    ...selection.strangers.map(({ key }) => key),
  ]);
  const contacts = accounts
    .rows({
      people,
      contactOf: (key) => ledger.get(key)?.contact ?? null,
      bands: creditBand(
        rows.filter(({ ledger: book, net }) => book === "A" && net !== null).map((row) => creditedResult(row, cache)),
        settings.attribution,
      ),
      asOf: knownOn,
    })
    .filter(({ key }) => selection.everybody || own.has(key));

  const flows = cashFlows(selection.interactions, credit, period);
  const runningRows = running(flows);
  const sums = totals({
    interactions: selection.interactions,
    credit,
    opportunities,
    running: runningRows,
    flows,
    discountRate: settings.discountRate,
  });
  const sorted = problems.sort(byPlace);
  return {
    asOf,
    currency: settings.baseCurrency,
    period,
    scope,
    attribution: { model, introducerShare: settings.attribution.introducerShare },
    coverage: coverage(selected, {
      contactsWithoutNote: contacts.filter(({ path }) => path === null).length,
      problems: sorted.length,
    }),
    totals: sums,
    contacts,
    interactions: interactionRows(selection.interactions, { credit, people }, cache),
    results: resultRows({ results, credit, people }, cache),
    ...projections({ interactions: selection.interactions, credit, outcomes }, cache),
    benefits: benefitRows(selected, credit),
    costKinds: costKindRows(selection.interactions),
    opportunities,
    checkIns: checkInRows(selection),
    running: runningRows.map(({ day, cost, returned, net, roi }): RunningRow => ({
      date: day,
      cost,
      return: returned,
      net,
      roi: roi.value,
    })),
    toWrite: toWriteRows(contacts, knownOn),
    switchingValues: switchingRows(credit, sums, cache.prices),
    waterfall: waterfall({ credit, period }, sums),
    discountRate: settings.discountRate,
    flags: flags(basis(selected, sums, asOf)),
    problems: sorted,
  };
}

/** Everybody some row names. */
function knownPeople(
  selection: Selection,
  credit: readonly CreditRow[],
  introductions: Introductions,
): PeopleDirectory {
  const people = new PeopleDirectory();
  for (const { contact } of selection.contacts) if (contact !== null) people.add(personOf(contact));
  for (const { joined } of selection.interactions) for (const { person } of joined.people) people.add(person);
  for (const { joined } of selection.results) for (const person of joined.people.values()) people.add(person);
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

/** What the cautions of a report are decided from. */
function basis({ interactions, results }: Selection, sums: Totals, asOf: Day): Basis {
  let first: Day | null = null;
  let counted = 0;
  let withoutRecordedTime = 0;
  for (const { joined } of interactions) {
    const { day, source, timeBasis } = joined.interaction;
    if (day !== null && (first === null || day < first)) first = day;
    if (source === "mention") continue;
    counted += 1;
    if (timeBasis !== "recorded") withoutRecordedTime += 1;
  }
  return {
    results: results.length,
    resultsWithoutAnyway: results.filter(({ joined }) => joined.result.anyway === null).length,
    daysSinceFirst: first === null ? null : asOf - first,
    topShare: sums.topShare ?? none("no_result_yet"),
    interactions: counted,
    withoutRecordedTime,
    hardValue: (sums.hardReturn?.value ?? 0) + (sums.savings?.value ?? 0),
    softBase: sums.softBase?.value ?? 0,
  };
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
