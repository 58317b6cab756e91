import { toIsoDay } from "../model/day";
import type { ExplainedKey } from "../report/formulas";
import type { ContactRow } from "../report/report";
import { personOfReport } from "../report/person-of-report";
import { askedOf } from "./asked-of";
import { personFact, plainFact, toNote } from "./facts";
import { flagChips } from "./flag-chips";
import { investedText, type Investment } from "./invested";
import { receivedInTotal } from "./linked-notes-card";
import { missing } from "./missing";
import { periodText } from "./period-text";
import type { Fact, Figure, NumberIn } from "./pieces";
import type { Presenting } from "./presenting";
import { receivedFigure } from "./received";
import { scopeTitle } from "./scope-title";
import { told } from "./told";
import { reasonToWrite } from "./to-write-rows";

/** A line of a summary in pieces that follow each other without anything between: text, and text that is a link. */
export type SummaryLine = readonly Fact[];

/** The three lines of a callout, live or as a snapshot: what was invested, what came back, what to do next. */
export interface Summary {
  /** What it is about. */
  readonly name: Fact;
  readonly period: string;
  readonly invested: SummaryLine;
  /** With its range, what is not money, and the cautions on it. */
  readonly received: SummaryLine;
  readonly next: SummaryLine;
}

/** How days are told: absolute in a snapshot, relative where the summary is alive. */
export type SummaryDays = "absolute" | "relative";

/** Sums a report up: a person's, a note's or the vault's. */
export function summary(presenting: Presenting, asked: SummaryDays): Summary {
  const { report } = presenting;
  // A period that is over is told as it was at its end: nothing in it is a reason to write today.
  const isOver = report.period.to !== null && report.period.to < report.asOf;
  const days = isOver ? "absolute" : asked;
  const { scope } = report;
  const row = personOfReport(report);
  const name = row === undefined ? scopeTitle(scope, presenting) : personFact(row);
  const parts = row === undefined ? ofNotes(presenting) : ofPerson(row, presenting);
  const next = row === undefined ? nextOfNotes(presenting, isOver) : nextOfPerson(row, { presenting, days });
  return { name, period: periodText(presenting), ...parts, next };
}

type Sides = Pick<Summary, "invested" | "received">;

function ofPerson(row: ContactRow, presenting: Presenting): Sides {
  const { report, words } = presenting;
  const { summary: says } = words;
  if (row.personal) return { invested: text(says.keptOutOfMoney), received: [] };
  const interactions = report.interactions.filter(({ people }) => people.some(({ key }) => key === row.key));
  const investment = { minutes: row.minutesCharged, cash: row.cashCost, interactions };
  const received = receivedFigure(row, presenting);
  const soft = softSentences(row, presenting);
  return {
    invested: invested(investment, presenting),
    received: [...receivedLine(received, "credit", presenting), ...soft, ...caution(row.flags, presenting)],
  };
}

function ofNotes(presenting: Presenting): Sides {
  const { totals, interactions, flags } = presenting.report;
  const investment = { minutes: totals.minutes?.value ?? 0, cash: totals.cashCost?.value ?? 0, interactions };
  const received = receivedLine(receivedInTotal(presenting), "brought", presenting);
  return { invested: invested(investment, presenting), received: [...received, ...caution(flags, presenting)] };
}

function invested(investment: Investment, presenting: Presenting): SummaryLine {
  const { summary: says, card } = presenting.words;
  const value = investedText(investment, presenting, says.timeAndMoney);
  if (value === null) return text(says.nothingInvested);
  return told(says.invested({ invested: value }), [{ ...askedOf(card.invested, "invested", presenting), text: value }]);
}

/** The sum, and of what it is made where there is more to say than the sum. */
function receivedLine(figure: Figure, formula: ExplainedKey, presenting: Presenting): SummaryLine {
  const { card } = presenting.words;
  const asked = askedOf(card.received, formula, presenting);
  const texts = [...(figure.value === null ? [] : [figure.value]), ...figure.lines.map((line) => line.text)];
  return told(
    receivedSentence(figure, presenting),
    texts.map((shown) => ({ ...asked, text: shown })),
  );
}

function receivedSentence({ value, lines }: Figure, { words: { summary: says }, format }: Presenting): string {
  if (value === null) return says.nothingReceived;
  const [first, ...others] = lines;
  if (first === undefined) return says.received({ received: value });
  const parts = format.list(lines.map(({ text: line }) => line));
  if (others.length > 0 || first.band !== null) return says.receivedOf({ received: value, parts });
  return first.text.endsWith(value)
    ? says.received({ received: value })
    : says.receivedWith({ received: value, parts });
}

