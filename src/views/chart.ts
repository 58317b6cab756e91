import {
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartData,
  type ChartOptions,
  type Plugin,
} from "chart.js";
import type { Day } from "../model/day";
import type { ChartLine, LineChart } from "../present/chart";
import { apartTicks } from "../present/day-ticks";
import { drawChartTip } from "./draw-chart-tip";
import type { ThemeColours } from "./theme-colours";

ChartJs.register(LineController, LineElement, PointElement, LinearScale);

/** What a chart looks like on one screen. */
export interface ChartLook {
  readonly colours: ThemeColours;
  /** A font family as CSS has it. */
  readonly font: string;
  readonly pixelRatio: number;
  /** How long a change takes to be drawn; 0 under reduced motion. */
  readonly changeMs: number;
  /** Called with the day that is clicked. */
  readonly onDay: (day: Day) => void;
}

/** A chart that stands on a canvas. */
export interface DrawnChart {
  readonly update: (shape: LineChart, look: ChartLook) => void;
  readonly resize: (width: number, height: number) => void;
  readonly destroy: () => void;
}

type Point = { readonly x: number; readonly y: number | null };

/** Told apart without colour: what is spent is dashed, what came is thin, the difference is thick, and dotted
 * where it holds what is only expected. */
const strokes = {
  cost: { borderDash: [5, 4], borderWidth: 1.5, pointStyle: "rect" },
  return: { borderDash: [], borderWidth: 1.5, pointStyle: "triangle" },
  net: { borderDash: [], borderWidth: 2.5, pointStyle: "circle" },
  expected: { borderDash: [2, 3], borderWidth: 2, pointStyle: "circle" },
} as const;

/** The difference lies on top. */
const order = { net: 0, expected: 1, cost: 2, return: 2 } as const;

/** Room above the lines for the word at the break-even mark. */
const markRoom = 18;

/** Between the dashed line and the word beside its end. */
const markGap = 5;

/**
 * Draws lines over days on a canvas. They are stepped, because an amount stands until the next one changes it. The only
 * file that knows the chart library.
 */
export function lineChart(canvas: HTMLCanvasElement, shape: LineChart, look: ChartLook): DrawnChart {
  let shown = { shape, look };
  const mark: Plugin<"line"> = { id: "breakEven", afterDatasetsDraw: (chart) => drawBreakEven(chart, shown) };
  const tip: Plugin<"line"> = { id: "tip", afterDraw: (chart) => drawTip(chart, shown) };
  const chart = new ChartJs<"line", Point[]>(canvas, {
    type: "line",
    data: lines(shape, look),
    options: { ...options(shape, look), animation: false },
    plugins: [mark, tip],
  });
  return {
    update: (nextShape, nextLook) => {
      shown = { shape: nextShape, look: nextLook };
      chart.data = lines(nextShape, nextLook);
      chart.options = options(nextShape, nextLook);
      chart.update();
    },
    resize: (width, height) => chart.resize(width, height),
    destroy: () => chart.destroy(),
  };
}

function lines(shape: LineChart, { colours }: ChartLook): ChartData<"line", Point[]> {
  const points = ({ values }: ChartLine): Point[] => values.map((y, index) => ({ x: shape.days[index] ?? 0, y }));
  return {
    datasets: shape.lines.map((line) => ({
      label: line.label,
      data: points(line),
      stepped: true,
      ...strokes[line.key],
      borderDash: [...strokes[line.key].borderDash],
      borderColor: colours[line.key],
      backgroundColor: colours[line.key],
      pointRadius: 0,
      pointHoverRadius: 4,
      order: order[line.key],
    })),
  };
}

function options(shape: LineChart, { colours, font, pixelRatio, changeMs, onDay }: ChartLook): ChartOptions<"line"> {
  const text = { family: font, size: 12 };
  return {
    responsive: false,
    devicePixelRatio: pixelRatio,
    animation: changeMs === 0 ? false : { duration: changeMs },
    layout: { padding: { top: markRoom } },
    interaction: { mode: "index", axis: "x", intersect: false },
    onClick: (_event, [active]) => {
      const day = active === undefined ? undefined : shape.days[active.index];
      if (day !== undefined) onDay(day);
    },
    scales: {
      x: {
        type: "linear",
        min: shape.days[0] ?? 0,
        max: shape.days.at(-1) ?? 0,
        grid: { display: false },
        border: { display: false },
        ticks: { color: colours.muted, font: text, maxRotation: 0, callback: (day) => labelAt(shape, Number(day)) },
        afterBuildTicks: (axis) => {
          const perDay = axis.width / Math.max(1, axis.max - axis.min);
          const least = widestLabel(shape, axis.ctx, `${text.size}px ${font}`) + text.size;
          axis.ticks = apartTicks(shape.ticks, { perDay, least }).map(({ day }) => ({ value: day }));
        },
      },
      y: {
        border: { display: false },
        grid: { color: ({ tick }) => (tick.value === 0 ? colours.muted : colours.grid) },
        ticks: {
          color: colours.muted,
          font: text,
          maxTicksLimit: 6,
          callback: (minor) => shape.formatAxis(Number(minor)),
        },
      },
    },
  };
}

/** How wide the widest mark of the time axis is, in pixels. */
function widestLabel({ ticks }: LineChart, ctx: CanvasRenderingContext2D, font: string): number {
  ctx.save();
  ctx.font = font;
  const widest = Math.max(...ticks.map(({ label }) => ctx.measureText(label).width));
  ctx.restore();
  return widest;
}

function labelAt({ ticks }: LineChart, at: number): string {
  return ticks.find(({ day }) => day === at)?.label ?? "";
}

/** The amounts of the day under the pointer. */
function drawTip(
  chart: ChartJs<"line">,
  { shape, look: { colours, font } }: { readonly shape: LineChart; readonly look: ChartLook },
): void {
  const [active] = chart.getActiveElements();
  const day = active === undefined ? undefined : shape.days[active.index];
  if (active === undefined || day === undefined) return;
  const lines = shape.lines.flatMap(({ key, label, values }) => {
    const value = values[active.index] ?? null;
    return value === null ? [] : [{ label, value: shape.formatAmount(value), colour: colours[key] }];
  });
  const tip = { x: active.element.x, title: shape.formatDay(day), lines };
  drawChartTip(chart.ctx, tip, { area: chart.chartArea, colours, font });
}

/** A dashed line on the day of breaking even, a dot where the difference then stood, and the word for it. */
function drawBreakEven(
  { ctx, chartArea, scales }: ChartJs<"line">,
  { shape: { breakEven }, look: { colours, font } }: { readonly shape: LineChart; readonly look: ChartLook },
): void {
  const { x: days, y: amounts } = scales;
  if (breakEven === null || days === undefined || amounts === undefined) return;
  const [x, y] = [days.getPixelForValue(breakEven.day), amounts.getPixelForValue(breakEven.net)];
  ctx.save();
  ctx.strokeStyle = colours.muted;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top - markRoom);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(x, y, 5, 0, 2 * Math.PI);
  ctx.fillStyle = colours.net;
  ctx.strokeStyle = colours.background;
  ctx.lineWidth = 2;
  ctx.fill();
  ctx.stroke();
  ctx.font = `12px ${font}`;
  ctx.fillStyle = colours.text;
  ctx.textBaseline = "bottom";
  const isNearEnd = x + markGap + ctx.measureText(breakEven.label).width > chartArea.right;
  ctx.textAlign = isNearEnd ? "right" : "left";
  ctx.fillText(breakEven.label, isNearEnd ? x - markGap : x + markGap, chartArea.top - markRoom / 3);
  ctx.restore();
}
