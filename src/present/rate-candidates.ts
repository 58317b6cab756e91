import type { Presenting } from "./presenting";

/** Every yearly rate that fits the cash flows, as one line; none where there is one rate or no rate. */
export function rateCandidates({ report: { totals }, format }: Presenting): readonly string[] {
  const { xirr } = totals;
  return xirr?.status === "ambiguous" ? [format.list(xirr.candidates.map(format.change))] : [];
}