/** What came that is no money, as a further sentence. */
function softSentences({ softLow, softHigh }: ContactRow, presenting: Presenting): SummaryLine {
  const { report, words, format } = presenting;
  const soft = report.results.filter(({ ledger }) => ledger === "C" || ledger === null);
  if (soft.length === 0) return [];
  const things = format.list([...new Set(soft.map(({ label, benefit }) => label ?? words.terms.benefit[benefit]))]);
  if (softHigh <= 0) return text(` ${words.summary.notMoney({ things })}`);
  const range = format.moneyRange(softLow, softHigh);
  const asked = askedOf(words.metrics.softBase, "softBase", presenting);
  return told(` ${words.summary.notMoneyPriced({ things, range })}`, [{ ...asked, text: range }]);
}

/** The cautions on it, as a further sentence. */
function caution(flags: ContactRow["flags"], { words, format }: Presenting): SummaryLine {
  const chips = flagChips(flags, words).map(({ text: label }) => label);
  return chips.length === 0 ? [] : text(` ${words.summary.caution({ flags: format.list(chips) })}`);
}

function nextOfPerson(
  row: ContactRow,
  { presenting, days }: { readonly presenting: Presenting; readonly days: SummaryDays },
): SummaryLine {
  const { report, words, format } = presenting;
  const { summary: says } = words;
  const { lastContact, rhythmDays } = row;
  if (lastContact === null) return text(says.noContactYet);
  const toWrite = report.toWrite.find(({ key }) => key === row.key);
  const note = report.interactions.find(({ date }) => date === lastContact);
  const day = days === "absolute" ? format.dayShort(lastContact) : format.ago(lastContact);
  const dayFact: Fact = {
    text: day,
    link: note === undefined ? null : toNote(note.path),
    hover: days === "absolute" ? toIsoDay(lastContact) : format.day(lastContact),
    ...(days === "absolute" ? {} : { asked: askedOf(words.people.lastContact, "lastContact", presenting) }),
  };
  const rhythm =
    rhythmDays === null
      ? null
      : words.counts.days({ count: Math.round(rhythmDays), shown: format.number(Math.round(rhythmDays)) });
  const seen = (shown: string): string =>
    rhythm === null ? says.lastContact({ day: shown }) : says.lastContactInRhythm({ day: shown, rhythm });
  const inRhythm = rhythm === null ? [] : [{ ...askedOf(words.people.rhythm, "rhythmDays", presenting), text: rhythm }];
  // What a snapshot says stays true on every later day: how long ago that is would not.
  if (toWrite === undefined || days === "absolute")
    return [...around(seen, dayFact, inRhythm), ...coverage(presenting)];
  const reason = reasonToWrite(toWrite, presenting);
  const asked = { ...askedOf(words.surface.toWrite, "whyWrite", presenting), text: reason };
  return [...around(seen, dayFact, inRhythm), ...told(` ${says.reasonToWrite({ reason })}`, [asked])];
}

/** How much of the time was written down, as a further sentence. */
function coverage(presenting: Presenting): SummaryLine {
  const { report, words, format } = presenting;
  const { interactionsWithRecordedTime: recorded, interactionsWithEstimatedTime: estimated } = report.coverage;
  if (recorded + estimated === 0) return [];
  const shown = { recorded: format.number(recorded), all: format.number(recorded + estimated) };
  const asked = askedOf(words.metrics.minutes, "minutes", presenting);
  const numbers = [shown.recorded, shown.all].map((count) => ({ ...asked, text: count }));
  return told(` ${words.summary.recordedTime(shown)}`, numbers);
}

function nextOfNotes(presenting: Presenting, isOver: boolean): SummaryLine {
  const { report, words } = presenting;
  const [first] = report.scope.kind === "vault" && !isOver ? report.toWrite : [];
  if (first !== undefined) return around((name) => words.summary.writeTo({ name }), personFact(first));
  const [gap] = missing(presenting);
  if (gap === undefined) return text(words.missing.none);
  const [before = "", after = ""] = words.summary.gap({ text: slot, hint: gap.hint }).split(slot);
  return [...text(before), ...told(gap.text, gap.numbers), ...text(after)];
}

function text(sentence: string): SummaryLine {
  return sentence === "" ? [] : [plainFact(sentence)];
}

/** Stands for a link while its sentence is made; no text holds it. */
const slot = "\uE000";

/** A sentence with a link in it, in pieces. */
function around(sentence: (shown: string) => string, fact: Fact, numbers: readonly NumberIn[] = []): SummaryLine {
  const [before = "", after = ""] = sentence(slot).split(slot);
  return [...told(before, numbers), fact, ...told(after, numbers)];
}
