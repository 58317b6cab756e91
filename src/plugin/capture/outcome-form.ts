import type { Words } from "../../locales/en";
import { toIsoDay } from "../../model/day";
import type { DraftPerson } from "../../model/interaction-draft";
import { linkName, nameKey } from "../../model/link";
import { benefits, type Benefit } from "../../model/result";
import type { AmountContext } from "../../notes/values/read-amount";
import { formats } from "../../present/formats";
import type { FormField, FormSession, FormValues, Step } from "../../views/capture/entry-form";
import type { EntryPlace } from "./entry-place";
import { readWorth, typed } from "./form-entry";

/** Interactions that are offered as what a result is owed to: as many as fit without scrolling. */
const mostTouches = 8;
const answers = ["0", "25", "50", "75", "100"];

/** What the dialog of a result is filled in with. */
export interface KnownOutcome {
  readonly people?: readonly DraftPerson[];
  /** Paths of the interactions it is owed to. */
  readonly touches?: readonly string[];
  /** Path of the opportunity it settles. */
  readonly opportunity?: string;
  readonly title?: string;
  readonly amount?: string;
  readonly benefit?: Benefit;
}

interface OutcomeForm {
  readonly place: EntryPlace;
  readonly said: Words;
  readonly known: KnownOutcome;
}

/** The fields a result and an opportunity share, the two honest questions among them. */
export function outcomeFields({ place, said, known }: OutcomeForm): readonly FormField[] {
  const { outcome, people } = said.capture;
  const scale = (key: string, label: string, steps: readonly string[]): FormField => ({
    kind: "scale",
    key,
    label,
    free: outcome.percent,
    none: outcome.notAnswered,
    steps: steps.map((step, index) => ({ label: step, value: answers[index] ?? "" })),
  });
  return [
    {
      kind: "text",
      key: "title",
      label: outcome.title,
      hint: outcome.titleHint,
      value: known.title ?? "",
      isWide: true,
    },
    {
      kind: "choice",
      key: "benefit",
      label: outcome.benefit,
      value: known.benefit ?? "business",
      options: benefits.map((value) => ({ value, label: said.terms.benefit[value] })),
    },
    { kind: "text", key: "amount", label: outcome.amount, hint: outcome.amountHint, value: known.amount ?? "" },
    { kind: "text", key: "saved", label: outcome.saved, hint: outcome.savedHint, value: "" },
    dayField(place, said),
    { kind: "people", key: "people", label: people, value: known.people ?? [] },
    {
      kind: "picks",
      key: "interactions",
      label: outcome.owedTo,
      empty: outcome.noInteractions,
      value: known.touches ?? [],
      options: (values) => touches(values, place, known.touches ?? []),
    },
    scale("anyway", outcome.anyway, outcome.anywayScale),
    scale("network_share", outcome.share, outcome.shareScale),
  ];
}

/** The day of an entry, today at first. */
export function dayField({ report }: EntryPlace, said: Words): FormField {
  return { kind: "day", key: "date", label: said.capture.day, value: toIsoDay(report.asOf) };
}

/** What a result or opportunity is called: as typed, else by its benefit. */
export function titleOf(values: FormValues, said: Words): string {
  const benefit = benefits.find((one) => one === typed(values, "benefit"));
  const title = typed(values, "title");
  return title === "" ? said.terms.benefit[benefit ?? "other"] : title;
}

/** The first of the shared fields that cannot be used, and why. */
export function checkOutcome(
  values: FormValues,
  said: Words,
  amounts: AmountContext,
): ReturnType<FormSession["check"]> {
  const { outcome } = said.capture;
  const worth = readWorth(values, amounts);
  const labels = new Map([
    ["amount", outcome.amount],
    ["saved", outcome.saved],
    ["anyway", outcome.anyway],
    ["network_share", outcome.share],
  ]);
  const unreadable = (field: string): string => outcome.unreadable({ field });
  if (typeof worth === "string") return { key: worth, reason: unreadable(labels.get(worth) ?? worth) };
  if (typed(values, "title") === "") return { key: "title", reason: outcome.nameNeeded };
  return typed(values, "date") === "" ? { key: "date", reason: unreadable(said.capture.day) } : null;
}

/** The latest interactions with the people named, one per note, those known before first. */
function touches(values: FormValues, { report, language }: EntryPlace, before: readonly string[]): readonly Step[] {
  const people = new Set((values.people.get("people") ?? []).map(({ name, path }) => path ?? nameKey(name)));
  const format = formats(language, { currency: report.currency, asOf: report.asOf });
  const found = new Map<string, string>(before.map((path) => [path, linkName(path)]));
  for (const { path, name, source, date, people: there } of [...report.interactions].reverse()) {
    if (found.size >= mostTouches) break;
    if (source === "mention" || found.has(path)) continue;
    if (!there.some((one) => people.has(one.path ?? nameKey(one.name)))) continue;
    found.set(path, date === null || name.includes(toIsoDay(date)) ? name : `${name} (${format.day(date)})`);
  }
  return [...found].map(([value, label]) => ({ value, label }));
}
