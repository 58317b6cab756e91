import type { Day } from "../../model/day";
import type { LinkText } from "../../model/link";
import type { Result } from "../../model/result";
import type { ResultField } from "../fields/field-names";
import { FieldValues } from "../fields/field-values";
import { toResult } from "./complete-outcome";
import type { Findings, Loss } from "../fields/findings";
import { emptyList, fittedList } from "../values/fitted-list";
import { flatList } from "../values/flat-list";
import type { InteractionFields, WrittenField } from "../fields/interaction-fields";
import { isEmpty } from "../values/is-empty";
import { linkTarget } from "../values/link-target";
import { noteAmounts } from "./note-amounts";
import { isPlainMap } from "../values/plain-map";
import type { AmountContext } from "../values/read-amount";
import { benefitNamed, readBenefit, type BenefitText } from "../values/read-benefit";
import { hasWorth, readOutcome, reportStreamEnd } from "./read-outcome";
import { readDate } from "../values/read-date";
import { readLinks } from "../values/read-links";
import type { Reading } from "../reading";
import { splitResultText } from "./result-text";

/** What an interaction says of its results. */
export interface EmbeddedResults {
  readonly results: readonly Result[];
  readonly resultLinks: readonly LinkText[];
  /** Text that names neither a benefit nor a worth. */
  readonly outcome: string | null;
}

/** The interaction results are read from. */
export interface ResultPlace {
  readonly path: string;
  readonly line: number | null;
  readonly day: Day | null;
  readonly amounts: AmountContext;
  readonly findings: Findings;
  readonly reading: Reading;
}

const noResults: EmbeddedResults = { results: emptyList, resultLinks: emptyList, outcome: null };
const unreadEntry: Loss = { effect: "field_ignored", accepts: "note" };
const linkLoss: Loss = { effect: "field_ignored", accepts: "note" };
const dateLoss: Loss = { effect: "field_ignored", accepts: "date" };

/**
 * Reads what came of an interaction: `result` with its `result_…` fields, and `results` as links to result notes, maps or
 * short texts.
 */
export function readEmbeddedResults({ own, result }: InteractionFields, place: ResultPlace): EmbeddedResults {
  if (result.isEmpty && !own.has("results")) return noResults;
  const found = new FoundResults(place);
  const [benefit] = result.values("benefit");
  const [first, ...others] = benefit === undefined ? [] : (flatList(benefit.value) ?? []);
  if (hasWorth(result) || (typeof first === "string" && benefitNamed(first) !== null)) found.take(result);
  else found.takeEntry(first, benefit?.name ?? "result");
  others.forEach((entry) => found.takeEntry(entry, benefit?.name ?? "result"));
  for (const { name, value } of own.values("results")) {
    const listed = typeof value === "string" ? value.split(/[;\n]/) : (flatList(value) ?? [value]);
    listed.forEach((entry) => found.takeEntry(entry, name));
  }
  const { results, resultLinks, outcomes } = found;
  return {
    results: fittedList(results),
    resultLinks: fittedList(resultLinks),
    outcome: outcomes.length === 0 ? null : outcomes.join("; "),
  };
}

/** Results, links to results and plain outcomes, as they come up. */
class FoundResults {
  readonly results: Result[] = [];
  readonly resultLinks: LinkText[] = [];
  readonly outcomes: string[] = [];

  constructor(private readonly place: ResultPlace) {}

  /** One entry of a list: a link to a result note, a map, or a short text. */
  takeEntry(entry: unknown, name: string): void {
    const { findings, line, amounts } = this.place;
    if (isEmpty(entry)) return;
    if (isPlainMap(entry))
      return this.take(
        resultFields(
          Object.entries(entry).map(([key, value]) => ({ name: key, value })),
          this.place,
        ),
      );
    if (typeof entry !== "string") return findings.add("not_a_link", { line, field: name, value: entry }, unreadEntry);
    const target = linkTarget(entry.trim());
    if (target === null || benefitNamed(entry) !== null) {
      this.take(resultFields(splitResultText(entry, amounts), this.place, name));
    } else if (target !== "") {
      this.resultLinks.push({ kind: "link", target });
    }
  }

  /** A result where there is a benefit or a worth; else text is an outcome. */
  take(fields: FieldValues<ResultField>): void {
    const what = readBenefit(fields);
    const isResult = what.benefit !== "other" || hasWorth(fields);
    if (isResult) this.results.push(resultOf(fields, what, { index: this.results.length, place: this.place }));
    else if (what.label !== null) this.outcomes.push(what.label);
  }
}

/** @param inText the field that holds them all where they are told in one text: what is wrong with them is wrong there. */
function resultFields(
  fields: Iterable<WrittenField>,
  { findings, line, reading }: ResultPlace,
  inText: string | null = null,
): FieldValues<ResultField> {
  const values = new FieldValues<ResultField>(findings, line);
  for (const { name, value } of fields) {
    const slot = reading.resultField(name.replace(/^(?:result|результат)[_ -](?=.)/iu, ""));
    if (slot !== null && !isEmpty(value)) values.add(inText ?? name, value, slot);
  }
  return values;
}

function resultOf(
  fields: FieldValues<ResultField>,
  { benefit, label }: BenefitText,
  { index, place }: { readonly index: number; readonly place: ResultPlace },
): Result {
  const { path, line, reading } = place;
  const { dayFormat } = reading;
  const day = fields.one("date", (value) => readDate(value, dayFormat), dateLoss) ?? place.day;
  const at = { path, line, day, benefit, label, onlyWithContact: false, onInteraction: true };
  const outcome = readOutcome(fields, at, { amounts: noteAmounts(fields, place.amounts), dayFormat });
  reportStreamEnd(outcome, fields);
  const [opportunity] = fields.all("opportunity", readLinks, linkLoss);
  return toResult(outcome, { index, onInteraction: true, opportunity: opportunity ?? null });
}
