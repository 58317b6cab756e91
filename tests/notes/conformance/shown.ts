import { toIsoDay, type Day } from "../../../src/model/day";
import type { LinkText, PersonText } from "../../../src/model/link";
import { minorDigits, toMajor, type Money } from "../../../src/model/money";
import type { NoteRecord } from "../../../src/model/note-record";
import type { Saved, Stream } from "../../../src/model/result";

/** Facts and problems in one line: what the tables of shapes are written in. */
export function shown(facts: readonly (string | null)[], { problems }: NoteRecord): string {
  const said = facts.filter((fact) => fact !== null).join("; ");
  const causes = problems.map(({ cause }) => `✗ ${cause}`).join(" ");
  return [said, causes].filter((part) => part !== "").join(" ") || "—";
}

export function amount(money: Money): string {
  return `${toMajor(money.minor, money.currency).toFixed(minorDigits(money.currency))} ${money.currency}`;
}

export function link({ kind, target }: LinkText): string {
  return kind === "link" ? `[[${target}]]` : target;
}

export function links(texts: readonly LinkText[]): string {
  return texts.map(link).join(", ");
}

export function weighted(people: readonly PersonText[]): string {
  return people.map((person) => (person.weight === 1 ? link(person) : `${link(person)} ×${person.weight}`)).join(", ");
}

export function fact(label: string, value: string | number | null): string | null {
  return value === null || value === "" ? null : `${label} ${value}`;
}

export function day(label: string, value: Day | null): string | null {
  return value === null ? null : `${label} ${toIsoDay(value)}`;
}

export function saved(value: Saved | null): string | null {
  if (value === null) return null;
  return value.kind === "time" ? `saved ${value.minutes} min` : `saved ${amount(value.money)}`;
}

export function stream(value: Stream | null): string {
  if (value === null) return "";
  return [` per ${value.per}`, day(" from", value.from), day(" to", value.to)].filter((part) => part !== null).join("");
}
