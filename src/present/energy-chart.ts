import { askedOfRow } from "./asked-of-row";
import { barChart, type RawBar } from "./bar-chart";
import type { BarChart } from "./chart";
import { counted } from "./counted";
import { plainFact } from "./facts";
import type { Presenting } from "./presenting";
import { kindName } from "./time-chart";

/** What gave energy and what took it, by kind of interaction: the mean of −2 to 2. Null where none was noted. */
export function energyChart(presenting: Presenting): BarChart | null {
  const { report, words, format } = presenting;
  const rows = report.kinds.flatMap((row) => (row.energyMean === null ? [] : [{ row, mean: row.energyMean }]));
  rows.sort((a, b) => b.mean - a.mean);
  const bars = rows.map(({ row, mean }): RawBar => {
    const named = { name: plainFact(kindName(row, presenting)), group: "kind", key: row.key, sums: row } as const;
    const { energy, interactions } = words.accounts;
    return {
      key: row.key,
      name: named.name,
      value: format.signed(mean),
      asked: askedOfRow(named, { title: energy, formula: "energyMean" }, presenting),
      start: 0,
      end: mean,
      tone: mean < 0 ? "loss" : "level",
      note: {
        ...plainFact(counted(row.interactions, "interactions", presenting)),
        asked: askedOfRow(named, { title: interactions, formula: "interactions" }, presenting),
      },
    };
  });
  const [first] = rows;
  const { title, name, value, most } = words.charts.energy;
  const caption = first === undefined ? "" : most({ name: kindName(first.row, presenting) });
  return barChart(bars, { title, caption, name, value }, presenting);
}
