import type { BenefitRow } from "../report/report";
import { askedOf } from "./asked-of";
import { askedOfBenefit } from "./asked-of-benefit";
import { benefitName } from "./benefit-name";
import { barChart, type RawBar } from "./bar-chart";
import type { BarChart } from "./chart";
import { counted } from "./counted";
import { plainFact } from "./facts";
import type { Presenting } from "./presenting";

/**
 * What came back by kind of benefit: money of ledgers A and B, and beside it how many results and opportunities. Without
 * any such money the bars stand for the counts. A benefit that brought no money at all has no bar beside those that did.
 * Null where nothing is recorded.
 */
export function benefitChart(presenting: Presenting): BarChart | null {
  const { report, words, format } = presenting;
  const hasMoney = report.benefits.some(({ net }) => net !== 0);
  const amountOf = ({ net, results, opportunities }: BenefitRow): number => (hasMoney ? net : results + opportunities);
  const withMoney = new Set<string>(
    report.results.flatMap(({ ledger, net, benefit }) =>
      (ledger === "A" || ledger === "B") && net !== null ? [benefit] : [],
    ),
  );
  const isKnown = ({ key, net }: BenefitRow): boolean => !hasMoney || net !== 0 || withMoney.has(key);
  const rows = [...report.benefits].sort((a, b) => amountOf(b) - amountOf(a));
  const known = (row: BenefitRow): Pick<RawBar, "value" | "start" | "end" | "tone"> => {
    const end = amountOf(row);
    const value = hasMoney ? format.money(row.net) : countsOf(row, presenting);
    return { value, start: 0, end, tone: end < 0 ? "loss" : "level" };
  };
  const { title, name, value, counts } = words.charts.benefits;
  const bars = rows.map((row): RawBar => {
    const named = benefitName(row, presenting);
    const asked = askedOfBenefit(named, row.key, presenting);
    const led = asked("outcomes", counts);
    const shown = countsOf(row, presenting);
    return {
      key: row.key,
      name: named,
      ...(isKnown(row) ? known(row) : { value: words.card.withoutMoney, start: null, end: null, tone: "unknown" }),
      asked: hasMoney ? asked("brought", value) : led,
      note: hasMoney && shown !== "" ? { ...plainFact(shown), asked: led } : null,
    };
  });
  const caption = captionOf(rows, hasMoney, presenting);
  const all = presenting.format.money(rows.reduce((sum, { net }) => sum + net, 0));
  const numbers = hasMoney ? [{ ...askedOf(value, "brought", presenting), text: all }] : [];
  return barChart(bars, { title, caption, numbers, name, value: hasMoney ? value : counts }, presenting);
}

function countsOf({ results, opportunities }: BenefitRow, presenting: Presenting): string {
  return presenting.format.list([
    ...(results === 0 ? [] : [counted(results, "results", presenting)]),
    ...(opportunities === 0 ? [] : [counted(opportunities, "opportunities", presenting)]),
  ]);
}

function captionOf(rows: readonly BenefitRow[], hasMoney: boolean, presenting: Presenting): string {
  const { words, format } = presenting;
  const [first] = rows;
  if (first === undefined) return "";
  const { text: name } = benefitName(first, presenting);
  if (!hasMoney) return words.charts.benefits.mostCount({ name, counts: countsOf(first, presenting) });
  const all = rows.reduce((sum, { net }) => sum + net, 0);
  return words.charts.benefits.most({ name, money: format.money(first.net), all: format.money(all) });
}
