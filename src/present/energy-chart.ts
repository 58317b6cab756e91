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
  const bars = rows.map(({ row, mean }): RawBar => ({
    key: row.key,
    name: plainFact(kindName(row, presenting)),
    value: format.signed(mean),
    start: 0,
    end: mean,
    tone: mean < 0 ? "loss" : "level",
    note: counted(row.interactions, "interactions", presenting),
  }));
  const [first] = rows;
  const { title, name, value, most } = words.charts.energy;
  const caption = first === undefined ? "" : most({ name: kindName(first.row, presenting) });
  return barChart(bars, { title, caption, name, value }, presenting);
}
