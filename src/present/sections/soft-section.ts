import { counted } from "../counted";
import type { Figure, Fold } from "../pieces";
import type { Presenting } from "../presenting";
import { plainFact } from "../facts";
import { row } from "../row";
import { scoreChart } from "../score-chart";
import { nothing, type Section, type SectionPart } from "../section";
import { switchingParts } from "../switching-parts";
import { whyMetric } from "../why-metric";

/** What came that is not money: counts, self-assessments, and qualitative value at the reader's own prices. */
export const softSection: Section = {
  key: "soft",
  title: ({ dashboard }) => dashboard.soft,
  topic: "development",
  isWide: true,
  parts: (presenting) => {
    const scores = scoreChart(presenting);
    const figures = [...softFigure(presenting), ...countFigure(presenting)];
    const prices = switchingRows(presenting);
    const parts: readonly SectionPart[] = [
      ...(figures.length === 0 ? [] : [{ kind: "figures", figures } as const]),
      ...(prices.length === 0 ? [] : [{ kind: "folds", title: null, folds: prices } as const]),
      ...(scores === null ? [] : [{ kind: "chart", chart: scores } as const]),
    ];
    return parts.length === 0 ? nothing(presenting.words.dashboard.noSoft) : parts;
  },
};

/** The range of ledger C, from the low to the high price. */
function softFigure(presenting: Presenting): readonly Figure[] {
  const { report, words, format } = presenting;
  const [low, base, high] = (["softLow", "softBase", "softHigh"] as const).map(
    (key) => report.totals[key]?.value ?? null,
  );
  if (low === null || low === undefined || base === null || base === undefined || high === null || high === undefined)
    return [];
  const span = Math.max(Math.abs(low), Math.abs(high));
  const place = (minor: number): number => (span === 0 ? 0 : Math.max(0, minor / span));
  const text = words.card.softRange({ range: format.moneyRange(low, high) });
  return [
    {
      key: "softBase",
      label: words.metrics.softBase,
      value: format.money(base),
      reason: null,
      lines: [{ text, band: { low: place(low), high: place(high), at: place(base), text } }],
      why: whyMetric("softBase", presenting),
    },
  ];
}

/** Results that came without money, by benefit. */
function countFigure(presenting: Presenting): readonly Figure[] {
  const { report, words, format } = presenting;
  const withoutMoney = report.results.filter(({ ledger }) => ledger === null || ledger === "C");
  if (withoutMoney.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { label, benefit } of withoutMoney) {
    const name = label ?? words.terms.benefit[benefit];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const texts = [...counts].map(([name, count]) => words.dashboard.named({ name, count: format.number(count) }));
  return [
    {
      key: "withoutMoney",
      label: words.dashboard.withoutMoney,
      value: counted(withoutMoney.length, "results", presenting),
      reason: null,
      lines: texts.map((text) => ({ text, band: null })),
      why: null,
    },
  ];
}

function switchingRows(presenting: Presenting): readonly Fold[] {
  const rows = switchingParts(presenting).map(({ label, value }) => row(plainFact(label), { value }));
  return rows.length === 0 ? [] : [{ key: "switching", title: presenting.words.dashboard.switching, rows }];
}
