import type { Presenting } from "./presenting";

/** True where something of money or time is written in one of the notes and could not be read: that is not "nothing". */
export function isUnreadable(paths: readonly string[], { report }: Presenting): boolean {
  return report.problems.some(
    ({ path, effect }) =>
      paths.includes(path) && (effect === "left_out_of_totals" || effect === "counted_without_money"),
  );
}
