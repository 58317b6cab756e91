import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TFile } from "obsidian";
import Ajv from "ajv/dist/2020";
import type { RelationshipRoiApi } from "../../docs/relationship-roi-api";
import type { Host } from "../host/create-host";
import { installedPlugin, runReport } from "../support/installed-plugin";

const files = {
  "Anna.md": "---\ntype: contact\n---\n",
  "Lunch.md": '---\ntype: meeting\ndate: 2024-03-01\npeople: ["[[Anna]]"]\ncost: 30 EUR\nduration: soon\n---\n',
};
const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/report.schema.json"), "utf8"));

/** As another plugin or a script finds it. */
function apiOf(host: Host): RelationshipRoiApi {
  const plugins: Readonly<Record<string, { readonly api: RelationshipRoiApi }>> = host.inside.plugins.plugins;
  const found = plugins["relationship-roi"]?.api;
  if (found === undefined) throw new Error("no API");
  return found;
}

const frame = (): Promise<void> => new Promise((resume) => setTimeout(resume, 50));

describe("the API", () => {
  test("answers with the report of the command line, in the published shape", async () => {
    const host = await installedPlugin(files);
    const report = await apiOf(host).report({ asOf: "2024-12-31" });
    expect(report).toEqual(JSON.parse(await runReport(host, { "as-of": "2024-12-31" })));
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report.contacts[0]?.cashCost).toBe(30);
  });

  test("reports on a note and a period, and tells its problems in either language", async () => {
    const api = apiOf(await installedPlugin(files));
    expect((await api.report({ scope: "[[Lunch]]" })).totals.cashCost).toEqual({ value: 30, status: "ok" });
    expect((await api.report({ from: "2025-01-01" })).interactions).toEqual([]);
    expect(await api.problems({ language: "ru" })).toMatchObject([
      { path: "Lunch.md", field: "duration", cause: "«soon» — не длительность" },
    ]);
  });

  test.each([
    [{ scope: "[[Nobody]]" }, 'scope "[[Nobody]]" is neither vault nor a note of this vault'],
    [{ asOf: "yesterday" }, 'as-of "yesterday" is not a day; write YYYY-MM-DD'],
    [{ model: "best" }, 'model "best" is not one of linear, first, last, position, time-decay, equal'],
    [{ from: 2024 }, 'from "2024" is not a day; write YYYY-MM-DD'],
  ])("refuses with a sentence what it cannot read: %j", async (query, message) => {
    const api = apiOf(await installedPlugin(files));
    await expect(api.report(JSON.parse(JSON.stringify(query)))).rejects.toThrow(message);
  });

  test("says when a figure may have changed, and stops when told to and with the plugin", async () => {
    const host = await installedPlugin(files);
    const api = apiOf(host);
    const heard: string[] = [];
    const stop = api.onChange(() => heard.push("first"));
    api.onChange(() => heard.push("second"));
    const edit = async (cost: number): Promise<void> => {
      const note = host.app.vault.getFileByPath("Lunch.md") as TFile;
      await host.app.vault.process(note, (text) => text.replace(/cost: \d+/, `cost: ${cost}`));
      await host.settled();
      await frame();
    };
    await edit(40);
    expect(heard).toEqual(["first", "second"]);
    stop();
    await edit(50);
    expect(heard).toEqual(["first", "second", "second"]);
    await host.unloadPlugin("relationship-roi");
    expect(host.leftBehind("relationship-roi")).toEqual([]);
  });

  test("a listener that fails harms neither the others nor the plugin", async () => {
    const host = await installedPlugin(files);
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const heard: number[] = [];
    apiOf(host).onChange(() => {
      throw new Error("of another plugin");
    });
    apiOf(host).onChange(() => heard.push(1));
    const note = host.app.vault.getFileByPath("Lunch.md") as TFile;
    await host.app.vault.process(note, (text) => text.replace("30", "31"));
    await host.settled();
    await frame();
    expect([heard.length, told.mock.calls.length, host.errors]).toEqual([1, 1, []]);
    told.mockRestore();
  });

  test("logs a line as the command line does, and with dryRun only says how", async () => {
    const host = await installedPlugin(files);
    const api = apiOf(host);
    const before = host.app.vault.getFiles().length;
    const planned = await api.log("call with Anna, 20m", { dryRun: true });
    expect([planned.isWritten, planned.text.includes("[[Anna]]")]).toEqual([false, true]);
    expect(host.app.vault.getFiles()).toHaveLength(before);
    const logged = await api.log("call with Anna, 20m");
    expect(logged).toEqual({ ...planned, isWritten: true });
    expect(await host.app.vault.adapter.read(logged.path)).toContain(logged.text);
    await expect(api.log("  ")).rejects.toThrow(/./);
  });

  test("nobody can change it, and what it gave away is nobody else's", async () => {
    const api = apiOf(await installedPlugin(files));
    expect(Object.isFrozen(api)).toBe(true);
    expect(api.version).toMatch(/^\d+\.\d+\.\d+$/);
    const first = await api.report();
    Object.assign(first.totals, { cashCost: null });
    expect((await api.report()).totals.cashCost).toEqual({ value: 30, status: "ok" });
  });
});
