import { roundHalfUp } from "../../model/money";
import type { Outcome, ProxyUnits, Saved, Stream } from "../../model/result";
import type { ResultField, OpportunityField } from "../fields/field-names";
import type { FieldValue } from "../fields/field-list";
import type { FieldValues } from "../fields/field-values";
import type { Loss } from "../fields/findings";
import { onlyValue } from "../values/only-value";
import { plainText } from "../values/plain-text";
import { readAmount, type AmountContext } from "../values/read-amount";
import { readDate } from "../values/read-date";
import { readDuration, readDurationText } from "../values/read-duration";
import { readLinks } from "../values/read-links";
import { readNumber } from "../values/read-number";
import { readPeople, readShares } from "../values/read-people";
import { readPercent } from "../values/read-percent";
import { readTexts, shownText } from "../values/read-texts";
import { isPartlyRead, isUnreadable, unreadable, type Readable, type ReadableList } from "../values/readable";
import type { Reading } from "../reading";
import { streamPeriod } from "../values/stream-period-words";

/** The fields results and opportunities share. */
export type OutcomeField = ResultField & OpportunityField;

/** Where an outcome stands and when, and what of: read apart from its worth. */
export type OutcomePlace = Pick<Outcome, "path" | "line" | "day" | "benefit" | "label" | "onlyWithContact"> & {
  /** It is written on an interaction, and owed to it. */
  readonly onInteraction: boolean;
};

const ignored = (accepts: Loss["accepts"]): Loss => ({ effect: "field_ignored", accepts });
const percentLoss = ignored("percent");
const periodLoss = ignored("period");

/** Reads an outcome: its three ledgers, its counterfactual, its stream and whom it is owed to. */
export function readOutcome(
  fields: FieldValues<OutcomeField>,
  { path, line, day, benefit, label, onlyWithContact, onInteraction }: OutcomePlace,
  { amounts, dayFormat }: { readonly amounts: AmountContext; readonly dayFormat: Reading["dayFormat"] },
): Outcome {
  const amount = fields.amount("amount", amounts, moneyLoss("amount", { fields, amounts }));
  const per = fields.one("per", readPeriod, periodLoss) ?? amount?.per ?? null;
  const readDay = (value: unknown): Readable<number> => readDate(value, dayFormat);
  const stream: Stream | null =
    per === null
      ? null
      : { per, from: fields.one("from", readDay, ignored("date")), to: fields.one("to", readDay, ignored("date")) };
  const owed = (accepts: Loss["accepts"]): Loss => owedLoss(fields, { onInteraction, accepts });
  return {
    path,
    line,
    day,
    benefit,
    label,
    onlyWithContact,
    amount: amount?.money ?? null,
    baseline: fields.amount("baseline", amounts, ignored("money"))?.money ?? null,
    stream,
    saved: readSaved(fields, amounts),
    proxy: readProxy(fields, amounts),
    anyway: fields.one("anyway", percent, percentLoss),
    networkShare: fields.one("network_share", percent, percentLoss),
    interactions: fields.all("interactions", readLinks, owed("meeting")),
    people: fields.all("people", readPeople, owed("people")),
    shares: fields.all("shares", readShares, owed("people")),
    dropOff: fields.one("drop_off", percent, percentLoss),
    spelled: fields.spelled(looked),
  };
}

function percent(value: unknown): Readable<number> {
  return readPercent(value, "unclear");
}

function readPeriod(value: unknown): Readable<Stream["per"]> {
  const single = onlyValue(value);
  const text = typeof single === "string" ? plainText(single) : null;
  return (text === null ? null : streamPeriod(text)) ?? unreadable("not_a_word");
}

/** Money or time; a bare figure is money unless the field's own name says time (`time_saved`). */
function readSaved(fields: FieldValues<OutcomeField>, amounts: AmountContext): Saved | null {
  for (const value of fields.values("saved")) {
    const minutes = savedMinutes(value);
    if (minutes !== null) return { kind: "time", minutes };
    const loss = moneyLoss("saved", { fields, amounts }, value.slot.ofTime ? "duration" : "saving");
    const money = fields.takeAmount(value, amounts, loss)?.money ?? null;
    if (money !== null) return { kind: "money", money };
  }
  return null;
}

