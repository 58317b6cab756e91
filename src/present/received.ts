import type { ContactRow } from "../report/report";
import { creditBand, isBeside } from "./credit-band";
import type { Figure, Line } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** What came back through one person, in money: cash first, savings where there is no cash. */
export function receivedFigure(row: ContactRow, presenting: Presenting): Figure {
  const { words, format } = presenting;
  const figure = { key: "received", label: words.card.received, why: whyMetric("credit", presenting) };
  const hasCash = cameBack(presenting, "A");
  const hasSavings = cameBack(presenting, "B");
  const saved: readonly Line[] =
    row.savings !== 0 ? [{ text: words.card.saved({ money: format.money(row.savings) }), band: null }] : [];
  if (hasCash) {
    const lines = [...creditLines(row, presenting), ...saved];
    return { ...figure, value: format.money(row.credit), reason: null, lines };
  }
  if (hasSavings) return { ...figure, value: format.money(row.savings), reason: null, lines: saved };
  return { ...figure, value: null, reason: words.reasons.no_result_yet.label, lines: [] };
}

function cameBack({ report }: Presenting, wanted: "A" | "B"): boolean {
  return report.results.some(({ ledger, net }) => ledger === wanted && net !== null);
}

function creditLines(row: ContactRow, presenting: Presenting): readonly Line[] {
  const { words, format } = presenting;
  const { creditDirect, creditAsIntroducer, creditBand: range } = row;
  const money = format.money(creditDirect);
  const scale = Math.max(range[1], creditDirect);
  const band = creditBand({ range, at: creditDirect, scale }, presenting);
  const spread = { money, range: format.moneyRange(range[0], range[1]) };
  const withBand = isBeside(creditDirect, range) ? words.card.directlyBeforeIntroducers : words.card.directlyWithBand;
  const text = band === null ? words.card.directly({ money }) : withBand(spread);
  const introducer = words.card.asIntroducer({ money: format.money(creditAsIntroducer) });
  return [{ text, band }, ...(creditAsIntroducer === 0 ? [] : [{ text: introducer, band: null }])];
}
