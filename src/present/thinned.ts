import type { Day } from "../model/day";

/**
 * Dated rows, no more than about `most`: where there are more, the last of each of as many equal spans of days, because
 * an amount stands until the next one changes it. The first row and the days in `kept` stay. Rows are in order of days.
 */
export function thinned<Row extends { readonly date: Day }>(
  rows: readonly Row[],
  { most, kept }: { readonly most: number; readonly kept: readonly (Day | null)[] },
): readonly Row[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || rows.length <= most) return rows;
  const span = (last.date - first.date + 1) / most;
  const spanOf = ({ date }: Row): number => Math.floor((date - first.date) / span);
  return rows.filter((row, at) => {
    const next = rows[at + 1];
    return at === 0 || next === undefined || spanOf(next) !== spanOf(row) || kept.includes(row.date);
  });
}
