import { createHost, type Host } from "./create-host";
import type { TFile } from "obsidian";

const manifest = { id: "sample", name: "Sample", version: "1.0.0", minAppVersion: "1.13.4" };

/** A built plugin whose class body and onload are given as text. */
function main(onload: string, rest = ""): string {
  return `const o = require("obsidian");
    module.exports.default = class extends o.Plugin { async onload() { ${onload} } ${rest} };`;
}

async function ready(files: Record<string, string> = {}): Promise<Host> {
  const host = createHost({ files, window: null });
  await host.layoutReady();
  return host;
}

describe("createHost without a document", () => {
  test("create fires for every file when a plugin is loaded before layout is ready", async () => {
    const host = createHost({ files: { "a/A.md": "", "B.md": "" }, window: null });
    const plugin: any = await host.loadPlugin({
      manifest,
      main: main(`this.seen = []; this.registerEvent(this.app.vault.on("create", (f) => this.seen.push(f.path)));
        this.app.workspace.onLayoutReady(() => this.seen.push("ready"));`),
    });
    await host.layoutReady();
    expect(plugin.seen).toEqual(["a", "a/A.md", "B.md", "ready"]);
  });

  test("a save fires modify, changed, resolve, resolved in this order", async () => {
    const host = await ready({ "A.md": "[[B]]" });
    const seen: string[] = [];
    host.vault.on("modify", () => seen.push("modify"));
    host.metadataCache.on("changed", () => seen.push("changed"));
    host.metadataCache.on("resolve", () => seen.push("resolve"));
    host.metadataCache.on("resolved", () => seen.push("resolved"));
    const file = host.vault.getFileByPath("A.md") as TFile;
    await host.vault.modify(file, "[[C]]");
    expect(seen).toEqual(["modify"]);
    await host.settled();
    expect(seen).toEqual(["modify", "changed", "resolve", "resolved"]);
    expect(host.metadataCache.unresolvedLinks["A.md"]).toEqual({ C: 1 });
  });

  test("unknown modules, unknown exports and unknown members throw", async () => {
    const host = await ready();
    await expect(host.loadPlugin({ manifest, main: `require("fs")` })).rejects.toThrow("fs");
    await expect(host.loadPlugin({ manifest, main: `require("obsidian").nonsense` })).rejects.toThrow(
      "obsidian.nonsense",
    );
    await expect(host.loadPlugin({ manifest, main: main(`this.app.vault.nonsense()`) })).rejects.toThrow(
      "host: vault.nonsense is not provided",
    );
  });

  test("settings live in data.json; a foreign write is an external change, an own one is not", async () => {
    const host = await ready();
    const plugin: any = await host.loadPlugin({
      manifest,
      main: main(
        `this.changes = 0; await this.saveData({ rate: 1 });`,
        `onExternalSettingsChange() { this.changes += 1; }`,
      ),
    });
    expect(plugin.changes).toBe(0);
    await host.vault.adapter.write(".obsidian/plugins/sample/data.json", `{"rate":2}`);
    expect(plugin.changes).toBe(1);
    expect(await plugin.loadData()).toEqual({ rate: 2 });
  });

  test("an error in an event handler is collected and the next handler still runs", async () => {
    const shown = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const host = await ready({ "A.md": "" });
    const seen: string[] = [];
    host.vault.on("modify", () => {
      throw new Error("mine");
    });
    host.vault.on("modify", () => seen.push("second"));
    await host.vault.modify(host.vault.getFileByPath("A.md") as TFile, "x");
    expect(host.errors.map(({ where }) => where)).toEqual(["event modify"]);
    expect(seen).toEqual(["second"]);
    shown.mockRestore();
  });

  test("commands, CLI and URIs run and are gone after unload with nothing left behind", async () => {
    const host = await ready();
    const plugin: any = await host.loadPlugin({
      manifest,
      main: main(`
        this.runs = [];
        this.addCommand({ id: "go", name: "Go", callback: () => this.runs.push("go") });
        this.addCommand({ id: "no", name: "No", checkCallback: () => false });
        this.registerCliHandler("sample:report", "Reports", { format: { description: "f", required: true } }, (p) => "as " + p.format);
        this.registerObsidianProtocolHandler("sample", (p) => { this.runs.push(p.do + p.action); });
        this.registerEvent(this.app.vault.on("modify", () => {}));
        this.addStatusBarItem().setText("x"); this.addRibbonIcon("x", "X", () => {});`),
    });
    expect(await host.executeCommand("sample:go")).toBe(true);
    expect(await host.executeCommand("sample:no")).toBe(false);
    expect(await host.runCli("sample:report", { format: "json" })).toBe("as json");
    expect(await host.runCli("sample:report")).toBe("Missing required flag: format");
    await host.openUri("obsidian://sample?do=log");
    expect(plugin.runs).toEqual(["go", "logsample"]);
    expect(host.leftBehind("sample")).not.toEqual([]);
    await host.unloadPlugin("sample");
    expect(host.leftBehind("sample")).toEqual([]);
    await expect(host.executeCommand("sample:go")).rejects.toThrow("no command");
  });

  test("what a plugin forgets is reported", async () => {
    const host = await ready();
    await host.loadPlugin({ manifest, main: main(`this.app.vault.on("modify", () => {}); new o.Component().load();`) });
    await host.unloadPlugin("sample");
    expect(host.leftBehind("sample")).toEqual(["listener: modify", "component: Component"]);
  });

  test("caches come after layout at a vault's first start: null means not yet", async () => {
    const host = createHost({ files: { "A.md": "# x" }, window: null, cachesReady: false });
    const seen: string[] = [];
    host.workspace.onLayoutReady(() => seen.push(`ready ${String(host.metadataCache.getCache("A.md"))}`));
    host.metadataCache.on("changed", (file: TFile) => seen.push(`changed ${file.path}`));
    host.metadataCache.on("resolved", () => seen.push("resolved"));
    await host.layoutReady();
    expect(seen).toEqual(["ready null", "changed A.md", "resolved"]);
  });
});
