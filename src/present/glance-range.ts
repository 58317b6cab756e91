import { hourValueSpread, roiSpread, type SpreadOver } from "../report/account-spread";
import type { Report } from "../report/report";
import type { Spread } from "../report/spread";
import type { Steps } from "../report/steps";
import type { Presenting } from "./presenting";

/** More accounts than this are drawn from only when the reader asks why: 2,000 draws of them take longer than a frame. */
const mostAtOnce = 300;

/**
 * The 90 % interval of a figure over people, or over events where people are too few; null where neither tells or there are
 * too many.
 */
export function glanceRange(
  spread: SpreadOver,
  print: (value: number) => string,
  { report, words }: Pick<Presenting, "report" | "words">,
): string | null {
  const interval = atGlance(spread, report);
  return interval === null ? null : words.spread.range({ low: print(interval.low), high: print(interval.high) });
}

/** Draws what will be told of a report at a glance, an interval a step: two of them take longer than a frame has. */
export function* glances(report: Report): Steps<void> {
  for (const spread of [hourValueSpread, roiSpread]) {
    atGlance(spread, report);
    yield;
  }
}

function atGlance(spread: SpreadOver, report: Report): Spread["interval"]["value"] {
  for (const over of ["contacts", "events"] as const) {
    if (report[over].length > mostAtOnce) return null;
    const { interval } = spread(over, report);
    if (interval.status === "ok") return interval.value;
  }
  return null;
}
