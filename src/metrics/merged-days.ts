import type { Flow } from "../model/ledger";

/** Flows in time order, those of one day summed first and days that come to 0 dropped. Unit: that of the flows. */
export function mergedDays(flows: readonly Flow[]): readonly Flow[] {
  const merged: Flow[] = [];
  for (const flow of [...flows].sort((a, b) => a.day - b.day)) {
    const last = merged.at(-1);
    if (last?.day === flow.day) merged[merged.length - 1] = { day: flow.day, minor: last.minor + flow.minor };
    else merged.push(flow);
  }
  return merged.filter((flow) => flow.minor !== 0);
}
