import type { Presenting } from "./presenting";

/** The period of a report in words: "all time", "1 Jan 2024 – 31 Dec 2024". */
export function periodText({ report: { period }, words: { time }, format }: Presenting): string {
  const from = period.from === null ? null : format.dayShort(period.from);
  const to = period.to === null ? null : format.dayShort(period.to);
  if (from !== null && to !== null) return time.fromTo({ from, to });
  if (from !== null) return time.since({ from });
  return to === null ? time.allTime : time.until({ to });
}
