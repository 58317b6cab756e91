import { toMajor } from "../model/money";
import type { AccountRow, ContactRow, Report, ResultRow } from "../report/report";
import { isoOrNull, measureJson, personJson } from "./report-json-values";

/** The rows of the report as plain JSON: sums in major units, people by path, days as ISO text. */
export function reportJsonRows(report: Report): Record<string, unknown> {
  const { currency } = report;
  const money = (minor: number): number => toMajor(minor, currency);
  const moneyOrNull = (minor: number | null): number | null => (minor === null ? null : money(minor));
  return {
    contacts: report.contacts.map((row) => contactJson(row, currency)),
    interactions: report.interactions.map(({ path, line, source, date, kind, people, minutes, ...row }) => ({
      path,
      line,
      source,
      date: isoOrNull(date),
      kind,
      people: people.map(personJson),
      minutes,
      estimated: row.timeBasis === "estimated",
      cashCost: money(row.cashCost),
      // In rows, sums are numbers (6-report); the totals say that the hours have no price.
      timeCost: money(row.timeCost ?? 0),
      credit: money(row.credit),
    })),
    results: report.results.map((row) => resultJson(row, currency)),
    events: report.events.map((row) => ({ path: row.key, ...accountJson(row, currency) })),
    kinds: report.kinds.map((row) => ({ key: row.key, ...accountJson(row, currency) })),
    circles: report.circles.map((row) => ({ key: row.key, ...accountJson(row, currency) })),
    months: report.months.map((row) => ({ key: row.key, ...accountJson(row, currency) })),
    benefits: report.benefits.map(({ gross, net, ...row }) => ({ ...row, gross: money(gross), net: money(net) })),
    costKinds: report.costKinds.map(({ key, amount }) => ({ key, amount: money(amount) })),
    opportunities: report.opportunities.map((row) => ({
      path: row.path,
      date: isoOrNull(row.date),
      benefit: row.benefit,
      status: row.status,
      amount: moneyOrNull(row.amount),
      probability: row.probability,
      expected: moneyOrNull(row.expected),
      people: row.people.map(personJson),
    })),
    running: report.running.map(({ date, cost, net, roi, return: received }) => ({
      date: isoOrNull(date),
      cost: money(cost),
      return: money(received),
      net: money(net),
      roi,
    })),
    toWrite: report.toWrite.map(({ key: _key, lastContact, ...row }) => ({
      ...row,
      lastContact: isoOrNull(lastContact),
    })),
    // A price is in major units of its proxy's own currency already.
    switchingValues: report.switchingValues.map(({ softBase, ...row }) => ({ ...row, softBase: money(softBase) })),
    waterfall: report.waterfall.map(({ amount, ...row }) => ({ ...row, amount: moneyOrNull(amount) })),
  };
}

function contactJson(row: ContactRow, currency: string): unknown {
  const money = (minor: number): number => toMajor(minor, currency);
  return {
    path: row.path,
    name: row.name,
    interactions: row.interactions,
    minutesTogether: row.minutesTogether,
    minutesCharged: row.minutesCharged,
    cashCost: money(row.cashCost),
    timeCost: money(row.timeCost),
    fullCost: money(row.fullCost),
    creditDirect: money(row.creditDirect),
    creditAsIntroducer: money(row.creditAsIntroducer),
    credit: money(row.credit),
    creditBand: row.creditBand.map(money),
    savings: money(row.savings),
    softLow: money(row.softLow),
    softBase: money(row.softBase),
    softHigh: money(row.softHigh),
    net: measureJson(row.net, "money", currency),
    roiFull: measureJson(row.roiFull, "ratio", currency),
    firstContact: isoOrNull(row.firstContact),
    lastContact: isoOrNull(row.lastContact),
    rhythmDays: row.rhythmDays,
    overdueRatio: row.overdueRatio,
    given: row.given,
    received: row.received,
    initiatedByMe: row.initiatedByMe,
    energySum: row.energySum,
    energyMean: row.energyMean,
    opportunities: row.opportunities,
    results: row.results,
    closeness: row.closeness,
    dormant: row.dormant,
    flags: row.flags,
  };
}

function resultJson({ path, date, benefit, ledger, leaves, ...row }: ResultRow, currency: string): unknown {
  const moneyOrNull = (minor: number | null): number | null => (minor === null ? null : toMajor(minor, currency));
  return {
    path,
    date: isoOrNull(date),
    benefit,
    ledger,
    gross: moneyOrNull(row.gross),
    net: moneyOrNull(row.net),
    low: moneyOrNull(row.low),
    high: moneyOrNull(row.high),
    forecast:
      row.forecast === null ? null : { net: toMajor(row.forecast.net, currency), until: isoOrNull(row.forecast.until) },
    leaves: leaves.map(({ interaction, person, role, amount }) => ({
      interaction: interaction?.path ?? null,
      contact: person?.path ?? null,
      name: person?.name ?? null,
      role,
      amount: toMajor(amount, currency),
    })),
  };
}

function accountJson(row: AccountRow, currency: string): Record<string, unknown> {
  const money = (minor: number): number => toMajor(minor, currency);
  return {
    name: row.name,
    interactions: row.interactions,
    minutes: row.minutes,
    cashCost: money(row.cashCost),
    timeCost: money(row.timeCost),
    fullCost: money(row.fullCost),
    credit: money(row.credit),
    savings: money(row.savings),
    softLow: money(row.softLow),
    softBase: money(row.softBase),
    softHigh: money(row.softHigh),
    net: measureJson(row.net, "money", currency),
    roiFull: measureJson(row.roiFull, "ratio", currency),
    results: row.results,
    opportunities: row.opportunities,
    energyMean: row.energyMean,
    againMean: row.againMean,
  };
}
