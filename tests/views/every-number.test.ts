/** @jest-environment jsdom */
import { Component } from "obsidian";
import { words } from "../../src/locales/words";
import { blockCharts, blockGroups, noBlockOptions, type BlockOptions } from "../../src/model/block-options";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { blockContent } from "../../src/present/block-content";
import { calloutContent } from "../../src/present/callout-content";
import { metricKeys } from "../../src/present/metric-names";
import { drawBlock } from "../../src/views/draw-block";
import { drawFact } from "../../src/views/draw-fact";
import type { Drawing } from "../../src/views/drawing";
import type { LiveReport } from "../../src/report/live-report";
import { demoFiles } from "../support/demo-files";
import { openVault, type OpenVault } from "../support/open-vault";

type Language = "en" | "ru";

/** Days as they are printed: when something was is no figure. */
const days = /\p{N}{1,2}[ \u00a0]\p{L}{3,8}[ \u00a0]\p{N}{4}|\p{N}{2}\.\p{N}{2}\.\p{N}{4}|\p{N}{4}-\p{N}{2}-\p{N}{2}/gu;

/**
 * What holds a number that is no figure of ours: what can be asked about or leads to its note, names that somebody gave,
 * how many entries stand below, examples of what could be written, the period, a picture whose numbers are in its table, and the explanation itself.
 */
const answered = [
  "button",
  "a",
  "summary",
  ".roi-card-title",
  ".roi-section-title",
  ".roi-period",
  ".roi-bar-name > span:first-child",
  "td:first-child",
  "[aria-hidden]",
  "[role=img]",
  ".roi-hint",
  ".roi-list > .roi-label",
  ".roi-row-main > div.roi-line",
].join(", ");

/** Numbers on a surface that lead nowhere. */
function unanswered(el: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? "").replace(days, "");
    if (/\p{N}/u.test(text) && node.parentElement?.closest(answered) === null) found.push(text);
  }
  return found;
}

function drawingOf({ host }: OpenVault, language: Language, sourcePath: string): Drawing & { owner: Component } {
  const owner = new Component();
  owner.load();
  const opened = new Set<string>();
  // Everything that can be folded away is open: what is in it is held to the same.
  opened.has = (key) => !key.startsWith("why ");
  const chart = (): never => ({ show: () => undefined }) as never;
  const hoverParent = { hoverPopover: null };
  return { app: host.app, words: words(language), sourcePath, hoverParent, owner, opened, chart };
}

/** The numbers without an answer in what a block with these options shows. */
function inBlock(
  vault: OpenVault,
  { path, language, options = {} }: { path: string; language: Language; options?: Partial<BlockOptions> },
): readonly string[] {
  const parent = document.body.createDiv();
  const drawing = drawingOf(vault, language, path);
  const question = { path, options: { ...noBlockOptions, ...options }, language };
  drawBlock(parent, { mistakes: [], content: blockContent(question, vault.report) }, drawing);
  const found = unanswered(parent);
  drawing.owner.unload();
  parent.remove();
  return found;
}

function inCallout(vault: OpenVault, path: string, language: Language): readonly string[] {
  const parent = document.body.createDiv();
  const drawing = drawingOf(vault, language, path);
  const { summary } = calloutContent({ path, title: "", language, readOptions: readBlockOptions }, vault.report);
  for (const piece of [...summary.invested, ...summary.received, ...summary.next]) drawFact(parent, piece, drawing);
  const { durationsHint, anywayHint } = words(language).missing;
  const found = unanswered(parent).filter((text) => !text.includes(durationsHint) && !text.includes(anywayHint));
  drawing.owner.unload();
  parent.remove();
  return found;
}

const whole = { for: [{ kind: "vault" } as const] };

describe.each(["en", "ru"] as const)("every number can be asked about: %s", (language) => {
  let vault: OpenVault;
  beforeAll(async () => {
    const files = demoFiles(language);
    const settings: unknown = JSON.parse(files[".obsidian/plugins/relationship-roi/data.json"] ?? "{}");
    vault = await openVault({ files }, { settings, asOf: "2026-11-23" });
  });

  test("in the block and the callout of every note", () => {
    const notes = vault.host.app.vault.getMarkdownFiles().map(({ path }) => path);
    expect(notes.length).toBeGreaterThan(80);
    for (const path of notes) {
      expect([path, inBlock(vault, { path, language })]).toEqual([path, []]);
      expect([path, inCallout(vault, path, language)]).toEqual([path, []]);
    }
  });

  test("of people without a note", () => {
    const nameless = reportOf(vault.report).contacts.filter(({ path }) => path === null);
    expect(nameless.length).toBeGreaterThan(0);
    for (const { name } of nameless) {
      const options = { for: [{ kind: "note", text: { kind: "name", target: name } } as const] };
      expect([name, inBlock(vault, { path: "", language, options })]).toEqual([name, []]);
    }
  });

  test.each(blockGroups)("in a table by %s", (group) => {
    for (const metrics of [[], metricKeys])
      expect(inBlock(vault, { path: "", language, options: { ...whole, group, metrics } })).toEqual([]);
  });

  test.each(["table", "list", "sentence", "card"] as const)("in a %s", (show) => {
    for (const metrics of [[], metricKeys])
      expect(inBlock(vault, { path: "", language, options: { ...whole, show: [show], metrics } })).toEqual([]);
  });

  test.each(blockCharts)("in the chart %s and its table", (chart) => {
    expect(inBlock(vault, { path: "", language, options: { ...whole, chart: [chart] } })).toEqual([]);
  });
});

function reportOf(source: LiveReport): ReturnType<LiveReport["report"]> {
  return source.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
}
