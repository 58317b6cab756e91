import type { NoteBehind } from "./explanation";
import type { FigureId } from "./figure-units";
import { personOfReport } from "./person-of-report";
import type { InteractionRow, OpportunityRow, PersonName, Report, ResultRow } from "./report";

type Behind = (report: Report) => readonly NoteBehind[];

/** The notes behind a figure, from the report's rows; none behind a day, a rate or a figure made of others. */
export function notesBehind(id: FigureId, report: Report): readonly NoteBehind[] {
  return sources[id]?.(report) ?? [];
}

const sources: Readonly<Partial<Record<FigureId, Behind>>> = {
  cashCost: interactions(({ charged }) => charged.cash),
  minutes: interactions(({ charged }) => charged.minutes),
  minutesRecorded: interactions(({ charged, timeBasis }) => (timeBasis === "recorded" ? charged.minutes : 0)),
  minutesEstimated: interactions(({ charged, timeBasis }) => (timeBasis === "recorded" ? 0 : charged.minutes)),
  timeCost: priced(({ charged }) => charged.time),
  fullCost: priced(({ charged }) => charged.cash + charged.time),
  given: interactions(({ gave }) => gave),
  interactions: (report) => report.interactions.map((row) => entry(row, null)),
  minutesTogether: interactions(({ minutes }) => minutes),
  lastContact: (report) => lastSeen(report, personOfReport(report)?.lastContact ?? null),
  rhythmDays: (report) => latestDays(report.interactions),
  energyMean: noted(({ energy }) => energy),
  againMean: noted(({ again }) => again),
  received: (report) => distinct(report.results).map((row) => entry(row, null)),
  grossReturn: results("A", ({ ownGross }) => ownGross),
  hardReturn: results("A", owned),
  savings: results("B", owned),
  softLow: results("C", ({ low }) => low),
  softBase: results("C", owned),
  softHigh: results("C", ({ high }) => high),
  incomeGrowth: results("A", (row) => (row.benefit === "career" && row.isStream ? owned(row) : null)),
  timeSavedMinutes: results("B", ({ savedMinutes }) => savedMinutes),
  moneySaved: results("B", (row) => (row.savedMinutes === null ? owned(row) : null)),
  directDealsAmount: results("A", deal),
  directDealsCount: (report) => counted(results("A", deal)(report)),
  bestResult: (report) => best(report),
  creditDirect: leaves("direct"),
  creditAsIntroducer: leaves("introducer"),
  results: (report) => distinct(report.results).map((row) => entry(row, null)),
  opportunityCount: ({ opportunities }) => opportunities.map((row) => entry(row, null)),
  opportunityCountByBenefit: ({ opportunities }) => opportunities.map((row) => entry(row, null)),
  pipeline: ({ opportunities }) =>
    opportunities.flatMap((row) => (row.expected === null ? [] : [entry(row, row.expected)])),
  peopleMet: ({ contacts }) => contacts.filter(({ interactions: met }) => met > 0).map((row) => person(row, null)),
  toWrite: ({ toWrite }) => toWrite.map((row) => person(row, row.lastContact)),
};

/** The interactions that bring something to a figure. */
function interactions(amountOf: (row: InteractionRow) => number): Behind {
  return (report) =>
    report.interactions.flatMap((row) => {
      const amount = amountOf(row);
      return amount === 0 ? [] : [entry(row, amount)];
    });
}

/** The interactions that bring something to a cost of time; where it has no value, those that have no price. */
function priced(amountOf: (row: InteractionRow) => number): Behind {
  const all = interactions(amountOf);
  return (report) => {
    const unpriced = report.interactions.filter(({ charged, timeCost }) => charged.minutes > 0 && timeCost === null);
    return unpriced.length > 0 ? unpriced.map((row) => entry(row, null)) : all(report);
  };
}

/** The interactions of which something was noted, zeros too. */
function noted(valueOf: (row: InteractionRow) => number | null): Behind {
  return (report) =>
    report.interactions.flatMap((row) => {
      const value = valueOf(row);
      return value === null ? [] : [entry(row, value)];
    });
}

/** The interactions on the day of the last contact; none where that is written by hand. */
function lastSeen({ interactions: rows }: Report, day: number | null): readonly NoteBehind[] {
  return day === null ? [] : rows.filter(({ date }) => date === day).map((row) => entry(row, null));
}

/** As many days as a rhythm is told from, and one more: it is of the gaps between them. */
const rhythmDays = 9;

/** The interactions on the last days on which there was one. */
function latestDays(rows: readonly InteractionRow[]): readonly NoteBehind[] {
  const dated = rows.flatMap((row) => (row.date === null ? [] : [{ row, date: row.date }]));
  const days = [...new Set(dated.map(({ date }) => date))].sort((a, b) => b - a).slice(0, rhythmDays);
  return dated.filter(({ date }) => days.includes(date)).map(({ row }) => entry(row, null));
}

/** The results of a ledger that bring something to a figure, zeros too; null for those that do not belong to it. */
function results(ledger: ResultRow["ledger"], amountOf: (row: ResultRow) => number | null): Behind {
  return (report) =>
    report.results.flatMap((row) => {
      const amount = row.ledger === ledger ? amountOf(row) : null;
      return amount === null ? [] : [entry(row, amount)];
    });
}

/** The parts of results in ledger A that are owed in one role. */
function leaves(wanted: "direct" | "introducer"): Behind {
  return (report) =>
    report.results.flatMap((row) =>
      row.ledger !== "A"
        ? []
        : row.leaves.flatMap(({ role, amount, interaction }) =>
            role === wanted ? [{ ...entry(row, amount), through: interaction }] : [],
          ),
    );
}

/** What of a result belongs to the scope; null where it could not be counted. */
function owned({ net, leaves: parts }: ResultRow): number | null {
  return net === null ? null : parts.reduce((sum, { amount }) => sum + amount, 0);
}

function deal(row: ResultRow): number | null {
  return row.benefit === "business" ? owned(row) : null;
}

/** The result that brought most in ledgers A and B together. */
function best({ results: rows }: Report): readonly NoteBehind[] {
  const sums = new Map<string, NoteBehind & { readonly amount: number }>();
  for (const row of rows) {
    const amount = row.ledger === "A" || row.ledger === "B" ? owned(row) : null;
    if (amount === null) continue;
    const key = resultKey(row);
    sums.set(key, { ...entry(row, null), amount: (sums.get(key)?.amount ?? 0) + amount });
  }
  const [first, ...others] = sums.values();
  if (first === undefined) return [];
  return [others.reduce((top, one) => (one.amount > top.amount ? one : top), first)];
}

function distinct(rows: readonly ResultRow[]): readonly ResultRow[] {
  return [...new Map(rows.map((row) => [resultKey(row), row])).values()];
}

function resultKey({ path, line, index }: ResultRow): string {
  return `${path}\n${line ?? ""}\n${index}`;
}

function counted(notes: readonly NoteBehind[]): readonly NoteBehind[] {
  return notes.map((note) => ({ ...note, amount: null }));
}

function entry({ path, name, date }: InteractionRow | ResultRow | OpportunityRow, amount: number | null): NoteBehind {
  return { path, name, date, amount, through: null };
}

function person({ path, name }: PersonName, date: number | null): NoteBehind {
  return { path, name, date, amount: null, through: null };
}
