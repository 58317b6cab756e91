import type { Measure } from "../model/measure";
import { counted } from "./counted";
import { hourValueSpread } from "../report/account-spread";
import { figure } from "./figure";
import { glanceRange } from "./glance-range";
import { metricText } from "./metric-text";
import type { Figure, Line } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** A figure for the headline, and what would fill it where it has no value. */
export interface Candidate {
  readonly figure: Figure;
  readonly hint: string;
}

/** Every figure the headline may show, in the order of the product, with or without a value. */
export function headlineCandidates(presenting: Presenting): readonly Candidate[] {
  return [
    metricCandidate("roiFull", broughtForCost(presenting), presenting),
    metricCandidate("roiCash", cashLine(presenting), presenting),
    metricCandidate("net", [], presenting),
    metricCandidate("hourValue", [...ownHour(presenting), ...likelyHour(presenting)], presenting),
    metricCandidate("paybackDays", paidBackOn(presenting), presenting),
    hours(presenting),
    peopleMet(presenting),
    outcomes(presenting),
    toWrite(presenting),
  ];
}

const units = {
  roiFull: "ratio",
  roiCash: "ratio",
  net: "money",
  hourValue: "moneyPerHour",
  paybackDays: "days",
} as const;

function metricCandidate(key: keyof typeof units, lines: readonly Line[], presenting: Presenting): Candidate {
  const { words, format } = presenting;
  const measure = headlineMeasure(key, presenting);
  const text = metricText(measure, units[key], { ...presenting, format: { ...format, money: format.moneyRounded } });
  const hint = measure.status === "ok" ? "" : words.reasons[measure.status].hint;
  const shown = text.value === null ? [] : lines;
  const why = whyMetric(key, presenting);
  return { figure: { key, label: words.metrics[key], ...text, lines: shown, why }, hint };
}

/** Net and the hour's value are computed without results too; with nothing received they say nothing of people. */
function headlineMeasure(key: keyof typeof units, { report: { totals } }: Presenting): Measure {
  const measure = totals[key];
  const nothingBack = (totals.hardReturn?.value ?? null) === null && (totals.savings?.value ?? null) === null;
  if (measure === undefined || (measure.status === "ok" && nothingBack))
    return { status: "no_result_yet", value: null };
  return measure;
}

function broughtForCost({ report: { totals }, words, format }: Presenting): readonly Line[] {
  const cost = totals.fullCost?.value ?? null;
  if (cost === null) return [];
  const value = (totals.hardReturn?.value ?? 0) + (totals.savings?.value ?? 0);
  return line(words.headline.valueForCost({ value: format.moneyRounded(value), cost: format.moneyRounded(cost) }));
}

function cashLine({ report: { totals }, words, format }: Presenting): readonly Line[] {
  const [received, spent] = [totals.hardReturn?.value ?? null, totals.cashCost?.value ?? null];
  if (received === null || spent === null) return [];
  return line(
    words.headline.receivedForSpent({ received: format.moneyRounded(received), spent: format.moneyRounded(spent) }),
  );
}

/** What the reader set for an hour of their own, on average over the hours counted. */
function ownHour({ report: { totals }, words, format }: Presenting): readonly Line[] {
  const [cost, minutes] = [totals.timeCost?.value ?? null, totals.minutes?.value ?? null];
  if (cost === null || minutes === null || minutes === 0) return [];
  return line(words.headline.ownHour({ money: format.moneyRounded((cost / minutes) * 60) }));
}

/** How far the value of an hour would lie from where it lies with other people like these. */
function likelyHour(presenting: Presenting): readonly Line[] {
  const range = glanceRange(hourValueSpread, presenting.format.moneyRounded, presenting);
  return range === null ? [] : line(presenting.words.headline.likelyHour({ range }));
}

function paidBackOn({ report: { totals }, words, format }: Presenting): readonly Line[] {
  const date = totals.paybackDate?.value ?? null;
  return date === null ? [] : line(words.headline.paidBackOn({ day: format.day(date) }));
}

function hours(presenting: Presenting): Candidate {
  const { report, words, format } = presenting;
  const { interactionsWithRecordedTime: recorded, interactionsWithEstimatedTime: estimated } = report.coverage;
  const minutes = report.totals.minutes?.value ?? 0;
  const value = recorded + estimated === 0 ? null : format.duration(minutes);
  const lines = line(durationsText({ recorded, estimated }, presenting));
  const { label, hint } = words.reasons.no_time;
  const empty = figure({ key: "minutes", label: words.headline.hours }, value, label);
  return { figure: { ...empty, lines: value === null ? [] : lines, why: whyMetric("minutes", presenting) }, hint };
}

function durationsText(
  { recorded, estimated }: { readonly recorded: number; readonly estimated: number },
  { words: { headline }, format }: Presenting,
): string {
  if (estimated === 0) return headline.durationsAll;
  if (recorded === 0) return headline.durationsNone;
  return headline.durations({ recorded: format.number(recorded), all: format.number(recorded + estimated) });
}

function peopleMet(presenting: Presenting): Candidate {
  const { report, words, format } = presenting;
  const met = report.contacts.filter(({ interactions }) => interactions > 0).length;
  const value = met === 0 ? null : format.number(met);
  const known = figure({ key: "people", label: words.headline.peopleMet }, value, words.headline.nobodyMet);
  const lines = met === 0 ? [] : line(words.headline.ofKnown({ known: format.number(report.contacts.length) }));
  const why = whyMetric("peopleMet", presenting);
  return { figure: { ...known, lines, why }, hint: words.headline.nobodyMetHint };
}

function outcomes(presenting: Presenting): Candidate {
  const { report, words, format } = presenting;
  const { results, opportunities } = report.coverage;
  const total = results + opportunities;
  const { label, hint } = words.reasons.no_result_yet;
  const named = { key: "outcomes", label: words.headline.outcomes, why: whyMetric("outcomes", presenting) };
  const texts = [
    ...(results === 0 ? [] : [counted(results, "results", presenting)]),
    ...(opportunities === 0 ? [] : [counted(opportunities, "opportunities", presenting)]),
  ];
  const lines = total === 0 ? [] : line(format.list(texts));
  return { figure: { ...figure(named, total === 0 ? null : format.number(total), label), lines }, hint };
}

function toWrite(presenting: Presenting): Candidate {
  const { report, words, format } = presenting;
  const people = report.toWrite;
  const named = { key: "toWrite", label: words.headline.toWrite, why: whyMetric("toWrite", presenting) };
  const value = people.length === 0 ? null : format.number(people.length);
  const names = people.slice(0, 2).map(({ name }) => name);
  const lines = people.length === 0 ? [] : line(names.join(", "));
  return { figure: { ...figure(named, value, words.headline.nobodyToWrite), lines }, hint: words.headline.toWriteHint };
}

function line(text: string): readonly Line[] {
  return [{ text, band: null }];
}
