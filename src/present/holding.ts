import { roiSpread } from "../report/account-spread";
import type { ResultRow } from "../report/report";
import { glanceRange } from "./glance-range";
import { metricFigure } from "./metric-figure";
import type { Figure } from "./pieces";
import type { Presenting } from "./presenting";
import type { SectionPart } from "./section";
import { whyMetric } from "./why-metric";

/**
 * Is it me or the network, and does it hold without one lucky hit: what of the cash is owed to people, the ROI without the
 * best result and that result's share, and the interval the ROI would lie in with other people like these. One result
 * alone is said to be all there is. Nothing without a result in money.
 */
export function holding(presenting: Presenting): readonly SectionPart[] {
  const { report, words } = presenting;
  const hard = report.results.filter(({ ledger, net }) => (ledger === "A" || ledger === "B") && net !== null);
  if (hard.length === 0) return [];
  const isOne = new Set(hard.map(keyOf)).size === 1;
  const figures = [
    ...owedToPeople(presenting),
    ...(isOne ? [] : [metricFigure("noBest", presenting), metricFigure("topShare", presenting)]),
    ...likelyRoi(presenting),
  ];
  return [
    { kind: "figures", title: words.dashboard.holding, figures },
    ...(isOne ? [{ kind: "text", text: words.dashboard.oneResult } as const] : []),
  ];
}

function keyOf({ path, line, index }: ResultRow): string {
  return `${path} ${line ?? ""} ${index}`;
}

/** The cash received as a share of what was written down, before what would have come anyway and the own share. */
function owedToPeople(presenting: Presenting): readonly Figure[] {
  const { report, words, format } = presenting;
  const [gross, cash] = [report.totals.grossReturn?.value ?? null, report.totals.hardReturn?.value ?? null];
  if (gross === null || cash === null || gross <= 0) return [];
  const text = words.dashboard.ofWritten({ cash: format.moneyRounded(cash), gross: format.moneyRounded(gross) });
  return [
    {
      key: "owed",
      label: words.dashboard.owed,
      value: format.percent(cash / gross),
      reason: null,
      lines: [{ text, band: null }],
      why: whyMetric("hardReturn", presenting),
    },
  ];
}

function likelyRoi(presenting: Presenting): readonly Figure[] {
  const { words, format } = presenting;
  const range = glanceRange(roiSpread, format.change, presenting);
  if (range === null) return [];
  const lines = [{ text: words.dashboard.likelyLine, band: null }];
  const why = whyMetric("roiFull", presenting);
  return [{ key: "likely", label: words.dashboard.likely, value: range, reason: null, lines, why }];
}
