import { environment, mainDocument } from "./environment";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Simple drawings on a 24 × 24 grid for icons that plugins use most; every other name gets a plain ring. */
const drawings: Readonly<Record<string, string>> = {
  "alert-triangle": "M12 3 2 20h20zM12 10v4M12 17v0",
  "arrow-down": "M12 4v15M6 13l6 6 6-6",
  "arrow-left": "M20 12H5M11 6l-6 6 6 6",
  "arrow-right": "M4 12h15M13 6l6 6-6 6",
  "arrow-up": "M12 20V5M6 11l6-6 6 6",
  "bar-chart": "M5 20V10M12 20V4M19 20v-6",
  calendar: "M4 6h16v15H4zM4 10h16M8 3v4M16 3v4",
  check: "M5 12l5 5L20 7",
  "chevron-down": "M6 9l6 6 6-6",
  "chevron-left": "M15 6l-6 6 6 6",
  "chevron-right": "M9 6l6 6-6 6",
  "chevron-up": "M6 15l6-6 6 6",
  clock: "M12 3a9 9 0 1 0 .1 0M12 7v5l3 3",
  coffee: "M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 11h2a2 2 0 0 1 0 4h-2M8 3v3M12 3v3",
  coins: "M8 4a5 5 0 1 0 .1 0M16 10a5 5 0 1 1-.1 0",
  copy: "M9 9h11v11H9zM5 15V4h11",
  cross: "M6 6l12 12M18 6L6 18",
  file: "M6 3h8l4 4v14H6z",
  gift: "M4 11h16v10H4zM3 7h18v4H3zM12 7v14M12 7c-6 0-5-5 0 0 5-5 6 0 0 0",
  handshake: "M3 12l5-5 4 3 4-3 5 5M8 15l3 3 5-4",
  "heart-pulse": "M12 20C3 13 3 5 8 5c2 0 4 2 4 3 0-1 2-3 4-3 5 0 5 8-4 15M4 12h4l2-3 3 6 2-3h5",
  info: "M12 3a9 9 0 1 0 .1 0M12 11v5M12 8v0",
  link: "M9 15l6-6M8 11l-3 3 5 5 3-3M16 13l3-3-5-5-3 3",
  "message-square-plus": "M4 4h16v13H9l-5 4zM12 7v7M8.5 10.500h7",
  pencil: "M4 20l1-5L16 4l4 4L9 19z",
  pin: "M9 3h6l-1 6 4 4H6l4-4zM12 13v8",
  plus: "M12 5v14M5 12h14",
  "refresh-cw": "M20 11A8 8 0 0 0 6 6L4 8M4 13a8 8 0 0 0 14 5l2-2M4 3v5h5M20 21v-5h-5",
  search: "M10 4a6 6 0 1 0 .1 0M15 15l5 5",
  settings: "M12 8a4 4 0 1 0 .1 0M12 2v3M12 19v3M2 12h3M19 12h3",
  sprout: "M12 21v-9M12 13C7 13 4 10 4 5c5 0 8 3 8 8 0-4 3-6 8-6 0 4-3 7-8 7",
  trash: "M5 7h14M9 7V4h6v3M7 7l1 14h8l1-14",
  "trending-up": "M3 17l6-6 4 4 8-9M15 6h6v6",
  "user-plus": "M9 5a3 3 0 1 0 .1 0M3 20c0-6 12-6 12 0M19 8v6M16 11h6",
  users: "M9 5a3 3 0 1 0 .1 0M3 20c0-5 12-5 12 0M16 6a3 3 0 0 1 0 6M18 14c2 1 3 3 3 6",
};

const added = new Map<string, string>();

/** Registers an icon from SVG content drawn on a 100 × 100 grid. */
export function addIcon(id: string, svgContent: string): void {
  added.set(id, svgContent);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

export function getIconIds(): string[] {
  return [...Object.keys(drawings).map((id) => `lucide-${id}`), ...added.keys()];
}

export function getIcon(id: string): SVGSVGElement | null {
  return id === "" ? null : drawnIcon(id, mainDocument("getIcon"));
}

/** Puts an icon into an element in place of what it held. */
export function setIcon(parent: HTMLElement, id: string): void {
  if (!environment.window) return;
  parent.empty();
  if (id !== "") parent.append(drawnIcon(id, parent.ownerDocument));
}

function drawnIcon(id: string, document: Document): SVGSVGElement {
  const name = id.replace(/^lucide-/, "");
  const own = added.get(id);
  const svg = document.createElementNS(svgNamespace, "svg");
  const attributes = {
    class: own === undefined ? `svg-icon lucide-${name}` : `svg-icon ${id}`,
    width: own === undefined ? "24" : "100",
    height: own === undefined ? "24" : "100",
    viewBox: own === undefined ? "0 0 24 24" : "0 0 100 100",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  if (own !== undefined) svg.innerHTML = own;
  else {
    const path = document.createElementNS(svgNamespace, "path");
    path.setAttribute("d", drawings[name] ?? "M12 4a8 8 0 1 0 .1 0");
    svg.append(path);
  }
  return svg;
}
