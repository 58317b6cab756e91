import type { TreeChart, TreeNode } from "../present/chart";
import { drawFact } from "./draw-fact";
import { drawFacts } from "./draw-facts";
import type { Drawing } from "./drawing";

/** A result above what it came from, as lists in lists with the amount of each at the right. */
export function drawTree(parent: HTMLElement, { root }: TreeChart, drawing: Drawing): void {
  drawNode(parent.createEl("ul", { cls: "roi-tree" }), root, drawing);
}

function drawNode(list: HTMLElement, { name, facts, value, asked, children }: TreeNode, drawing: Drawing): void {
  const item = list.createEl("li");
  const line = item.createDiv({ cls: "roi-node" });
  const main = line.createDiv({ cls: "roi-row-main" });
  drawFact(main.createSpan({ cls: "roi-row-name" }), name, drawing);
  drawFacts(main, { facts, chips: [] }, drawing);
  if (value !== null)
    drawFact(line.createDiv({ cls: "roi-row-value" }), { text: value, link: null, hover: null, asked }, drawing);
  if (children.length === 0) return;
  const below = item.createEl("ul");
  for (const child of children) drawNode(below, child, drawing);
}
