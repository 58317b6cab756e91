import { installedPlugin, runReport, settingsPath } from "../support/installed-plugin";
import type { Host } from "../host/create-host";

const meeting = { "Lunch.md": "---\ntype: meeting\ndate: 2024-03-01\nduration: 60\n---\n" };

async function totals(host: Host): Promise<Record<string, { value: unknown; status: string }>> {
  return JSON.parse(await runReport(host, { "as-of": "2024-12-31" })).totals;
}

async function changeSettings(host: Host, settings: unknown): Promise<void> {
  await host.app.vault.adapter.write(settingsPath, JSON.stringify(settings));
  await host.plugin("relationship-roi").onExternalSettingsChange?.();
}

async function writeSettings(host: Host, settings: unknown): Promise<void> {
  await changeSettings(host, settings);
  await host.settled();
}

describe("the plugin's settings", () => {
  test("without a price of the hour the time cost is undefined, with one it is counted", async () => {
    const host = await installedPlugin({ ...meeting, [settingsPath]: "{}" });
    expect((await totals(host))["timeCost"]).toEqual({ value: null, status: "no_hourly_rate" });
    await writeSettings(host, { hourlyRates: [{ amount: 40, currency: "EUR" }], baseCurrency: "EUR" });
    expect((await totals(host))["timeCost"]).toEqual({ value: 40, status: "ok" });
  });

  test("a value that is none is reported, the default holds, and the rest is used", async () => {
    const settings = { hourlyRates: [{ amount: 40, currency: "EUR" }], attribution: { model: "best" } };
    const host = await installedPlugin({ ...meeting, [settingsPath]: JSON.stringify(settings) });
    const report = JSON.parse(await runReport(host, { "as-of": "2024-12-31" }));
    expect(report.attribution.model).toBe("linear");
    expect(report.totals.timeCost.value).toBe(40);
    expect(report.problems.map(({ field }: { field: string }) => field)).toEqual(["attribution.model"]);
  });

  test("a file that is no JSON is told, and keeps nobody from the rest", async () => {
    const broken = '{"hourlyRates": [{"amount": 40, "curr';
    const host = await installedPlugin({ ...meeting, [settingsPath]: broken });
    const report = JSON.parse(await runReport(host, { "as-of": "2024-12-31" }));
    expect(report.totals.minutes.value).toBe(60);
    expect(report.problems).toEqual([
      expect.objectContaining({ field: null, cause: "the settings file data.json is broken" }),
    ]);
    expect(await host.app.vault.adapter.read(settingsPath)).toBe(broken);
    expect(host.errors).toEqual([]);
  });

  test("a file that breaks later leaves the settings as they were", async () => {
    const host = await installedPlugin({ ...meeting, [settingsPath]: "{}" });
    await writeSettings(host, { hourlyRates: [{ amount: 40, currency: "EUR" }] });
    await host.app.vault.adapter.write(settingsPath, "");
    await host.plugin("relationship-roi").onExternalSettingsChange?.();
    await host.settled();
    expect((await totals(host))["timeCost"]).toEqual({ value: 40, status: "ok" });
    await writeSettings(host, { hourlyRates: [{ amount: 50, currency: "EUR" }] });
    const report = JSON.parse(await runReport(host, { "as-of": "2024-12-31" }));
    expect([report.totals.timeCost.value, report.problems]).toEqual([50, []]);
  });

  test("changed while the notes are read for the first time, they hold for all notes", async () => {
    const files = {
      "A.md": "---\ntags: [lunch]\ndate: 2024-03-01\n---\n",
      "B.md": "- #call [[Anna]]\n",
      [settingsPath]: "{}",
    };
    const plugin = await installedPlugin(files, {
      // The host reads the notes for its cache first: only what is read after that is read for the plugin.
      prepare: (host) =>
        host.app.workspace.onLayoutReady(() => {
          const { vault } = host.app;
          const read = vault.cachedRead.bind(vault);
          jest.spyOn(vault, "cachedRead").mockImplementationOnce(async (file) => {
            await changeSettings(host, { recognise: { interaction: { tags: ["lunch"] } } });
            return read(file);
          });
        }),
    });
    expect(JSON.parse(await runReport(plugin, { "as-of": "2024-12-31" })).coverage.interactions).toBe(2);
  });

  test("loading the plugin writes nothing", async () => {
    const host = await installedPlugin(meeting);
    expect(await host.app.vault.adapter.exists(settingsPath)).toBe(false);
    expect(await host.app.vault.adapter.read("Lunch.md")).toBe(meeting["Lunch.md"]);
  });

  test("the plugin leaves nothing behind when it is switched off", async () => {
    const host = await installedPlugin(meeting);
    await host.unloadPlugin("relationship-roi");
    expect(host.leftBehind("relationship-roi")).toEqual([]);
    expect(host.errors).toEqual([]);
  });
});
