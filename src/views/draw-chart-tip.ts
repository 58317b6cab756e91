import type { ThemeColours } from "./theme-colours";

/** What is said of the day under the pointer. */
export interface ChartTip {
  /** Where the day stands on the canvas. */
  readonly x: number;
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string; readonly colour: string }[];
}

/** The part of the canvas the lines are drawn on. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const padding = 10;
const lineHeight = 18;
/** From the pointer's day to the box, and from a word to the amount beside it. */
const gap = 12;
/** The dot in a line's colour, with the room after it. */
const dotRoom = 14;

/** A box beside the day under the pointer with the amounts of that day; on the left of it where the right has no room. */
export function drawChartTip(
  ctx: CanvasRenderingContext2D,
  { x, title, lines }: ChartTip,
  { area, colours, font }: { readonly area: Area; readonly colours: ThemeColours; readonly font: string },
): void {
  ctx.save();
  ctx.font = `12px ${font}`;
  ctx.textBaseline = "middle";
  const widthOf = (text: string): number => ctx.measureText(text).width;
  const widths = lines.map(({ label, value }) => dotRoom + widthOf(label) + gap + widthOf(value));
  const width = Math.max(widthOf(title), ...widths) + 2 * padding;
  const height = (lines.length + 1) * lineHeight + padding;
  const hasRoom = x + gap + width <= area.right;
  const left = hasRoom ? x + gap : Math.max(area.left, x - gap - width);
  ctx.fillStyle = colours.background;
  ctx.strokeStyle = colours.grid;
  ctx.beginPath();
  ctx.rect(left, area.top, width, height);
  ctx.fill();
  ctx.stroke();
  const middleOf = (row: number): number => area.top + padding / 2 + (row + 0.5) * lineHeight;
  ctx.fillStyle = colours.muted;
  ctx.fillText(title, left + padding, middleOf(0));
  lines.forEach(({ label, value, colour }, at) => {
    const y = middleOf(at + 1);
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.arc(left + padding + 4, y, 4, 0, 2 * Math.PI);
    ctx.fill();
    ctx.fillStyle = colours.text;
    ctx.textAlign = "left";
    ctx.fillText(label, left + padding + dotRoom, y);
    ctx.textAlign = "right";
    ctx.fillText(value, left + width - padding, y);
  });
  ctx.restore();
}
