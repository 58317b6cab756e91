import { installedPlugin, runReport, settingsPath } from "../support/installed-plugin";
import type { Host } from "../host/create-host";

const meeting = { "Lunch.md": "---\ntype: meeting\ndate: 2024-03-01\nduration: 60\n---\n" };

async function totals(host: Host): Promise<Record<string, { value: unknown; status: string }>> {
  return JSON.parse(await runReport(host, { "as-of": "2024-12-31" })).totals;
}

async function writeSettings(host: Host, settings: unknown): Promise<void> {
  await host.app.vault.adapter.write(settingsPath, JSON.stringify(settings));
  await host.plugin("relationship-roi").onExternalSettingsChange?.();
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
