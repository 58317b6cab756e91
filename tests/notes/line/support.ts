import { fromIsoDay, toIsoDay, type Day } from "../../../src/model/day";
import type { KnownPerson, LoggedLine, NamedPerson } from "../../../src/model/logged-line";
import { toMajor } from "../../../src/model/money";
import { PeopleIndex } from "../../../src/notes/line/people-index";
import { readLine } from "../../../src/notes/line/read-line";

/** A Wednesday. */
export const asOf: Day = fromIsoDay("2026-11-25") ?? 0;

/** A person with a note. */
export function known(name: string, ...aliases: readonly string[]): KnownPerson {
  return { name, path: `People/${name}.md`, names: [name, ...aliases] };
}

const russian = ["Анна", "Клара", "Борис", "Вера Петровна", "Пётр Ким", "Алексей Громов", "Павел", "Игорь", "Мария Ли"];
const namesakes = ["Ольга Иванова", "Ольга Смирнова"];
const english = ["Anna Weiss", "Boris Kern", "Maria Lopez", "Theo Larkspur", "Clara Voss"];

/** Everybody the sentences of the tests know. */
export const people = new PeopleIndex([
  ...[...russian, ...namesakes, ...english].map((name) => known(name)),
  { name: "Саша", path: null, names: ["Саша"] },
]);

/** A line read on that Wednesday, in euros. */
export function line(text: string): LoggedLine {
  return readLine(text, { asOf, people, amounts: { currency: "EUR", style: "unknown" } });
}

/** A person in a table: `Anna Weiss`, `Tom (new)`, `Ольга Иванова | Ольга Смирнова`. */
export function shownPerson({ candidates, name }: NamedPerson): string {
  return candidates.length === 0 ? `${name} (new)` : candidates.map((person) => person.name).join(" | ");
}

/** What a line says, only what it says. */
export function said(text: string): Readonly<Record<string, unknown>> {
  const { day, kind, people, minutes, costs, gave, introduction, result, text: rest } = line(text);
  return {
    ...(day === null ? {} : { day: toIsoDay(day) }),
    ...(kind === null ? {} : { kind }),
    ...(people.length === 0 ? {} : { people: people.map(shownPerson) }),
    ...(minutes === null ? {} : { minutes }),
    ...(costs.length === 0
      ? {}
      : {
          cost: costs
            .map(({ part, money }) =>
              `${part ?? ""} ${String(toMajor(money.minor, money.currency))} ${money.currency}`.trim(),
            )
            .join(", "),
        }),
    ...(gave.length === 0 ? {} : { gave: gave.join("; ") }),
    ...(introduction === null
      ? {}
      : { introduces: introduction.who.map(shownPerson), by: introduction.by.map(shownPerson) }),
    ...(result === null ? {} : { result }),
    ...(rest === "" ? {} : { text: rest }),
  };
}
