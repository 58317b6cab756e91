import type { BlockChart } from "../model/block-options";
import { benefitChart } from "./benefit-chart";
import { calendarChart } from "./calendar-chart";
import { chainChart } from "./chain-chart";
import type { Chart } from "./chart";
import type { Presenting } from "./presenting";
import { quadrantChart } from "./quadrant-chart";
import { runningChart } from "./running-chart";
import { scoreChart } from "./score-chart";
import { waterfallChart } from "./waterfall-chart";

/** How each chart of a block is made; null where there is nothing to draw. */
export const blockChartOf: Readonly<Record<BlockChart, (presenting: Presenting) => Chart | null>> = {
  running: runningChart,
  waterfall: waterfallChart,
  benefits: benefitChart,
  scatter: quadrantChart,
  chain: chainChart,
  heatMap: calendarChart,
  checkIns: scoreChart,
};
