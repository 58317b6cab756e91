import type { Bar, BarChart } from "./chart";
import { cell } from "./facts";
import type { NumberIn } from "./pieces";
import type { Presenting } from "./presenting";

/** A bar before it has a place: it runs between two amounts; both null where there is no amount to draw. */
export type RawBar = Omit<Bar, "from" | "to"> & { readonly start: number | null; readonly end: number | null };

/** Titles of a chart and of the two columns of its table twin. */
export interface BarTitles {
  readonly title: string;
  readonly caption: string;
  readonly name: string;
  readonly value: string;
  /** Numbers in the caption that are no bar's. */
  readonly numbers?: readonly NumberIn[];
}

/**
 * Puts bars on one scale that begins at zero, or below it where one of them does, and says the same as a table. What is
 * noted of a bar is a column of its own there. Null without bars.
 */
export function barChart(raw: readonly RawBar[], titles: BarTitles, { words }: Presenting): BarChart | null {
  if (raw.length === 0) return null;
  const ends = raw.flatMap(({ start, end }) => [start ?? 0, end ?? 0]);
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const span = highest - lowest;
  const place = (amount: number | null): number => (span === 0 ? 0 : ((amount ?? 0) - lowest) / span);
  const hasNotes = raw.some(({ note }) => note !== null);
  const note = { key: "note", title: words.charts.besides, numeric: false };
  return {
    kind: "bars",
    title: titles.title,
    caption: titles.caption,
    numbers: [...(titles.numbers ?? []), ...raw.flatMap(numbersOf)],
    zero: place(0),
    bars: raw.map(({ start, end, ...bar }) => ({
      ...bar,
      from: Math.min(place(start), place(end)),
      to: Math.max(place(start), place(end)),
    })),
    table: {
      caption: titles.title,
      columns: [
        { key: "name", title: titles.name, numeric: false },
        { key: "value", title: titles.value, numeric: true },
        ...(hasNotes ? [note] : []),
      ],
      rows: raw.map((bar) => [
        cell(bar.name.text, bar.name),
        cell(bar.value, { asked: bar.asked }),
        ...(hasNotes ? [cell(bar.note?.text ?? "", bar.note ?? {})] : []),
      ]),
    },
  };
}

/** The numbers of a bar, wherever they are told again. */
function numbersOf({ value, asked, note }: RawBar): readonly NumberIn[] {
  const own = asked === null ? [] : [{ ...asked, text: value }];
  return note?.asked === undefined || note.asked === null ? own : [...own, { ...note.asked, text: note.text }];
}
