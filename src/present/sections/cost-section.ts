import { costChart } from "../cost-chart";
import { energyChart } from "../energy-chart";
import { knownFigures } from "../metric-figure";
import { chartOr, type Section } from "../section";
import { timeChart } from "../time-chart";

/** What did hours, money and energy go into? */
export const costSection: Section = {
  key: "cost",
  title: ({ dashboard }) => dashboard.cost,
  isWide: true,
  parts: (presenting) => {
    const { words } = presenting;
    const energy = energyChart(presenting);
    return [
      { kind: "figures", figures: knownFigures(["minutes", "cashCost", "timeCost", "fullCost"], presenting) },
      ...chartOr(timeChart(presenting), words.reasons.no_time.hint),
      ...chartOr(costChart(presenting), words.dashboard.noMoney),
      ...(energy === null ? [] : [{ kind: "chart", chart: energy } as const]),
    ];
  },
};
