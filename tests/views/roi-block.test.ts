/** @jest-environment jsdom */
import { Plugin, type TFile } from "obsidian";
import { registerRoiBlock } from "../../src/views/roi-block";
import { goldenReport } from "../support/golden-report";
import { buildContact } from "../support/records";
import { nextFrame } from "./support/next-frame";
import { openViews, type ViewHost } from "./support/view-host";

const manifest = {
  id: "roi-test",
  name: "Test",
  author: "",
  description: "",
  version: "1.0.0",
  minAppVersion: "1.13.4",
};
class TestPlugin extends Plugin {}

const anna = { kind: "note", path: "People/Anna.md" } as const;

async function showNote(text: string): Promise<ViewHost & { readonly plugin: Plugin; readonly el: HTMLElement }> {
  const view = await openViews({ [anna.path]: text });
  const { host, app, source, context } = view;
  source.set(anna, goldenReport({ scope: anna }));
  source.records.set(anna.path, buildContact(anna.path));
  const plugin = new TestPlugin(app, manifest);
  plugin.load();
  registerRoiBlock(plugin, context);
  const leaf = app.workspace.getLeaf("tab");
  const file = app.vault.getFileByPath(anna.path);
  await leaf.setViewState({ type: "markdown", state: { file: (file as TFile).path, mode: "preview" } });
  await host.settled();
  return { ...view, plugin, el: leaf.view.containerEl };
}

const block = (options = ""): string => `# Anna\n\n\`\`\`roi\n${options}\n\`\`\`\n`;

describe("registerRoiBlock", () => {
  test("an empty block in a contact's note is the contact's card", async () => {
    const { el } = await showNote(block());
    expect(el.querySelector(".roi-card-title")?.textContent).toBe("Anna");
    expect([...el.querySelectorAll(".roi-figure .roi-label")].map(({ textContent }) => textContent)).toEqual([
      "Invested",
      "Received",
      "Given",
    ]);
  });

  test("a mistake is drawn in place, and the rest below it", async () => {
    const { el } = await showNote(block("metrcs: [net]\nshow: sentence"));
    expect(el.querySelector(".roi-mistake")?.textContent).toContain(
      'line 1, column 1: unknown option "metrcs". Did you mean "metrics"?',
    );
    expect(el.querySelector(".roi-sentence")?.textContent).toContain("Received €4,700.");
  });

  test("a line that is no YAML is a mistake, and the others are read", async () => {
    const { el } = await showNote(block("title: Fairs\nfor: [unclosed\nshow: sentence"));
    expect(el.querySelector(".roi-mistake")?.textContent).toContain("line 2, column 1: this is not valid YAML");
    expect(el.querySelector(".roi-section-title")?.textContent).toBe("Fairs");
    expect(el.querySelector(".roi-sentence")?.textContent).toContain("Received ");
  });

  test("a line that is no YAML beside those above it costs only itself", async () => {
    const { el } = await showNote(block("show: sentence\n  period: 2026\ntitle: Fairs"));
    expect(el.querySelector(".roi-mistake")?.textContent).toContain("line 2, column 1: this is not valid YAML");
    expect(el.querySelector(".roi-section-title")?.textContent).toBe("Fairs");
    expect(el.querySelector(".roi-sentence")?.textContent).toContain("Received ");
  });

  test("what is written without the quotes YAML asks for is understood", async () => {
    const { el } = await showNote(block("title: Fairs: a year\nfor: [[Anna]], [[Nobody]]\nshow: sentence"));
    expect(el.querySelector(".roi-section-title")?.textContent).toBe("Fairs: a year");
    expect(el.querySelector(".roi-mistake")?.textContent).toContain(
      'line 2, column 16: no note and nobody is called "Nobody"',
    );
  });

  test("a changed figure changes on screen", async () => {
    const { el, source } = await showNote(block("metrics: [net]"));
    expect(el.querySelector(".roi-value")?.textContent).toBe("€3,455");
    const { totals } = goldenReport();
    source.set(anna, goldenReport({ scope: anna, totals: { ...totals, net: { status: "ok", value: 100_000 } } }));
    source.change();
    await nextFrame();
    expect(el.querySelector(".roi-value")?.textContent).toBe("€1,000");
  });

  test("an unknown figure is a dash with its reason", async () => {
    const { el } = await showNote(block("metrics: [xirr]"));
    expect(el.querySelector(".roi-value.is-unknown")?.textContent).toBe("—less than a year");
  });

  test("when the plugin goes, blocks in open notes are released", async () => {
    const { el, plugin, source } = await showNote(block());
    plugin.unload();
    expect(source.listeners.size).toBe(0);
    expect(el.querySelector(".roi-card")).toBeNull();
  });

  test("when the note is closed, its blocks are released and forgotten", async () => {
    const { host, app, source, plugin } = await showNote(block());
    app.workspace.getLeavesOfType("markdown").forEach((leaf) => leaf.detach());
    await host.settled();
    expect(source.listeners.size).toBe(0);
    expect(() => plugin.unload()).not.toThrow();
  });
});
