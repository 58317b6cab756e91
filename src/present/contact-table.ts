import type { ExplainedKey } from "../report/formulas";
import type { ContactRow, Report } from "../report/report";
import { askedOfPerson } from "./asked-of-person";
import { counted } from "./counted";
import { creditBand } from "./credit-band";
import { dataTable, toTable, type Column, type DataTable } from "./data-table";
import { cell, personFact, unknownCell } from "./facts";
import type { Asked, Cell, Table } from "./pieces";
import type { Presenting } from "./presenting";

/** People as a table in full, for what is read at once; by name unless rows are given. */
export function contactTable(presenting: Presenting, rows?: readonly ContactRow[]): Table {
  return toTable(peopleTable(presenting, rows));
}

/** When people were last seen, what went both ways, and what is credited to them. Never a ranking. */
export function peopleTable(
  presenting: Presenting,
  rows: readonly ContactRow[] = contactsByName(presenting.report),
): DataTable {
  const { words, format } = presenting;
  const scale = rows.reduce((most, row) => Math.max(most, row.creditBand[1], row.creditDirect), 0);
  const columns = peopleColumns({ scale, withCash: cashPeople(presenting) }, presenting);
  return dataTable({ key: "people", caption: words.people.title, empty: words.people.none, columns, rows }, format);
}

/** People with something to tell of, by name. */
export function contactsByName({ contacts }: Report): readonly ContactRow[] {
  const { compare } = new Intl.Collator();
  return contacts
    .filter(({ interactions, credit, given, received }) => interactions + given + received > 0 || credit !== 0)
    .sort((a, b) => compare(a.name, b.name));
}

/** What the rows of a table share. */
interface Shared {
  /** The highest credit, in minor units. */
  readonly scale: number;
  readonly withCash: ReadonlySet<string>;
}

function peopleColumns({ scale, withCash }: Shared, presenting: Presenting): readonly Column<ContactRow>[] {
  const { words, format } = presenting;
  const { people } = words;
  const unknown = unknownCell(words.card.nothingRecorded);
  const counts = (value: number, asked: Asked | null): Cell =>
    value === 0 ? unknown : cell(format.number(value), { asked });
  const isCredited = (row: ContactRow): boolean =>
    !row.personal && (row.credit !== 0 || row.creditBand[1] !== 0 || withCash.has(row.key));
  const direct = (row: ContactRow): Cell => {
    if (!isCredited(row)) return unknown;
    const band = creditBand({ range: row.creditBand, at: row.creditDirect, scale }, presenting);
    const asked = ask(row, "credit", people.directly);
    return cell(format.money(row.creditDirect), { band, hover: band?.text ?? null, asked });
  };
  const ask = (row: ContactRow, formula: ExplainedKey, title: string): Asked | null =>
    askedOfPerson(row, { title, formula }, presenting);
  const column = (
    key: string,
    title: string,
    part: Pick<Column<ContactRow>, "cell" | "order"> & Partial<Column<ContactRow>>,
  ): Column<ContactRow> => ({ key, title, numeric: true, ...part });
  return [
    column("name", people.name, {
      numeric: false,
      cell: (row) => cell(row.name, personFact(row)),
      order: ({ name }) => name,
    }),
    column("lastContact", people.lastContact, {
      numeric: false,
      cell: (row) => {
        const { lastContact: day } = row;
        const asked = ask(row, "lastContact", people.lastContact);
        return day === null ? unknown : cell(format.ago(day), { hover: format.day(day), asked });
      },
      order: ({ lastContact }) => lastContact,
    }),
    column("rhythm", people.rhythm, {
      cell: (row) => {
        const { rhythmDays: days } = row;
        const asked = ask(row, "rhythmDays", people.rhythm);
        return days === null ? unknown : cell(counted(Math.round(days), "days", presenting), { asked });
      },
      order: ({ rhythmDays }) => rhythmDays,
    }),
    column("givenReceived", people.givenReceived, {
      cell: (row) =>
        row.given + row.received === 0
          ? unknown
          : cell(people.both({ given: format.number(row.given), received: format.number(row.received) }), {
              asked: ask(row, "bothWays", people.givenReceived),
            }),
      order: ({ given, received }) => (given + received === 0 ? null : given + received),
    }),
    column("direct", people.directly, {
      cell: direct,
      order: (row) => (isCredited(row) ? row.creditDirect : null),
    }),
    column("introducer", people.asIntroducer, {
      cell: (row) =>
        isCredited(row) && row.creditAsIntroducer !== 0
          ? cell(format.money(row.creditAsIntroducer), { asked: ask(row, "credit", people.asIntroducer) })
          : unknown,
      order: (row) => (isCredited(row) && row.creditAsIntroducer !== 0 ? row.creditAsIntroducer : null),
    }),
    column("interactions", people.interactions, {
      cell: (row) => counts(row.interactions, ask(row, "interactions", people.interactions)),
      order: ({ interactions }) => interactions,
      isExtra: true,
    }),
    column("together", people.together, {
      cell: (row) => {
        const { minutesTogether: minutes } = row;
        const asked = ask(row, "minutesTogether", people.together);
        return minutes === 0 ? unknown : cell(format.duration(minutes), { asked });
      },
      order: ({ minutesTogether }) => minutesTogether,
      isExtra: true,
    }),
    column("opportunities", people.opportunities, {
      cell: (row) => counts(row.opportunities, ask(row, "opportunityCount", people.opportunities)),
      order: ({ opportunities }) => opportunities,
      isExtra: true,
    }),
    column("energy", people.energy, {
      cell: (row) => {
        const { energyMean: mean } = row;
        const asked = ask(row, "energyMean", people.energy);
        return mean === null ? unknown : cell(format.number(mean), { asked });
      },
      order: ({ energyMean }) => energyMean,
      isExtra: true,
    }),
    column("circles", people.circles, {
      numeric: false,
      cell: ({ circles }) => (circles.length === 0 ? unknown : cell(circles.join(", "))),
      order: ({ circles }) => circles[0] ?? null,
      isExtra: true,
    }),
  ];
}

/** The keys of everybody a cash result is directly owed to, be it of 0: that is not "nothing recorded". */
function cashPeople({ report }: Presenting): ReadonlySet<string> {
  const cash = report.results.filter(({ ledger, net }) => ledger === "A" && net !== null);
  const direct = cash.flatMap(({ leaves }) => leaves.filter(({ role }) => role === "direct"));
  return new Set(direct.flatMap(({ person }) => (person === null ? [] : [person.key])));
}
