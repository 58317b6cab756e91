/** One measured figure, with the most it may be and what is aimed at; null where nothing is asked of it. */
export interface Figure {
  readonly name: string;
  /** Already in its unit: `12.3 ms`, `4.0 ×`. */
  readonly shown: string;
  readonly value: number;
  readonly limit: number | null;
  readonly aim: number | null;
}

/** Figures under each other, each beside its limit and whether it holds. */
export function figureTable(title: string, figures: readonly Figure[]): string {
  const cells = figures.map(({ name, shown, value, limit, aim }) => [
    name,
    shown,
    limit === null ? "" : `≤ ${limit}`,
    aim === null ? "" : `aim ${aim}`,
    limit === null ? "" : value <= limit ? "holds" : "MISSED",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ""].join("\n");
}

/** A ratio of two times of one run. */
export function ratio(name: string, value: number, bounds: { limit?: number; aim?: number } = {}): Figure {
  return figure(name, { value, shown: `${value.toFixed(2)} ×`, ...bounds });
}

export function milliseconds(name: string, value: number, bounds: { limit?: number; aim?: number } = {}): Figure {
  return figure(name, { value, shown: `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`, ...bounds });
}

export function figure(
  name: string,
  { value, shown, limit, aim }: { value: number; shown: string; limit?: number; aim?: number },
): Figure {
  return { name, shown, value, limit: limit ?? null, aim: aim ?? null };
}
