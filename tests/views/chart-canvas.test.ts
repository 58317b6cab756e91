/** @jest-environment jsdom */
import type { LineChart } from "../../src/present/chart";
import { presenting } from "../../src/present/presenting";
import { runningChart } from "../../src/present/running-chart";
import { ChartCanvas } from "../../src/views/chart-canvas";
import { goldenReport } from "../support/golden-report";
import { openViews, type ViewHost } from "./support/view-host";

interface StandInChart {
  readonly config: { readonly data: unknown; readonly options: Record<string, unknown> };
  updates: number;
  destroyed: boolean;
}

const made: StandInChart[] = [];

// The library draws pixels, which jsdom has none of: a stand-in records what it is told.
jest.mock("chart.js", () => {
  class StandIn {
    static register(): void {
      return undefined;
    }
    updates = 0;
    destroyed = false;
    data: unknown;
    options: unknown;
    constructor(
      readonly canvas: HTMLCanvasElement,
      readonly config: StandInChart["config"],
    ) {
      made.push(this);
    }
    update(): void {
      this.updates += 1;
    }
    resize(): void {
      return undefined;
    }
    destroy(): void {
      this.destroyed = true;
    }
  }
  return { Chart: StandIn };
});

let resize = (): void => undefined;

/** What a window with pixels has: observers of size, media queries, and a canvas with a context. */
function givePixels(): void {
  class Observer {
    constructor(callback: () => void) {
      resize = callback;
    }
    observe(): void {
      return undefined;
    }
    disconnect(): void {
      resize = () => undefined;
    }
  }
  const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  const pixel = {
    clearRect: () => undefined,
    fillRect: () => undefined,
    getImageData: () => ({ data: [1, 2, 3, 255] }),
  };
  Object.defineProperty(window, "ResizeObserver", { value: Observer, configurable: true });
  Object.defineProperty(window, "matchMedia", { value: () => media, configurable: true });
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: () => pixel, configurable: true });
  for (const size of ["clientWidth", "clientHeight"])
    Object.defineProperty(HTMLElement.prototype, size, { value: 300, configurable: true });
}

function goldenChart(): LineChart {
  const chart = runningChart(presenting(goldenReport(), "en"));
  if (chart === null) throw new Error("The golden report has money over time.");
  return chart;
}

async function shownChart(): Promise<ViewHost & { readonly canvas: ChartCanvas; readonly parent: HTMLElement }> {
  const view = await openViews();
  const canvas = new ChartCanvas(view.app);
  canvas.load();
  const parent = document.body.createDiv();
  canvas.show(parent, goldenChart(), () => undefined);
  resize();
  return { ...view, canvas, parent };
}

describe("ChartCanvas", () => {
  beforeEach(() => {
    made.length = 0;
    givePixels();
  });

  test("draws once its place has a size, and says in words what it shows", async () => {
    const { parent } = await shownChart();
    expect(made).toHaveLength(1);
    expect(parent.querySelector("canvas")?.getAttribute("aria-label")).toBe(
      "Has it paid back, and when? Paid back on 1 June 2024, after 143 days.",
    );
  });

  test("the lines are told apart without colour", async () => {
    await shownChart();
    const data = made[0]?.config.data as {
      datasets: { borderDash: number[]; borderWidth: number; pointStyle: string }[];
    };
    const strokes = data.datasets.map(({ borderDash, borderWidth, pointStyle }) =>
      JSON.stringify([borderDash, borderWidth, pointStyle]),
    );
    expect(new Set(strokes).size).toBe(3);
  });

  test("colours reach the library as plain colours, never as variables", async () => {
    await shownChart();
    const written = JSON.stringify(made[0]?.config);
    expect(written).toContain("rgba(1, 2, 3, 1)");
    expect(written).not.toContain("var(");
  });

  test("a new shape updates the chart and does not make another", async () => {
    const { canvas, parent } = await shownChart();
    canvas.show(parent, goldenChart(), () => undefined);
    expect([made.length, made[0]?.updates]).toEqual([1, 1]);
  });

  test("a change of theme redraws it", async () => {
    const { host } = await shownChart();
    host.setTheme("dark");
    expect(made[0]?.updates).toBe(1);
  });

  test("released, the chart is destroyed and its place is empty", async () => {
    const { canvas, parent } = await shownChart();
    canvas.unload();
    expect([made[0]?.destroyed, parent.childElementCount]).toEqual([true, 0]);
  });
});
