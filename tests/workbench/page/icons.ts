import { addIcon } from "../../host/icons";

const drawings: Readonly<Record<string, string>> = {
  "book-open": "M50 26v58M50 26C40 18 26 16 10 18v56c16-2 30 0 40 10M50 26c10-8 24-10 40-8v56c-16-2-30 0-40 10",
  "panel-left": "M14 18h72v64H14zM38 18v64",
  "panel-right": "M14 18h72v64H14zM62 18v64",
  sliders: "M10 30h44M74 30h16M10 70h16M46 70h44M64 20v20M36 60v20",
  "square-pen": "M50 16H18v66h66V50M40 60l4-16 34-34 12 12-34 34z",
  terminal: "M18 26l22 24-22 24M50 76h32",
  undo: "M36 20L16 40l20 20M16 40h44a20 20 0 0 1 0 42H40",
};

/** The icons of the workbench's own controls, drawn for it. */
export function addPageIcons(): void {
  for (const [id, path] of Object.entries(drawings)) addIcon(id, `<path stroke-width="8" d="${path}"/>`);
}
