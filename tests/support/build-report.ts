import { dayOf, type Day } from "../../src/model/day";
import { none, ok } from "../../src/model/measure";
import type {
  AccountRow,
  ContactRow,
  Coverage,
  InteractionRow,
  LeafRow,
  OpportunityRow,
  PersonName,
  Report,
  ResultRow,
} from "../../src/report/report";

/** The day of an ISO date that exists; anything else is a mistake in the test. */
export function day(iso: string): Day {
  const [year, month, date] = iso.split("-").map(Number);
  const found = dayOf(year ?? 0, month ?? 0, date ?? 0);
  if (found === null) throw new RangeError(`No such day: ${iso}`);
  return found;
}

/** A person with a note in the folder People. */
export function buildPerson(name: string): PersonName {
  const path = `People/${name}.md`;
  return { key: path, path, name };
}

/** A person known by name only. */
export function buildNamed(name: string): PersonName {
  return { key: `name:${name.toLowerCase()}`, path: null, name };
}

export function buildCoverage(part: Partial<Coverage> = {}): Coverage {
  return {
    notes: 0,
    excludedNotes: 0,
    contacts: 0,
    contactsWithoutNote: 0,
    interactions: 0,
    planned: 0,
    journalLines: 0,
    mentions: 0,
    results: 0,
    opportunities: 0,
    checkIns: 0,
    minutesRecorded: 0,
    minutesEstimated: 0,
    interactionsWithRecordedTime: 0,
    interactionsWithEstimatedTime: 0,
    interactionsWithoutPeople: 0,
    resultsWithoutAnyway: 0,
    problems: 0,
    ...part,
  };
}

/** A report of a vault in which nothing is recorded, as of 31 December 2024. */
export function buildReport(part: Partial<Report> = {}): Report {
  return {
    asOf: day("2024-12-31"),
    currency: "EUR",
    period: { from: null, to: null },
    scope: { kind: "vault" },
    attribution: { model: "linear", introducerShare: 0.5 },
    coverage: buildCoverage(),
    totals: {},
    contacts: [],
    interactions: [],
    results: [],
    events: [],
    kinds: [],
    circles: [],
    months: [],
    benefits: [],
    costKinds: [],
    opportunities: [],
    checkIns: [],
    running: [],
    toWrite: [],
    switchingValues: [],
    waterfall: [],
    discountRate: 0,
    flags: [],
    problems: [],
    ...part,
  };
}

export function buildContactRow(part: Partial<ContactRow> = {}): ContactRow {
  return {
    ...buildPerson("Anna"),
    interactions: 0,
    minutesTogether: 0,
    minutesCharged: 0,
    cashCost: 0,
    timeCost: 0,
    fullCost: 0,
    creditDirect: 0,
    creditAsIntroducer: 0,
    credit: 0,
    creditBand: [0, 0],
    savings: 0,
    softLow: 0,
    softBase: 0,
    softHigh: 0,
    net: ok(0),
    roiFull: none("no_cost"),
    firstContact: null,
    lastContact: null,
    rhythmDays: null,
    overdueRatio: null,
    given: 0,
    received: 0,
    initiatedByMe: 0,
    energySum: 0,
    energyMean: null,
    opportunities: 0,
    results: 0,
    circles: [],
    closeness: null,
    dormant: false,
    personal: false,
    flags: [],
    ...part,
  };
}

export function buildInteractionRow(part: Partial<InteractionRow> = {}): InteractionRow {
  return {
    path: "Interactions/Lunch.md",
    line: null,
    name: "Lunch",
    source: "note",
    date: day("2024-02-05"),
    kind: "meeting",
    people: [buildPerson("Anna")],
    minutes: 60,
    timeBasis: "recorded",
    cashCost: 0,
    hasCost: (part.cashCost ?? 0) !== 0,
    timeCost: 0,
    credit: 0,
    charged: { cash: part.cashCost ?? 0, minutes: part.minutes ?? 60, time: part.timeCost ?? 0 },
    gave: 0,
    costs: [],
    energy: null,
    again: null,
    ...part,
  };
}

export function buildResultRow(part: Partial<ResultRow> = {}): ResultRow {
  return {
    path: "Results/Contract.md",
    line: null,
    index: 0,
    name: "Contract",
    date: day("2024-06-01"),
    benefit: "business",
    label: null,
    isStream: false,
    forecast: null,
    savedMinutes: null,
    ledger: "A",
    gross: 600_000,
    net: 450_000,
    ownGross: 600_000,
    low: null,
    high: null,
    anyway: 0.25,
    networkShare: null,
    leaves: [],
    ...part,
  };
}

export function buildLeaf(part: Partial<LeafRow> = {}): LeafRow {
  return {
    interaction: { path: "Interactions/Lunch.md", line: null },
    person: buildPerson("Anna"),
    role: "direct",
    amount: 450_000,
    ...part,
  };
}

export function buildAccountRow(part: Partial<AccountRow> = {}): AccountRow {
  return {
    key: "meeting",
    name: "meeting",
    interactions: 0,
    minutes: 0,
    cashCost: 0,
    timeCost: 0,
    fullCost: 0,
    credit: 0,
    savings: 0,
    softLow: 0,
    softBase: 0,
    softHigh: 0,
    net: ok(0),
    roiFull: none("no_cost"),
    results: 0,
    opportunities: 0,
    energyMean: null,
    againMean: null,
    ...part,
  };
}

export function buildOpportunityRow(part: Partial<OpportunityRow> = {}): OpportunityRow {
  return {
    path: "Opportunities/Pilot.md",
    line: null,
    name: "Pilot",
    date: day("2024-11-01"),
    benefit: "business",
    status: "open",
    amount: 1_000_000,
    probability: 0.2,
    networkShare: null,
    expected: 200_000,
    people: [],
    ...part,
  };
}
