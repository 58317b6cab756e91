import { drawChartTip, type ChartTip } from "../../src/views/draw-chart-tip";

const colours = {
  cost: "cost",
  return: "return",
  net: "net",
  expected: "expected",
  text: "text",
  muted: "muted",
  grid: "grid",
  background: "background",
};

/** A canvas on which a letter is 6 pixels wide; it records the boxes and texts drawn, with their places. */
function record(tip: Partial<ChartTip>, right = 400) {
  const boxes: (readonly [left: number, width: number])[] = [];
  const texts: (readonly [text: string, colour: string, x: number, align: string])[] = [];
  const ctx = {
    fillStyle: "",
    strokeStyle: "",
    font: "",
    textBaseline: "",
    textAlign: "left",
    save: () => undefined,
    restore: () => undefined,
    beginPath: () => undefined,
    fill: () => undefined,
    stroke: () => undefined,
    arc: () => undefined,
    rect: (left: number, _top: number, width: number) => void boxes.push([left, width]),
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string, x: number) => void texts.push([text, ctx.fillStyle, x, ctx.textAlign]),
  };
  const whole = { x: 100, title: "1 Jun 2024", lines: [{ label: "Spent", value: "€735", colour: "cost" }], ...tip };
  drawChartTip(ctx as unknown as CanvasRenderingContext2D, whole, {
    area: { left: 50, right, top: 10 },
    colours,
    font: "serif",
  });
  return { boxes, texts };
}

describe("drawChartTip", () => {
  test("says the day, and of each line its name and amount", () => {
    expect(record({}).texts.map(([text, colour]) => [text, colour])).toEqual([
      ["1 Jun 2024", "muted"],
      ["Spent", "text"],
      ["€735", "text"],
    ]);
  });

  test("stands to the right of the day, as wide as its widest line", () => {
    const { boxes, texts } = record({});
    // A dot, a word of five, a gap, an amount of four, and room at both sides.
    expect(boxes).toEqual([[112, 14 + 30 + 12 + 24 + 20]]);
    expect(texts.at(-1)).toEqual(["€735", "text", 202, "right"]);
  });

  test("stands to the left of the day where the right has no room", () => {
    expect(record({}, 211).boxes).toEqual([[50, 100]]);
    expect(record({ x: 200 }, 211).boxes).toEqual([[88, 100]]);
    expect(record({ x: 99 }, 211).boxes).toEqual([[111, 100]]);
  });
});
