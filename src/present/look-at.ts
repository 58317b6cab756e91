import type { Report, Scope } from "../report/report";
import { presenting, type Presenting } from "./presenting";

/** Another part of the vault in the period and by the model of a report, as it is now; null where none is at hand. */
export function lookAt(scope: Scope, { report, source, language }: Presenting): Presenting | null {
  if (source === null) return null;
  const { period, attribution } = report;
  return presenting(source.report({ scope, period, model: attribution.model }), language, source);
}

/** The same report as it is now: what is behind a number may have changed while the number did not. */
export function asItIsNow(view: Presenting): Presenting {
  return lookAt(view.report.scope, view) ?? view;
}

/** The same look at other figures. */
export function withReport(report: Report, view: Presenting): Presenting {
  return { ...view, report, source: null };
}
