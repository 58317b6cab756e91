import { interactionKinds } from "../model/interaction";
import type { AccountRow } from "../report/report";
import { askedOf } from "./asked-of";
import { askedOfRow } from "./asked-of-row";
import { barChart, type RawBar } from "./bar-chart";
import type { BarChart } from "./chart";
import { counted } from "./counted";
import { plainFact } from "./facts";
import type { Presenting } from "./presenting";

/** What hours went into, by kind of interaction, the most first. Null without any. */
export function timeChart(presenting: Presenting): BarChart | null {
  const { report, words, format } = presenting;
  const rows = report.kinds.filter(({ minutes }) => minutes > 0).sort((a, b) => b.minutes - a.minutes);
  const bars = rows.map((row): RawBar => {
    const named = { name: plainFact(kindName(row, presenting)), group: "kind", key: row.key, sums: row } as const;
    const { time, interactions } = words.accounts;
    return {
      key: row.key,
      name: named.name,
      value: format.duration(row.minutes),
      asked: askedOfRow(named, { title: time, formula: "minutes" }, presenting),
      start: 0,
      end: row.minutes,
      tone: "level",
      note: {
        ...plainFact(counted(row.interactions, "interactions", presenting)),
        asked: askedOfRow(named, { title: interactions, formula: "interactions" }, presenting),
      },
    };
  });
  const all = rows.reduce((sum, { minutes }) => sum + minutes, 0);
  const [first] = rows;
  const { title, name, value, most } = words.charts.time;
  const caption =
    first === undefined
      ? ""
      : most({ name: kindName(first, presenting), time: format.duration(first.minutes), all: format.duration(all) });
  const numbers = [{ ...askedOf(value, "minutes", presenting), text: format.duration(all) }];
  return barChart(bars, { title, caption, numbers, name, value }, presenting);
}

/** A kind of interaction in the reader's language; what is on none is said so. */
export function kindName({ key }: AccountRow, { words }: Presenting): string {
  const known = interactionKinds.find((kind) => kind === key);
  return known === undefined ? words.card.withoutInteraction : words.terms.kind[known];
}
