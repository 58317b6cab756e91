/** @jest-environment jsdom */
import type { MarkdownView, TFile } from "obsidian";
import { createHost, type Host, type HostOptions } from "./create-host";

const manifest = { id: "sample", name: "Sample", version: "1.0.0", minAppVersion: "1.13.4" };

const main = `
const o = require("obsidian");
class Child extends o.MarkdownRenderChild {
  constructor(el, log, source) { super(el); this.log = log; this.source = source; }
  onload() { this.log.push("load " + this.source); this.containerEl.createEl("canvas"); }
  onunload() { this.log.push("unload " + this.source); }
}
class Panel extends o.ItemView {
  getViewType() { return "sample-panel"; }
  getDisplayText() { return "Panel"; }
  async onOpen() { this.contentEl.createEl("h2", { text: "Panel" }); this.opened = true; }
}
class Tab extends o.PluginSettingTab {
  getSettingDefinitions() {
    return [
      { name: "Rate", desc: "Per hour", control: { type: "number", key: "rate", validate: (v) => (v < 0 ? "Not below zero" : undefined) } },
      { name: "On", control: { type: "toggle", key: "on" } },
      { name: "Only when on", visible: () => this.plugin.settings.on, control: { type: "text", key: "word" } },
      { type: "group", heading: "More", items: [
        { name: "Pick", control: { type: "dropdown", key: "pick", options: { a: "A", b: "B" } } },
        { name: "Do it", action: () => this.plugin.log.push("action") },
        { name: "Free", render: (setting) => { setting.addButton((b) => b.setButtonText("Press")); return () => this.plugin.log.push("cleaned"); } },
      ] },
      { type: "list", heading: "Rates", items: this.plugin.settings.rates.map((name) => ({ name })), emptyState: "None",
        onDelete: (at) => { this.plugin.settings.rates.splice(at, 1); this.update(); },
        addItem: { name: "Add", action: () => { this.plugin.settings.rates.push("new"); this.update(); } } },
      { type: "page", name: "Deep", displayValue: "3 set", items: [{ name: "Inside", control: { type: "text", key: "inside" } }] },
    ];
  }
}
module.exports.default = class extends o.Plugin {
  async onload() {
    this.log = [];
    this.settings = { rate: -1, on: false, rates: ["one"], pick: "b" };
    this.addSettingTab(new Tab(this.app, this));
    this.registerView("sample-panel", (leaf) => new Panel(leaf));
    this.registerMarkdownCodeBlockProcessor("sample", (source, el, ctx) => {
      const info = ctx.getSectionInfo(el);
      el.createDiv({ cls: "drawn", text: source + " " + ctx.sourcePath + " " + (info ? info.lineStart + "-" + info.lineEnd : "no place") + " " + ctx.frontmatter?.who });
      ctx.addChild(new Child(el, this.log, source));
    });
    this.registerMarkdownPostProcessor((el) => {
      for (const callout of el.findAll('.callout[data-callout="sample"]')) callout.addClass("seen");
    });
  }
};`;

const note = `---
who: me
---
# Title

First [[Other|other]] and [[Nowhere]].

\`\`\`sample
one
\`\`\`

> [!sample|meta]- A *title*
> Inside [[Other]] #tag
> > [!note]
> > deep

- [ ] open
- [x] done

Middle %%hidden%% ==bright== text.

\`\`\`sample
two
\`\`\`
`;

async function shown(
  options: HostOptions = {},
): Promise<{ host: Host; plugin: any; view: MarkdownView; file: TFile; el: HTMLElement }> {
  document.body.innerHTML = "";
  const host = createHost({ files: { "Note.md": note, "Other.md": "# Other" }, ...options });
  const plugin: any = await host.loadPlugin({ manifest, main, styles: ".drawn { color: red }" });
  await host.layoutReady();
  const file = host.vault.getFileByPath("Note.md") as TFile;
  await host.workspace.getLeaf().openFile(file);
  await host.settled();
  const view = host.workspace.activeLeaf?.view as MarkdownView;
  return { host, plugin, view, file, el: view.containerEl.querySelector(".markdown-preview-sizer") as HTMLElement };
}

