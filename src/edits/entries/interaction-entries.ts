import type { DraftPerson, DraftResult, InteractionDraft } from "../../model/interaction-draft";
import { amountText, durationText, percentText } from "./value-text";
import type { WrittenNames } from "./written-names";

/** A property of an entry: its name and its value, or each of its values. */
export type Entry = readonly [name: string, value: string | readonly string[]];

/** How an entry is written: the names of its language, and how a person or a note is linked from where it stands. */
export interface EntryWriting {
  readonly names: WrittenNames;
  readonly link: (person: DraftPerson) => string;
}

/** What an interaction records beside its day, kind and people. Only what is said is there. */
export function interactionEntries(draft: InteractionDraft, { names, link }: EntryWriting): readonly Entry[] {
  const { fields } = names;
  const entries: Entry[] = [];
  if (draft.minutes !== null) entries.push([fields.duration, durationText(draft.minutes, names)]);
  entries.push(...costEntries(draft, names));
  if (draft.gave !== "") entries.push([fields.gave, draft.gave]);
  if (draft.introduces.length > 0) entries.push([fields.introduces, draft.introduces.map(link)]);
  if (draft.introducedBy.length > 0) entries.push([fields.introducedBy, draft.introducedBy.map(link)]);
  if (draft.event !== null) entries.push([fields.event, `[[${draft.event}]]`]);
  if (draft.result !== null) entries.push(...embeddedResult(draft.result, names));
  return entries;
}

function costEntries({ costs }: InteractionDraft, names: WrittenNames): readonly Entry[] {
  const byName = new Map<string, string[]>();
  for (const { part, money } of costs) {
    const name = part === null ? names.fields.cost : `${names.fields.cost}_${part}`;
    byName.set(name, [...(byName.get(name) ?? []), amountText(money, names)]);
  }
  return [...byName].map(([name, amounts]) => [name, amounts.length === 1 ? (amounts[0] ?? "") : amounts]);
}

/** A result on its interaction: `result`, and what it is worth under `result_…`. */
function embeddedResult(result: DraftResult, names: WrittenNames): readonly Entry[] {
  const { benefit } = names.fields;
  return worthEntries(result, names).map(([name, value]) => [name === benefit ? name : `${benefit}_${name}`, value]);
}

/** What a result is of and worth, under the names of a result. */
export function worthEntries(result: DraftResult, names: WrittenNames): readonly Entry[] {
  const { fields, benefits } = names;
  const { benefit, label, amount, per, saved, anyway, networkShare } = result;
  const entries: Entry[] = [];
  if (benefit !== null && benefit !== "other") entries.push([fields.benefit, benefits[benefit]]);
  else if (label !== "") entries.push([fields.benefit, label]);
  if (amount !== null)
    entries.push([fields.amount, `${amountText(amount, names)}${per === null ? "" : `/${names.per[per]}`}`]);
  if (saved !== null)
    entries.push([
      fields.saved,
      saved.kind === "money" ? amountText(saved.money, names) : durationText(saved.minutes, names),
    ]);
  if (anyway !== null) entries.push([fields.anyway, percentText(anyway)]);
  if (networkShare !== null) entries.push([fields.networkShare, percentText(networkShare)]);
  return entries;
}
