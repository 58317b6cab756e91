import type { KnownPerson } from "../../src/model/logged-line";
import { PeopleIndex } from "../../src/notes/line/people-index";
import { readLine } from "../../src/notes/line/read-line";

const given = ["Anna", "Boris", "Clara", "Theo", "Вера", "Пётр", "Ольга", "Игорь", "Lena", "Maria"];
const family = ["Kern", "Voss", "Иванов", "Lopez", "Петрова"];
const lines = [
  "обед с Анной, Борисом и Верой Петровой7 в пятницу, 1,5 часа, 2 400 руб. -> бизнес 6000 USD",
  "lunch with Anna, Boris and Maria Lopez3 yesterday 1h $30, introduced me to Clara -> referral",
];
const rounds = 5;

/** The time of reading the log line anew at one keystroke, with so many contacts: the 99th of 100, in milliseconds. */
export function measureLine(contacts: number): number {
  const people = Array.from({ length: contacts }, (_, index): KnownPerson => {
    const name = `${given[index % given.length] ?? ""} ${family[index % family.length] ?? ""}${String(index)}`;
    return { name, path: `People/${name}.md`, names: [name, `alias ${String(index)}`] };
  });
  const context = {
    asOf: 20_000,
    people: new PeopleIndex(people),
    amounts: { currency: "EUR", style: "unknown" },
  } as const;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const line of lines) {
      for (let end = 1; end <= line.length; end += 1) {
        const started = performance.now();
        readLine(line.slice(0, end), context);
        times.push(performance.now() - started);
      }
    }
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.99)] ?? NaN;
}
