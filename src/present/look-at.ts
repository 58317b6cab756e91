import type { Narrowing } from "../report/narrow";
import type { DayRange, Report, Scope } from "../report/report";
import { presenting, type Presenting } from "./presenting";

/** A part of the vault, with a narrowing and in a period of its own where it has one. */
interface Part {
  readonly scope: Scope;
  readonly narrowing?: Narrowing;
  readonly period?: DayRange;
}

/**
 * Another part of the vault, narrowed, in the period and by the model as a report is, as it is now; null where none is at
 * hand.
 */
export function lookAt(part: Part, { report, source, language }: Presenting): Presenting | null {
  if (source === null) return null;
  const { attribution } = report;
  const { scope, narrowing = report.narrowing, period = report.period } = part;
  const query = { scope, period, model: attribution.model, ...(narrowing === undefined ? {} : { narrowing }) };
  return presenting(source.report(query), language, source);
}

/** The same report as it is now: what is behind a number may have changed while the number did not. */
export function asItIsNow(view: Presenting): Presenting {
  return lookAt(view.report, view) ?? view;
}

/** The same look at other figures. */
export function withReport(report: Report, view: Presenting): Presenting {
  return { ...view, report, source: null };
}
