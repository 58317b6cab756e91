import { linkName } from "../model/link";
import { corners, type CorneredRow, type Corners } from "../report/corners";
import { askedOfRow } from "./asked-of-row";
import type { Dot, DotChart } from "./chart";
import { cell, noteFact, plainFact } from "./facts";
import type { Asked, Fact, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { kindName } from "./time-chart";

/**
 * Events, or kinds of interaction where too few events have three interactions, by what they took and what they brought.
 * Null where neither says anything.
 */
export function quadrantChart(presenting: Presenting): DotChart | null {
  const { report, words } = presenting;
  const events = corners(report.events);
  const parted = events ?? corners(report.kinds);
  if (parted === null) return null;
  const field: Field = { ...parted, of: events === null ? "kind" : "event" };
  const nameOf = (one: CorneredRow): Fact =>
    events === null
      ? plainFact(kindName(one.row, presenting))
      : noteFact({ path: one.row.key, name: linkName(one.row.key) });
  const most = {
    took: Math.max(...field.rows.map(({ took }) => took)),
    brought: Math.max(...field.rows.map(({ brought }) => brought)),
  };
  const { title, corners: names, took, tookTime, brought } = words.charts.quadrant;
  return {
    kind: "dots",
    title,
    caption: caption(field, nameOf, presenting),
    numbers: [],
    xTitle: field.unit === "money" ? took : tookTime,
    yTitle: brought,
    xMedian: place(field.tookMedian, most.took),
    yMedian: place(field.broughtMedian, most.brought),
    corners: names,
    dots: field.rows.map((one) => ({
      name: nameOf(one),
      x: place(one.took, most.took),
      y: place(one.brought, most.brought),
      corner: one.corner,
      ...dotText({ one, name: nameOf(one), field }, presenting),
    })),
    table: table(field, nameOf, presenting),
  };
}

/** Accounts parted at their medians, and whether they are events or kinds. */
interface Field extends Corners {
  readonly of: "event" | "kind";
}

function place(value: number, most: number): number {
  return most <= 0 ? 0 : Math.max(0, value / most);
}

function texts(
  { took, brought }: CorneredRow,
  { unit }: Corners,
  { format }: Presenting,
): { readonly took: string; readonly brought: string } {
  return { took: unit === "money" ? format.money(took) : format.duration(took), brought: format.money(brought) };
}

/** One account of a field, by name. */
interface Account {
  readonly one: CorneredRow;
  readonly name: Fact;
  readonly field: Field;
}

/** Both values of an account in words, and the numbers in them. */
function dotText(account: Account, presenting: Presenting): Pick<Dot, "text" | "numbers"> {
  const shown = texts(account.one, account.field, presenting);
  const asked = askedOfDot(account, presenting);
  return {
    text: presenting.words.charts.quadrant.dot(shown),
    numbers: (["took", "brought"] as const).flatMap((key) => {
      const of = asked[key];
      return of === null ? [] : [{ ...of, text: shown[key] }];
    }),
  };
}

/** What explains what one interaction of an account took and brought. */
function askedOfDot(
  { one: { row }, name, field: { unit, of } }: Account,
  presenting: Presenting,
): Readonly<Record<"took" | "brought", Asked | null>> {
  const { took, tookTime, brought } = presenting.words.charts.quadrant;
  const summed = { group: of, key: row.key, sums: row, name };
  const isMoney = unit === "money";
  const each = { title: isMoney ? took : tookTime, formula: isMoney ? "tookEach" : "tookTimeEach" } as const;
  return {
    took: askedOfRow(summed, each, presenting),
    brought: askedOfRow(summed, { title: brought, formula: "broughtEach" }, presenting),
  };
}

/** What to do more of, and what to do otherwise. */
function caption({ rows }: Corners, nameOf: (one: CorneredRow) => Fact, { words, format }: Presenting): string {
  const { quadrant } = words.charts;
  const namesIn = (corner: CorneredRow["corner"]): string =>
    format.list(rows.filter((one) => one.corner === corner).map((one) => nameOf(one).text));
  const [more, otherwise] = [namesIn("strengthen"), namesIn("change")];
  if (more !== "" && otherwise !== "") return quadrant.moreAndOtherwise({ more, otherwise });
  if (more !== "") return quadrant.more({ more });
  return otherwise === "" ? quadrant.even : quadrant.otherwise({ otherwise });
}

function table(field: Field, nameOf: (one: CorneredRow) => Fact, presenting: Presenting): Table {
  const { words } = presenting;
  const { title, name, took, tookTime, brought, corner, corners: names } = words.charts.quadrant;
  return {
    caption: title,
    columns: [
      { key: "name", title: name, numeric: false },
      { key: "took", title: field.unit === "money" ? took : tookTime, numeric: true },
      { key: "brought", title: brought, numeric: true },
      { key: "corner", title: corner, numeric: false },
    ],
    rows: field.rows.map((one) => {
      const shown = texts(one, field, presenting);
      const asked = askedOfDot({ one, name: nameOf(one), field }, presenting);
      return [
        cell(nameOf(one).text, nameOf(one)),
        cell(shown.took, { asked: asked.took }),
        cell(shown.brought, { asked: asked.brought }),
        cell(names[one.corner]),
      ];
    }),
  };
}
