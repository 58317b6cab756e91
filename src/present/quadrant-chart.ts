import { linkName } from "../model/link";
import { corners, type CorneredRow, type Corners } from "../report/corners";
import type { DotChart } from "./chart";
import { cell, noteFact, plainFact } from "./facts";
import type { Fact, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { kindName } from "./time-chart";

/**
 * Events, or kinds of interaction where too few events have three interactions, by what they took and what they brought.
 * Null where neither says anything.
 */
export function quadrantChart(presenting: Presenting): DotChart | null {
  const { report, words } = presenting;
  const events = corners(report.events);
  const field = events ?? corners(report.kinds);
  if (field === null) return null;
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
      text: words.charts.quadrant.dot(texts(one, field, presenting)),
    })),
    table: table(field, nameOf, presenting),
  };
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

function table(field: Corners, nameOf: (one: CorneredRow) => Fact, presenting: Presenting): Table {
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
      return [cell(nameOf(one).text, nameOf(one)), cell(shown.took), cell(shown.brought), cell(names[one.corner])];
    }),
  };
}
