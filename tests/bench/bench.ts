import { readFileSync } from "node:fs";
import type { PluginFiles } from "../host/create-host";
import { openBenchVault } from "./bench-vault";
import { figure, figureTable, milliseconds, ratio, type Figure } from "./figure-table";
import { measureHeap, type HeapPerInteraction } from "./measure-heap";
import { measureLine } from "./measure-line";
import { measureIndex, type IndexTimes } from "./measure-index";
import { evaluateOnce, measurePlugin } from "./measure-plugin";
import { measureReport, type ReportTimes } from "./measure-report";
import { measureScans, type Scans } from "./measure-scans";
import { measureSlices, type LongestSlices } from "./measure-slices";

/** Everything measured on a vault of one size. */
interface Measured extends Scans {
  readonly size: number;
  readonly index: IndexTimes;
  readonly slices: LongestSlices;
  readonly report: ReportTimes;
  readonly heap: HeapPerInteraction;
}

/** What must hold of the cold index beside the reading of journal notes, by number of notes, in bare scans. */
const indexBounds: Readonly<Record<number, { limit: number; aim: number }>> = {
  10_000: { limit: 6, aim: 3 },
  100_000: { limit: 4, aim: 2 },
};

async function measure(size: number): Promise<Measured> {
  const vault = await openBenchVault(size);
  // First, while nothing of the other measurements waits to be collected.
  const heap = await measureHeap(vault);
  const scans = await measureScans(vault);
  const index = await measureIndex(vault);
  const slices = await measureSlices(vault);
  return { size, ...scans, index, slices, report: await measureReport(vault), heap };
}

function figuresOf({ size, single, index, slices, report, heap }: Measured): readonly Figure[] {
  const withoutXirr = size === 10_000 ? { limit: 15, aim: 7 } : {};
  const withXirr = size === 10_000 ? { limit: 20, aim: 12 } : {};
  return [
    milliseconds("bare scan", index.bare),
    milliseconds("single pass", single),
    milliseconds("cold index", index.reader),
    milliseconds("  of which the journal notes, whose texts are read", index.journals),
    ratio(
      "cold index without those : bare scan",
      (index.reader - index.journals) / index.bare,
      indexBounds[size] ?? {},
    ),
    ratio("cold index : bare scan", index.reader / index.bare),
    ratio("  in one loop : bare scan", index.loop / index.bare),
    ratio("  reading alone : bare scan", index.reading / index.bare),
    milliseconds("longest slice of reading the vault", slices.reading, { limit: 16 }),
    milliseconds("longest slice of looking it over for set-up", slices.survey, { limit: 16 }),
    milliseconds("  beside the app's list of all notes, which has a slice to itself", slices.list),
    milliseconds("whole report, the first", report.first),
    milliseconds("whole report on a new day", report.newDay),
    milliseconds("whole report after an edit", report.warm),
    milliseconds("XIRR of it, in all but those after an edit that moves no money", report.xirr),
    ratio("first report, without XIRR : single pass", (report.first - report.xirr) / single, withoutXirr),
    ratio("first report, with XIRR : single pass", report.first / single, withXirr),
    // The edit moves no money, so that no rate is searched for.
    ratio("report after an edit : single pass", report.warm / single, withoutXirr),
    milliseconds("longest step of the first report", report.longestStep, size === 100_000 ? { limit: 50 } : {}),
    ...Object.entries(report.filters).map(([name, time]) =>
      milliseconds(`change of filter to ${name}`, time, size === 100_000 ? { limit: 100 } : {}),
    ),
    milliseconds("edit to contact card", report.card, { limit: 1 }),
    figure("ledger per interaction", { value: heap.ledger, shown: `${heap.ledger.toFixed(2)} kB` }),
    figure("joins per interaction", { value: heap.joins, shown: `${heap.joins.toFixed(2)} kB` }),
    figure("both per interaction", {
      value: heap.ledger + heap.joins,
      shown: `${(heap.ledger + heap.joins).toFixed(2)} kB`,
      limit: 1.5,
    }),
  ];
}

async function pluginFigures(plugin: PluginFiles, again: readonly string[]): Promise<readonly Figure[]> {
  const { minified, gzip, evaluate, looksDuringLoad } = await measurePlugin(plugin, again);
  return [
    figure("main.js", { value: minified, shown: `${minified.toFixed(0)} KiB`, limit: 400 }),
    figure("main.js, gzip", { value: gzip, shown: `${gzip.toFixed(0)} KiB` }),
    milliseconds("evaluating and loading it", evaluate),
    figure("looks at notes while it loads", { value: looksDuringLoad, shown: String(looksDuringLoad), limit: 0 }),
  ];
}

async function main(): Promise<void> {
  const [program = "", built = "", ...flags] = process.argv.slice(1);
  const plugin = JSON.parse(readFileSync(built, "utf8")) as PluginFiles | null;
  if (plugin !== null && flags.includes("--evaluate")) {
    process.stdout.write(String(await evaluateOnce(plugin)));
    return;
  }
  if (plugin !== null)
    console.log(figureTable("The plugin", await pluginFigures(plugin, [program, built, "--evaluate"])));
  const keystroke = milliseconds("a keystroke in the log line, 99th of 100", measureLine(3000), { limit: 16 });
  console.log(figureTable("3,000 contacts", [keystroke]));
  console.log(
    "Bare scan: getMarkdownFiles, and getFileCache of each, in the stand-in for Obsidian, in turn with the cold index. What of\n" +
      "both is known of the app is said in tests/host/README.md. Times are the lesser of the time that passed and the\n" +
      "processor time of all threads of the process together.\n",
  );
  const cards: number[] = [];
  for (const size of flags.includes("--quick") ? [1000, 10_000] : [1000, 10_000, 100_000]) {
    const measured = await measure(size);
    cards.push(measured.report.card);
    console.log(figureTable(`${size.toLocaleString("en")} notes`, figuresOf(measured)));
  }
  const [small = NaN] = cards;
  const growth = ratio("edit to contact card, largest : smallest", (cards.at(-1) ?? NaN) / small, { limit: 4, aim: 2 });
  console.log(figureTable("Growth", [growth]));
}

void main();