describe("a note in Reading view", () => {
  test("code blocks get their source, path, place and frontmatter", async () => {
    const { host, el } = await shown();
    expect([...el.querySelectorAll(".block-language-sample > .drawn")].map((one) => one.textContent)).toEqual([
      "one Note.md 7-9 me",
      "two Note.md 21-23 me",
    ]);
    expect(host.errors).toEqual([]);
  });

  test("links, callouts, tasks, comments and highlights have Obsidian's shape", async () => {
    const { el } = await shown();
    const links = [...el.querySelectorAll(".el-p > p > a.internal-link")];
    expect(
      links.map((one) => [one.getAttribute("data-href"), one.textContent, one.classList.contains("is-unresolved")]),
    ).toEqual([
      ["Other", "other", false],
      ["Nowhere", "Nowhere", true],
    ]);
    const callout = el.querySelector(".callout") as HTMLElement;
    expect(callout.dataset).toMatchObject({ callout: "sample", calloutMetadata: "meta", calloutFold: "-" });
    expect(callout.className).toBe("callout is-collapsible is-collapsed seen");
    expect(callout.querySelector(":scope > .callout-title > .callout-title-inner")?.innerHTML).toBe("A <em>title</em>");
    expect(
      callout.querySelector(".callout-content .callout[data-callout=note] .callout-title-inner")?.textContent,
    ).toBe("Note");
    expect(callout.querySelector("a.tag")?.textContent).toBe("#tag");
    expect([...el.querySelectorAll("li.task-list-item")].map((li) => li.getAttribute("data-task"))).toEqual([" ", "x"]);
    expect(el.textContent).not.toContain("hidden");
    expect(el.querySelector("mark")?.textContent).toBe("bright");
    expect(el.textContent).not.toContain("who:");
  });

  test("an edit draws only what changed: the children of other blocks live on", async () => {
    const { host, plugin, file, el } = await shown();
    const kept = el.querySelector(".block-language-sample");
    await host.vault.process(file, (text) => text.replace("Middle", "Added\n\nMiddle").replace("two", "three"));
    await host.settled();
    expect(plugin.log).toEqual(["load one", "load two", "unload two", "load three"]);
    expect(el.querySelector(".block-language-sample")).toBe(kept);
    expect(el.textContent).toContain("Added");
  });

  test("closing the note unloads what its blocks hold; unloading the plugin leaves its children to it", async () => {
    const { host, plugin } = await shown();
    await host.unloadPlugin("sample");
    expect(host.leftBehind("sample")).toEqual([
      "component: Child",
      "component: Child",
      "element: canvas.",
      "element: canvas.",
    ]);
    host.workspace.activeLeaf?.detach();
    await host.settled();
    expect(plugin.log.slice(-2).sort()).toEqual(["unload one", "unload two"]);
    expect(host.leftBehind("sample")).toEqual([]);
  });

  test("a click on a link opens its note, and file-open follows", async () => {
    const { host, el } = await shown();
    const opened: (string | undefined)[] = [];
    host.workspace.on("file-open", (file) => opened.push(file?.path));
    el.querySelector<HTMLElement>('a[data-href="Other"]')?.click();
    await host.settled();
    expect(opened).toEqual(["Other.md"]);
    expect(host.workspace.getActiveFile()?.path).toBe("Other.md");
  });

  test("typing in source mode is saved by save() and after two seconds", async () => {
    const { host, view, file } = await shown();
    await view.leaf.setViewState({ type: "markdown", state: { file: "Note.md", mode: "source" } });
    view.editor.replaceRange("New ", { line: 5, ch: 0 });
    expect(view.editor.getLine(5)).toMatch(/^New First/);
    expect(await host.vault.read(file)).not.toContain("New First");
    await (view as unknown as { save(): Promise<void> }).save();
    expect(await host.vault.read(file)).toContain("New First");
  });
});

