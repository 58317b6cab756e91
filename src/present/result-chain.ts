import type { LeafRow, ResultRow } from "../report/report";
import { personFact, plainFact } from "./facts";
import type { Asked, Fact, Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { askedOfResult } from "./result-rows";
import { row } from "./row";
import { touchNote } from "./touch-note";

/** How a result came about: its interactions in order, each with the people it is owed to and their parts. */
export function resultChain(result: ResultRow, presenting: Presenting): readonly Fold[] {
  const { leaves, ledger } = result;
  if (leaves.length === 0) return [];
  const rows = [...groupBy(leaves, touchKey).values()].map((parts) => ({
    ...touchRow(parts, presenting),
    asked: askedOfResult(result, result.name, presenting),
  }));
  return [{ key: `chain ${ledger ?? ""}`, title: presenting.words.card.chain, rows }];
}

/** Who a result is owed to: each person with their part, directly and as introducer. */
export function resultPeople(result: ResultRow, presenting: Presenting): readonly Fold[] {
  const { leaves, ledger } = result;
  const people = [...groupBy(leaves, ({ person }) => person?.key ?? "").values()];
  if (people.length < 2) return [];
  const largest = Math.max(...people.map((parts) => Math.abs(sumOf(parts))));
  const asked = askedOfResult(result, result.name, presenting);
  const rows = people.map((parts) => personRow(parts, { largest, asked }, presenting));
  return [{ key: `people ${ledger ?? ""}`, title: presenting.words.card.owedTo, rows }];
}

function touchRow(parts: readonly LeafRow[], presenting: Presenting): Row {
  const { words, format } = presenting;
  const interaction = parts[0]?.interaction ?? null;
  const facts = parts.map((leaf) => partFact(leaf, presenting));
  const value = format.money(sumOf(parts));
  if (interaction === null) return row(plainFact(words.card.withoutInteraction), { facts, value });
  const { name, when } = touchNote(interaction, presenting);
  return row(name, { facts: [...when, ...facts], value });
}

function partFact({ person, role, amount }: LeafRow, { words, format }: Presenting): Fact {
  const money = format.money(amount);
  if (person === null) return plainFact(words.card.notAttributed);
  const named = { name: person.name, money };
  const text = role === "introducer" ? words.card.partOfIntroducer(named) : words.card.partOfPerson(named);
  return { ...personFact(person), text };
}

function personRow(
  parts: readonly LeafRow[],
  { largest, asked }: { readonly largest: number; readonly asked: Asked },
  presenting: Presenting,
): Row {
  const { words, format } = presenting;
  const person = parts[0]?.person ?? null;
  const direct = sumOf(parts.filter(({ role }) => role === "direct"));
  const introduced = sumOf(parts) - direct;
  const value = format.money(sumOf(parts));
  const range = direct === 0 ? null : rangeOverModels({ person, role: "direct" }, presenting);
  const share = largest === 0 ? 0 : Math.abs(sumOf(parts)) / largest;
  return row(person === null ? plainFact(words.card.notAttributed) : personFact(person), {
    facts: [
      ...(direct === 0 ? [] : [words.card.directly({ money: format.money(direct) })]),
      ...(introduced === 0 ? [] : [words.card.asIntroducer({ money: format.money(introduced) })]),
      ...(range === null ? [] : [words.card.modelRange({ range })]),
    ].map((text) => ({ ...plainFact(text), asked })),
    value,
    asked,
    band: { low: 0, high: share, at: share, text: value },
  });
}

/** A person's direct range over the models, where the report is of this one result and the models differ; else null. */
export function rangeOverModels(
  { person, role }: Pick<LeafRow, "person" | "role">,
  { report, format }: Presenting,
): string | null {
  if (role === "introducer" || report.results.length !== 1) return null;
  const [low, high] = report.contacts.find(({ key }) => key === person?.key)?.creditBand ?? [0, 0];
  return low === high ? null : format.moneyRange(low, high);
}

/** Leaves with the same key stand on the same interaction; the empty one is that of none. */
export function touchKey({ interaction }: LeafRow): string {
  return interaction === null ? "" : `${interaction.path} ${interaction.line ?? ""}`;
}

/** What parts of a result sum to, in minor units. */
export function sumOf(leaves: readonly LeafRow[]): number {
  return leaves.reduce((sum, { amount }) => sum + amount, 0);
}

function groupBy(
  leaves: readonly LeafRow[],
  keyOf: (leaf: LeafRow) => string,
): ReadonlyMap<string, readonly LeafRow[]> {
  const groups = new Map<string, LeafRow[]>();
  for (const leaf of leaves) {
    const group = groups.get(keyOf(leaf));
    if (group === undefined) groups.set(keyOf(leaf), [leaf]);
    else group.push(leaf);
  }
  return groups;
}
