import { toIsoDay } from "../../src/model/day";
import type { Interaction } from "../../src/model/interaction";
import type { NoteRecord } from "../../src/model/note-record";
import type { Outcome } from "../../src/model/result";
import { contact } from "./conformance/contact";
import { costParts } from "./conformance/cost-parts";
import { date } from "./conformance/date";
import { duration } from "./conformance/duration";
import { money } from "./conformance/money";
import { outcome } from "./conformance/outcome";
import { people } from "./conformance/people";
import { scales } from "./conformance/scales";
import * as say from "./conformance/shown";
import type { Table } from "./conformance/table";
import { front, read } from "./support/read";

/** How each table's notes are put into words. */
const tables: readonly (readonly [Table, (record: NoteRecord) => string])[] = [
  [money, (record) => costs(record, false)],
  [costParts, (record) => costs(record, true)],
  [duration, time],
  [date, (record) => say.shown([day(record)], record)],
  [people, (record) => say.shown([say.weighted(interaction(record).people) || null], record)],
  [scales, facts],
  [contact, person],
  [outcome, result],
];

describe.each(tables.map(([table, words]) => [table.name, table, words] as const))(
  "reading %s",
  (_name, table, words) => {
    test.each(table.rows.map((row) => [row.written.replaceAll("\n", " ⏎ "), row] as const))("%s", (_written, row) => {
      expect(words(read("A note.md", front(`${table.note}\n${row.written}`)))).toBe(row.reads);
    });
  },
);

function interaction({ interactions }: NoteRecord): Interaction {
  const [only] = interactions;
  if (only === undefined || interactions.length !== 1) throw new Error("The note is no interaction.");
  return only;
}

function day(record: NoteRecord): string | null {
  const at = interaction(record).day;
  return at === null ? null : toIsoDay(at);
}

function costs(record: NoteRecord, withKind: boolean): string {
  const parts = interaction(record).costs.map(({ kind, money: sum }) =>
    withKind ? `${kind} ${say.amount(sum)}` : say.amount(sum),
  );
  return say.shown([parts.join(" + ") || null], record);
}

function time(record: NoteRecord): string {
  const { minutes, timeBasis } = interaction(record);
  return say.shown([timeBasis === "recorded" ? `${minutes} min` : `${minutes} min ${timeBasis}`], record);
}

function facts(record: NoteRecord): string {
  const said = interaction(record);
  return say.shown(
    [
      said.kind === "call" ? null : `kind ${said.kind}`,
      say.fact("again", said.again),
      say.fact("energy", said.energy),
      said.event === null ? null : `event ${say.link(said.event)}`,
      say.fact("gave", said.gave.join(", ")),
      say.fact("initiated", said.initiatedBy),
      say.fact("introduces", say.links(said.introduces)),
      say.fact("introduced by", say.links(said.introducedBy)),
      said.overhead ? "overhead" : null,
      said.planned ? "planned" : null,
    ],
    record,
  );
}

function person(record: NoteRecord): string {
  const { contact: said } = record;
  if (said === null) throw new Error("The note is no contact.");
  return say.shown(
    [
      say.fact("aliases", said.aliases.join(", ")),
      say.fact("emails", said.emails.join(", ")),
      say.fact("introduced by", say.links(said.introducedBy)),
      say.day("introduced on", said.introducedOn),
      said.metAt === null ? null : `met at ${say.link(said.metAt)}`,
      say.fact("circles", said.circles.join(", ")),
      say.fact("closeness", said.closeness),
      said.cadenceDays === null ? null : `every ${said.cadenceDays} days`,
      said.accounting === "personal" ? "personal" : null,
      say.day("last contact", said.lastContact),
    ],
    record,
  );
}

function result(record: NoteRecord): string {
  const [said] = record.results;
  if (said === undefined) throw new Error("The note is no result.");
  const settles = said.opportunity === null ? null : `settles ${say.link(said.opportunity)}`;
  return say.shown([...worth(said), settles], record);
}

function worth(said: Outcome): readonly (string | null)[] {
  const was = said.baseline === null ? "" : `, was ${say.amount(said.baseline)}`;
  return [
    said.label === null ? said.benefit : `${said.benefit} “${said.label}”`,
    said.amount === null ? null : `${say.amount(said.amount)}${was}${say.stream(said.stream)}`,
    say.saved(said.saved),
    said.proxy === null ? null : `${said.proxy.units} × ${said.proxy.id}`,
    say.fact("anyway", said.anyway),
    say.fact("share", said.networkShare),
    say.fact("drop-off", said.dropOff),
    say.fact("after", say.links(said.interactions)),
    say.fact("with", say.weighted(said.people)),
    say.fact("shares", say.weighted(said.shares)),
  ];
}
