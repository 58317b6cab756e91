import type { ContactRow, Report } from "../report/report";
import { askedOfPerson } from "./asked-of-person";
import { counted } from "./counted";
import { creditBand } from "./credit-band";
import { cell, personFact, unknownCell } from "./facts";
import type { Asked, Cell, Table } from "./pieces";
import type { Presenting } from "./presenting";

/** People by name: when they were last seen, what went both ways, and what is credited to them. Never a ranking. */
export function contactTable(
  presenting: Presenting,
  rows: readonly ContactRow[] = contactsByName(presenting.report),
): Table {
  const { words } = presenting;
  const scale = Math.max(0, ...rows.map(({ creditBand: [, high], creditDirect }) => Math.max(high, creditDirect)));
  const withCash = cashPeople(presenting);
  return {
    caption: words.people.title,
    columns: [
      { key: "name", title: words.people.name, numeric: false },
      { key: "lastContact", title: words.people.lastContact, numeric: false },
      { key: "rhythm", title: words.people.rhythm, numeric: true },
      { key: "givenReceived", title: words.people.givenReceived, numeric: true },
      { key: "direct", title: words.people.directly, numeric: true },
      { key: "introducer", title: words.people.asIntroducer, numeric: true },
    ],
    rows: rows.map((row) => cells(row, { scale, withCash }, presenting)),
  };
}

/** People with something to tell of, by name. */
export function contactsByName({ contacts }: Report): readonly ContactRow[] {
  return contacts
    .filter(({ interactions, credit, given, received }) => interactions + given + received > 0 || credit !== 0)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What the rows of a table share. */
interface Shared {
  /** The highest credit, in minor units. */
  readonly scale: number;
  readonly withCash: ReadonlySet<string>;
}

function cells(row: ContactRow, { scale, withCash }: Shared, presenting: Presenting): readonly Cell[] {
  const { words, format } = presenting;
  const { lastContact, rhythmDays, given, received, personal } = row;
  const unknown = unknownCell(words.card.nothingRecorded);
  const band = creditBand({ range: row.creditBand, at: row.creditDirect, scale }, presenting);
  const isCredited = !personal && (row.credit !== 0 || row.creditBand[1] !== 0 || withCash.has(row.key));
  const ask = (formula: "given" | "credit", title: string): Asked | null =>
    askedOfPerson(row, { title, formula }, presenting);
  return [
    cell(row.name, personFact(row)),
    lastContact === null ? unknown : cell(format.ago(lastContact), { hover: format.day(lastContact) }),
    rhythmDays === null ? unknown : cell(counted(Math.round(rhythmDays), "days", presenting)),
    given + received === 0
      ? unknown
      : cell(words.people.both({ given: format.number(given), received: format.number(received) }), {
          asked: ask("given", words.card.given),
        }),
    isCredited
      ? cell(format.money(row.creditDirect), {
          band,
          hover: band?.text ?? null,
          asked: ask("credit", words.people.directly),
        })
      : unknown,
    isCredited && row.creditAsIntroducer !== 0
      ? cell(format.money(row.creditAsIntroducer), { asked: ask("credit", words.people.asIntroducer) })
      : unknown,
  ];
}

/** The keys of everybody a cash result is directly owed to, be it of 0: that is not "nothing recorded". */
function cashPeople({ report }: Presenting): ReadonlySet<string> {
  const cash = report.results.filter(({ ledger, net }) => ledger === "A" && net !== null);
  const direct = cash.flatMap(({ leaves }) => leaves.filter(({ role }) => role === "direct"));
  return new Set(direct.flatMap(({ person }) => (person === null ? [] : [person.key])));
}
