/** The colours of a chart; each comes from the theme by way of a class of its own in the stylesheet. */
type ColourName = "cost" | "return" | "net" | "expected" | "text" | "muted" | "grid" | "background";
export type ThemeColours = Readonly<Record<ColourName, string>>;

/**
 * Reads the theme's colours as plain `rgb()` text. A chart cannot resolve CSS variables or `color-mix`, so the computed
 * colour of a probe element goes through one pixel of a canvas.
 */
export function themeColours(el: HTMLElement, pixel: CanvasRenderingContext2D): ThemeColours {
  const probe = el.createDiv({ cls: "roi-probe" });
  const read = (name: ColourName): string => {
    probe.className = `roi-probe roi-colour-${name}`;
    return plainColour(getComputedStyle(probe).color, pixel);
  };
  const colours = {
    cost: read("cost"),
    return: read("return"),
    net: read("net"),
    expected: read("expected"),
    text: read("text"),
    muted: read("muted"),
    grid: read("grid"),
    background: read("background"),
  };
  probe.remove();
  return colours;
}

function plainColour(colour: string, pixel: CanvasRenderingContext2D): string {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
