import type { Words } from "../locales/en";
import { ledSpread, opportunityRateSpread } from "../report/outcome-spread";
import type { ExplainedKey } from "../report/formulas";
import { hourValueSpread, roiSpread } from "../report/account-spread";
import type { Spread } from "../report/spread";
import { counted } from "./counted";
import type { Presenting } from "./presenting";

/** How sure a figure is, over people and over events, one line each; worked out here and only for what is asked. */
export function spreadLines(key: ExplainedKey, presenting: Presenting): readonly string[] {
  const { report, format } = presenting;
  const perTenHours = (rate: number): string => format.number(rate * 10);
  if (key === "roiFull")
    return [
      ...line(roiSpread("contacts", report), { as: "roi", of: "people", print: format.change }, presenting),
      ...line(roiSpread("events", report), { as: "roi", of: "events", print: format.change }, presenting),
    ];
  if (key === "hourValue")
    return [
      ...line(hourValueSpread("contacts", report), { as: "hourValue", of: "people", print: format.money }, presenting),
      ...line(hourValueSpread("events", report), { as: "hourValue", of: "events", print: format.money }, presenting),
    ];
  if (key === "outcomes" || key === "opportunityCount")
    return [
      ...line(ledSpread("contacts", report), { as: "led", of: "people", print: format.percent }, presenting),
      ...line(ledSpread("events", report), { as: "led", of: "events", print: format.percent }, presenting),
      ...line(opportunityRateSpread(report), { as: "perHour", of: "people", print: perTenHours }, presenting),
    ];
  return [];
}

interface Manner {
  readonly as: "roi" | "hourValue" | "led" | "perHour";
  readonly of: keyof Words["counts"];
  readonly print: (value: number) => string;
}

/** Nothing where there are no units at all; where there are too few of them, so much. */
function line(
  { units, value, interval }: Spread,
  { as, of, print }: Manner,
  presenting: Presenting,
): readonly string[] {
  const { spread } = presenting.words;
  if (units === 0) return [];
  const named = counted(units, of, presenting);
  if (interval.status === "low_data" && as !== "perHour") return [spread.few({ units: named })];
  if (value.status !== "ok" || interval.status !== "ok") return [];
  const { low, high } = interval.value;
  return [
    spread[as]({
      units: named,
      value: print(value.value),
      range: spread.range({ low: print(low), high: print(high) }),
    }),
  ];
}
