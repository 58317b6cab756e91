/** @jest-environment jsdom */
import { MarkdownView, Plugin } from "obsidian";
import { registerRoiCallouts } from "../../src/views/roi-callout";
import { goldenReport } from "../support/golden-report";
import { buildContact } from "../support/records";
import { nextFrame } from "./support/next-frame";
import { openViews, type ViewHost } from "./support/view-host";

const manifest = { id: "t", name: "T", author: "", description: "", version: "1.0.0", minAppVersion: "1.13.4" };
class TestPlugin extends Plugin {}

const anna = { kind: "note", path: "People/Anna.md" } as const;

type Shown = ViewHost & { readonly plugin: Plugin; readonly el: HTMLElement; readonly view: MarkdownView };

async function showNote(text: string, state: Record<string, unknown> = { mode: "preview" }): Promise<Shown> {
  const opened = await openViews({ [anna.path]: text });
  const { host, app, source, context } = opened;
  source.set(anna, goldenReport({ scope: anna }));
  source.records.set(anna.path, buildContact(anna.path));
  const plugin = new TestPlugin(app, manifest);
  plugin.load();
  registerRoiCallouts(plugin, context);
  const leaf = app.workspace.getLeaf("tab");
  await leaf.setViewState({ type: "markdown", state: { file: anna.path, ...state } });
  document.body.append(host.frame().workspaceEl);
  await host.settled();
  if (!(leaf.view instanceof MarkdownView)) throw new Error("No note is shown.");
  return { ...opened, plugin, el: leaf.view.containerEl, view: leaf.view };
}

const lines = (el: HTMLElement): (string | null)[] =>
  [...el.querySelectorAll(".roi-summary-line")].map(({ textContent }) => textContent);

const titleOf = (el: HTMLElement): string | null => el.querySelector(".callout-title-inner")?.textContent ?? null;

describe("registerRoiCallouts", () => {
  test("fills a callout in below its title, which stays as written", async () => {
    const { el } = await showNote("> [!roi] [[Anna]] · 2024\n");
    expect(titleOf(el)).toBe("Anna · 2024");
    expect(lines(el)[0]).toMatch(/^Invested 6\sh 30\smin and €225\.$/u);
    expect(lines(el)).toHaveLength(3);
  });

  test("without a title the name and the period are the title", async () => {
    const { el } = await showNote("> [!roi]\n");
    expect(titleOf(el)).toBe("Annaall time");
    expect(el.querySelector(".callout-title-inner a")?.getAttribute("data-href")).toBe(anna.path);
  });

  test("keeps the writer's own text below, and the fold", async () => {
    const { el } = await showNote("> [!roi]- [[Anna]]\n> My own words\n");
    const content = el.querySelector<HTMLElement>(".callout-content");
    expect(content?.firstElementChild?.className).toBe("roi-summary");
    expect(content?.lastElementChild?.textContent).toBe("My own words");
    expect(content?.style.display).toBe("none");
  });

  test("never draws over a snapshot or another callout", async () => {
    const { el } = await showNote(
      "> [!roi|snapshot]- Anna\n> Invested 2 h.\n> %%roi for: this%%\n\n> [!note] Anna\n> text\n",
    );
    expect(el.querySelector(".roi-summary")).toBeNull();
    expect(el.querySelector(".callout-content")?.textContent?.trim()).toBe("Invested 2 h.");
  });

  test("a section handed over twice is filled in once", async () => {
    const { el, app } = await showNote("> [!roi] [[Anna]]\n");
    const section = el.querySelector<HTMLElement>(".el-div");
    if (section === null) throw new Error("No section is drawn.");
    for (const processor of (app as unknown as { registry: { postProcessors: ((...given: unknown[]) => void)[] } })
      .registry.postProcessors)
      processor(section, { sourcePath: anna.path, addChild: () => undefined });
    expect(lines(el)).toHaveLength(3);
  });

  test("a changed figure changes on screen", async () => {
    const { el, source } = await showNote("> [!roi] [[Anna]]\n");
    const { contacts } = goldenReport();
    source.set(anna, goldenReport({ scope: anna, contacts: contacts.map((row) => ({ ...row, cashCost: 100_000 })) }));
    source.change();
    await nextFrame();
    expect(lines(el)[0]).toContain("€1,000");
  });

  test("is live in Live Preview, and its source appears on the cursor", async () => {
    const { el, view, host } = await showNote("Text\n\n> [!roi] [[Anna]]\n", { mode: "source", source: false });
    expect(lines(el)).toHaveLength(3);
    view.editor.setCursor(2, 0);
    await host.settled();
    expect(lines(el)).toEqual([]);
    expect(el.querySelector(".cm-content")?.textContent).toContain("> [!roi] ");
  });

  test("leaves the callout as the app drew it when the plugin goes", async () => {
    const { el, plugin, source } = await showNote("> [!roi]\n");
    plugin.unload();
    expect([titleOf(el), el.querySelector(".callout-content"), source.listeners.size]).toEqual(["Roi", null, 0]);
  });
});