function savedMinutes({ value, slot }: FieldValue): number | null {
  const single = onlyValue(value);
  if (slot.ofTime) {
    const minutes = readDuration(single, slot.inHours ? 60 : 1);
    return isUnreadable(minutes) ? null : minutes;
  }
  const minutes = typeof single === "string" ? readDurationText(plainText(single) ?? "") : null;
  return minutes === null ? null : roundHalfUp(minutes);
}

/** A proxy price times units; without units, once. */
function readProxy(fields: FieldValues<OutcomeField>, amounts: AmountContext): ProxyUnits | null {
  const [id] = fields.all("proxy", readTexts, moneyLoss("proxy", { fields, amounts }, "proxy"));
  if (id === undefined) return null;
  const units = fields.one("units", (value) => readNumber(value, { least: 0, most: 1e9 }), ignored("number"));
  return { id: shownText(id), units: units ?? 1 };
}

/** What tells the worth of an outcome. */
interface Worth {
  readonly fields: FieldValues<OutcomeField>;
  readonly amounts: AmountContext;
}

/** Fields whose problems show only once everything is read. */
const looked: ReadonlySet<OutcomeField> = new Set([
  "amount",
  "baseline",
  "saved",
  "proxy",
  "interactions",
  "people",
  "shares",
]);

const worths = ["amount", "saved", "proxy"] as const;

/**
 * What follows where a worth cannot be read: nothing where another name says it; else it depends on the other worths.
 * Looked into only where it is told: then everything is read once more.
 */
function moneyLoss(field: (typeof worths)[number], worth: Worth, accepts: Loss["accepts"] = "money"): Loss {
  return {
    get effect() {
      if (isRead(field, worth)) return "field_ignored";
      return worths.some((other) => isRead(other, worth)) ? "left_out_of_totals" : "counted_without_money";
    },
    accepts,
  };
}

function isRead(field: (typeof worths)[number], { fields, amounts }: Worth): boolean {
  return fields.values(field).some((one) => {
    if (field === "proxy") return !isUnreadable(readTexts(one.value));
    return (field === "saved" && savedMinutes(one) !== null) || !isUnreadable(readAmount(one.value, amounts));
  });
}

/** What follows where it cannot be read whom an outcome is owed to: nothing where something else says it. */
function owedLoss(
  fields: FieldValues<OutcomeField>,
  { onInteraction, accepts }: { readonly onInteraction: boolean; readonly accepts: Loss["accepts"] },
): Loss {
  return {
    get effect() {
      const isOwed =
        onInteraction ||
        fields.some("interactions", (value) => names(readLinks(value))) ||
        fields.some("people", (value) => names(readPeople(value))) ||
        fields.some("shares", (value) => names(readShares(value)));
      return isOwed ? "field_ignored" : "not_attributed";
    },
    accepts,
  };
}

/** True for a list of which something could be read. */
function names<T>(read: ReadableList<T>): boolean {
  if (isPartlyRead(read)) return read.rest.length > 0;
  return read !== null && !isUnreadable(read) && read.length > 0;
}

/** Notes a stream that ends before it begins: it never paid. */
export function reportStreamEnd(
  { stream, day, amount, saved, proxy }: Outcome,
  fields: FieldValues<OutcomeField>,
): void {
  const from = stream?.from ?? day;
  const [end] = fields.values("to");
  if (end === undefined || amount === null || from === null || stream?.to == null || stream.to >= from) return;
  const isCounted = saved !== null || proxy !== null;
  fields.fail(end, "ends_before_start", {
    effect: isCounted ? "left_out_of_totals" : "counted_without_money",
    accepts: "date",
  });
}

/** True where an outcome has a worth in any ledger, readable or not. */
export function hasWorth(fields: FieldValues<OutcomeField>): boolean {
  return fields.has("amount") || fields.has("saved") || fields.has("proxy");
}
