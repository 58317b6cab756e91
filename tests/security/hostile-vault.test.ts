/** @jest-environment jsdom */
import type { TFile } from "obsidian";
import type { Host } from "../host/create-host";
import { installedPlugin, runReport, settingsPath } from "../support/installed-plugin";
import { attackStrings } from "./attack-strings";
import { hostileSettings, hostileVault } from "./hostile-vault";

jest.setTimeout(120_000);

let host: Host;
const ownKeys = Object.getOwnPropertyNames(Object.prototype).sort();

beforeAll(async () => {
  host = await installedPlugin(
    { ...hostileVault(), [settingsPath]: hostileSettings() },
    { document: true, keep: true },
  );
});
afterAll(() => host.unloadPlugin("relationship-roi"));

const before = (): readonly string[] =>
  host.app.vault
    .getFiles()
    .map(({ path }) => path)
    .sort();

/** Everything of ours on the screen that could run, load or lead out of the vault. */
function dangers(root: ParentNode): readonly string[] {
  const elements = [...root.querySelectorAll(".roi-surface *, .modal *, .notice *, .setting-item *")];
  return elements.flatMap((el) => {
    const bad = /^(?:script|img|iframe|object|embed|link|meta|base|form|video|audio)$/.test(el.localName);
    const attributes = [...el.attributes].filter(
      ({ name, value }) =>
        name.startsWith("on") ||
        (/^(?:href|src|action|xlink:href)$/.test(name) && /^\s*(?:javascript|data|https?):/i.test(value)),
    );
    return bad || attributes.length > 0 ? [el.outerHTML.slice(0, 120)] : [];
  });
}

async function open(path: string): Promise<HTMLElement> {
  const leaf = host.app.workspace.getLeaf();
  await leaf.openFile(host.app.vault.getFileByPath(path) as TFile);
  await host.settled();
  return leaf.view.containerEl;
}

describe("a vault in which everything is an attack", () => {
  test("names, tags, values, titles and options are shown as the text they are, on every surface in a note", async () => {
    const notes = before().filter((path) => /^(?:People|Meetings|Results|Blocks)\//.test(path));
    expect(notes.length).toBeGreaterThan(4 * attackStrings.length - 1);
    for (const path of notes) {
      const el = await open(path);
      expect([path, dangers(el)]).toEqual([path, []]);
    }
    expect(host.errors).toEqual([]);
  });

  test("the first attack's name stands on its card as it is written", async () => {
    const el = await open(before().find((path) => path.startsWith("People/<img")) ?? "");
    expect(el.querySelector(".roi-surface")?.textContent).toContain('<img src=x onerror="globalThis.attacked=1">');
  });

  test("so are they in the panes, a Base and the settings", async () => {
    await host.executeCommand("relationship-roi:open-dashboard");
    await host.settled();
    expect(dangers(document)).toEqual([]);
    await open("People.base");
    expect(document.querySelectorAll(".roi-base tbody tr").length).toBeGreaterThan(20);
    expect(dangers(document)).toEqual([]);
    host.inside.setting.openTabById("relationship-roi");
    await host.settled();
    expect(document.querySelectorAll(".setting-item").length).toBeGreaterThan(20);
    expect(dangers(document)).toEqual([]);
    host.inside.setting.close();
    expect(host.errors).toEqual([]);
  });

  test("nothing ran, and no object of the language was changed", () => {
    expect(new Map(Object.entries(globalThis)).has("attacked")).toBe(false);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(ownKeys);
    const plain: Record<string, unknown> = {};
    expect(plain["polluted"]).toBeUndefined();
    expect(new Map(Object.entries(Array.prototype)).has("polluted")).toBe(false);
  });

  test("reading and showing it writes nothing and makes no file", async () => {
    expect(Object.keys(hostileVault()).sort()).toEqual(before());
    expect(await host.app.vault.adapter.read(settingsPath)).toBe(hostileSettings());
    for (const [path, text] of Object.entries(hostileVault()))
      expect(await host.app.vault.adapter.read(path)).toBe(text);
  });

  test("the report is whole: every readable amount counts, every other value is a problem with its cause", async () => {
    const report = JSON.parse(await runReport(host, { "as-of": "2024-12-31" }));
    // A note that still holds a template's placeholder is left out, as always.
    const isTemplate = (text: string): boolean => /\{\{|<%/.test(text);
    const parts = attackStrings.reduce((sum, attack, index) => sum + (isTemplate(attack) ? 0 : index + 1), 0);
    expect(report.totals.cashCost.value).toBe(parts);
    expect(report.problems.length).toBeGreaterThan(attackStrings.length);
    expect(report.currency).toBe("EUR");
  });

  test("no cell of the CSV begins as a formula of a spreadsheet", async () => {
    const csv = await runReport(host, { format: "csv" });
    const cells = csv.split("\r\n").flatMap((line) => line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []);
    const texts = cells.map((cell) => cell.replace(/^"/, "")).filter((cell) => !/^[-+]?\d+(?:\.\d+)?$/.test(cell));
    expect(texts.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test("a line that is logged stays inside the vault, whatever the settings and the line say", async () => {
    const texts = attackStrings.map((attack) => `coffee with ${attack}, 20m`);
    for (const text of texts) {
      const [path = ""] = (await host.runCli("relationship-roi:log", { text, "dry-run": "true" })).split("\n");
      expect([text, path.startsWith("error: ") || !/(?:^|[/\\])\./.test(path)]).toEqual([text, true]);
    }
  });

  test("a scope of the command line names a note of the vault or nothing", async () => {
    for (const attack of attackStrings) {
      const answer = await runReport(host, { scope: attack });
      expect(answer.startsWith("error: ") || JSON.parse(answer).scope.endsWith(".md")).toBe(true);
    }
  });
});
