import type { Report } from "../report/report";
import type { Spread } from "../report/spread";
import type { Presenting } from "./presenting";

/** More accounts than this are drawn from only when the reader asks why: 2,000 draws of them take longer than a frame. */
const mostAtOnce = 300;

/** The 90 % interval of a figure over people, or over events where people are too few; null where neither tells or there are too many. */
export function glanceRange(
  spread: (over: "contacts" | "events", report: Report) => Spread,
  print: (value: number) => string,
  { report, words }: Pick<Presenting, "report" | "words">,
): string | null {
  for (const over of ["contacts", "events"] as const) {
    if (report[over].length > mostAtOnce) return null;
    const { interval } = spread(over, report);
    if (interval.status !== "ok") continue;
    const { low, high } = interval.value;
    return words.spread.range({ low: print(low), high: print(high) });
  }
  return null;
}