describe("leaves and views", () => {
  test("a plugin's view opens in a sidebar, survives its plugin as a placeholder and comes back with it", async () => {
    const { host } = await shown();
    const leaf = await host.workspace.ensureSideLeaf("sample-panel", "right", { reveal: true });
    expect(leaf.view.containerEl.textContent).toContain("Panel");
    expect(host.workspace.getLeavesOfType("sample-panel")).toHaveLength(1);
    await host.unloadPlugin("sample");
    expect(leaf.view.containerEl.textContent).toContain("not active");
    await host.loadPlugin({ manifest, main });
    await host.settled();
    expect((leaf.view as unknown as { opened: boolean }).opened).toBe(true);
  });

  test("a background leaf is deferred where the host says so, until it is revealed", async () => {
    const { host } = await shown({ deferViews: true });
    const leaf = host.workspace.getLeaf("tab");
    host.workspace.getLeaf("tab");
    await leaf.setViewState({ type: "sample-panel" });
    expect([leaf.isDeferred, leaf.view.getViewType()]).toEqual([true, "sample-panel"]);
    await host.workspace.revealLeaf(leaf);
    expect([leaf.isDeferred, (leaf.view as unknown as { opened: boolean }).opened]).toEqual([false, true]);
  });

  test("the theme is a class of the body and an event", async () => {
    const { host } = await shown();
    const heard = jest.fn();
    host.workspace.on("css-change", heard);
    host.setTheme("dark");
    expect([document.body.className.includes("theme-dark"), heard.mock.calls.length]).toEqual([true, 1]);
  });
});

describe("declared settings", () => {
  async function opened(): Promise<{ host: Host; plugin: any; el: HTMLElement; row(name: string): HTMLElement }> {
    const { host, plugin } = await shown();
    host.inside.setting.openTabById("sample");
    await host.settled();
    const el = document.querySelector(".vertical-tab-content") as HTMLElement;
    const row = (name: string): HTMLElement => {
      const found = [...el.querySelectorAll<HTMLElement>(".setting-item")];
      return found.find((one) => one.querySelector(".setting-item-name")?.textContent === name) as HTMLElement;
    };
    return { host, plugin, el, row };
  }

  function type(row: HTMLElement, value: string): void {
    const input = row.querySelector("input") as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input"));
  }

  test("a stored value that is wrong is said and kept; a refused entry is not stored, an accepted one is", async () => {
    const { host, plugin, row } = await opened();
    expect(row("Rate").querySelector("[role=alert]")?.textContent).toBe("Not below zero");
    type(row("Rate"), "-5");
    await host.settled();
    expect(plugin.settings.rate).toBe(-1);
    type(row("Rate"), "40");
    await host.settled();
    expect(plugin.settings.rate).toBe(40);
    expect(row("Rate").querySelector("[role=alert]")).toBeNull();
    expect(JSON.parse(await host.vault.adapter.read(".obsidian/plugins/sample/data.json"))).toMatchObject({ rate: 40 });
  });

  test("visibility follows a changed value without drawing anew", async () => {
    const { host, row } = await opened();
    const hidden = row("Only when on");
    expect(hidden.style.display).toBe("none");
    row("On").querySelector<HTMLElement>(".checkbox-container")?.click();
    await host.settled();
    expect(row("Only when on")).toBe(hidden);
    expect(hidden.style.display).toBe("");
  });

  test("groups, actions, free rows, lists and pages are drawn", async () => {
    const { host, plugin, el, row } = await opened();
    expect(row("Pick").querySelector("select")?.value).toBe("b");
    row("Do it").click();
    expect(plugin.log).toContain("action");
    el.querySelector<HTMLElement>('[aria-label="Add"]')?.click();
    await host.settled();
    expect(plugin.log).toContain("cleaned");
    expect(row("new")).toBeDefined();
    row("one").querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    await host.settled();
    expect(row("one")).toBeUndefined();
    expect(row("Deep").querySelector(".setting-display-value")?.textContent).toBe("3 set");
    row("Deep").click();
    expect([row("Inside") !== undefined, row("Rate")]).toEqual([true, undefined]);
    el.querySelector<HTMLElement>('[aria-label="Back"]')?.click();
    expect(row("Rate")).toBeDefined();
    expect(host.errors).toEqual([]);
  });
});
