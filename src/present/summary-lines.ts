import { headline } from "./headline";
import { missing } from "./missing";
import { periodText } from "./period-text";
import type { Presenting } from "./presenting";

/** A report in a few lines: what it is about, the first figures that have a value, the cautions, what is missing. */
export function summaryLines(presenting: Presenting): readonly string[] {
  const { words, format, report } = presenting;
  const { figures, chips } = headline(presenting);
  const cautions = format.list(chips.map(({ text }) => text));
  return [
    words.surface.lead({ period: periodText(presenting), day: format.day(report.asOf) }),
    ...figures.map(({ label, value }) => words.cli.figure({ label, value: value ?? "" })),
    ...(chips.length === 0 ? [] : [words.cli.cautions({ cautions })]),
    ...missing(presenting).map(({ text }) => text),
  ];
}
