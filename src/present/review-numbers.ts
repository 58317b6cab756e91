import type { Measure } from "../model/measure";
import { metricUnits, type MetricKey } from "../report/metric-keys";
import { markdownTable } from "./markdown-table";
import { metricText, valueText } from "./metric-text";
import type { Presenting } from "./presenting";

const metrics = [
  "hardReturn",
  "savings",
  "cashCost",
  "fullCost",
  "net",
  "roiFull",
] as const satisfies readonly MetricKey[];

type ReviewMetric = (typeof metrics)[number] | "minutes";

/** The figures of a period beside those of the period before, and what changed. Unknown is a dash with its reason. */
export function reviewNumbers(now: Presenting, before: Presenting): string {
  const { words, format } = now;
  const { review } = words;
  const count = (label: string, read: (of: Presenting) => number): readonly string[] => {
    const [is, was] = [read(now), read(before)];
    return [label, format.number(is), format.number(was), signed(is - was, format.number(Math.abs(is - was)))];
  };
  const rows = [
    count(review.people, ({ report }) => report.contacts.filter(({ interactions }) => interactions > 0).length),
    count(review.interactions, ({ report }) => report.coverage.interactions),
    row("minutes", words.headline.hours),
    count(review.results, ({ report }) => report.coverage.results),
    ...metrics.map((key) => row(key, words.metrics[key])),
  ];
  return markdownTable([review.figure, review.now, review.before, review.change], rows);

  function row(key: ReviewMetric, label: string): readonly string[] {
    const [is, was] = [measureOf(key, now), measureOf(key, before)];
    return [label, shown(key, is), shown(key, was), change(key, is, was)];
  }

  function shown(key: ReviewMetric, measure: Measure): string {
    const { value, reason } = metricText(measure, metricUnits[key], now);
    return value ?? words.card.unknown({ reason });
  }

  function change(key: ReviewMetric, is: Measure, was: Measure): string {
    if (is.value === null || was.value === null) return "";
    const difference = is.value - was.value;
    const size = Math.abs(difference);
    if (metricUnits[key] === "ratio") return signed(difference, review.points({ points: format.number(size * 100) }));
    return signed(difference, valueText(size, metricUnits[key], now));
  }
}

function measureOf(key: ReviewMetric, { report: { totals } }: Presenting): Measure {
  return totals[key] ?? { status: "not_applicable", value: null };
}

function signed(difference: number, size: string): string {
  if (difference === 0) return "0";
  return difference > 0 ? `+${size}` : `−${size}`;
}
