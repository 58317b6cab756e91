/** @jest-environment jsdom */
import type { Host } from "../../host/create-host";
import { installedPlugin, settingsPath } from "../../support/installed-plugin";

const vault = {
  "People/Anna.md": "---\ntags: [contact]\n---\n",
  "People/Boris.md": "---\ntags: [contact]\n---\n",
  "Lunch.md": "---\ntype: meeting\ndate: 2024-03-01\npeople: ['[[Anna]]']\nresult_amount: 100 EUR\n---\n",
  "Chat.md": "---\ntags: [catchup]\ndate: 2024-04-01\npeople: ['[[Boris]]']\n---\n",
};

const saveMs = 700;

interface OpenTab {
  readonly host: Host;
  readonly el: HTMLElement;
  readonly row: (name: string) => HTMLElement;
  readonly enter: (page: string) => void;
  readonly leave: () => void;
  readonly type: (name: string, text: string) => Promise<void>;
  readonly press: (name: string, label: string) => void;
  readonly saved: () => Promise<Record<string, unknown>>;
}

async function openTab(settings: unknown = {}): Promise<OpenTab> {
  const host = await installedPlugin({ ...vault, [settingsPath]: JSON.stringify(settings) }, { document: true });
  host.inside.setting.openTabById("relationship-roi");
  await host.settled();
  const { containerEl: el } = host.inside.setting.pluginTabs[0] ?? fail("no tab");
  const row = (name: string): HTMLElement => {
    const rows = [...el.querySelectorAll<HTMLElement>(".setting-item")];
    const found = rows.find((one) => one.querySelector(".setting-item-name")?.textContent === name);
    return found ?? fail(`no row ${name} among ${rows.map(({ textContent }) => textContent).join(" | ")}`);
  };
  const button = (within: HTMLElement, label: string): HTMLElement =>
    within.querySelector<HTMLElement>(`[aria-label="${label}"]`) ?? fail(`no button ${label}`);
  return {
    host,
    el,
    row,
    enter: (page) => row(page).click(),
    leave: () => button(el, "Back").click(),
    type: async (name, text) => {
      const input = row(name).querySelector("input") ?? fail("nothing to type in");
      input.value = text;
      input.dispatchEvent(new Event("input"));
      await host.settled();
    },
    press: (name, label) => button(row(name), label).click(),
    saved: async () => {
      await new Promise((resume) => setTimeout(resume, saveMs));
      await host.settled();
      return JSON.parse(await host.app.vault.adapter.read(settingsPath));
    },
  };
}

function fail(reason: string): never {
  throw new Error(reason);
}

afterEach(() => document.body.empty());

describe("the settings tab", () => {
  test("saves what is typed once typing rests, in the type it has in data.json, and keeps what it does not know", async () => {
    const { type, saved } = await openTab({ ofAnotherVersion: 1, mentions: { count: false, note: "kept" } });
    await type("Base currency", "usd");
    await type("Price of your hour", "40,5");
    await type("Minutes of a mention", "10");
    expect(await saved()).toEqual({
      schemaVersion: 1,
      ofAnotherVersion: 1,
      baseCurrency: "USD",
      hourlyRates: [{ amount: 40.5, currency: "USD" }],
      mentions: { count: false, note: "kept", minutes: 10 },
    });
  });

  test("a broken file is kept beside the one that begins anew", async () => {
    const { host, row, type, saved } = await openTab({ discountRate: 0.05 });
    const { adapter } = host.app.vault;
    await adapter.write(settingsPath, "{ half");
    await host.plugin("relationship-roi").onExternalSettingsChange?.();
    await host.settled();
    expect(row("data.json").textContent).toContain("is broken: the last settings that could be read hold");
    expect(row("data.json").textContent).toContain("this one stays as data-broken.json.");
    await type("Base currency", "usd");
    expect(await saved()).toMatchObject({ discountRate: 0.05, baseCurrency: "USD" });
    expect(await adapter.read(settingsPath.replace("data.json", "data-broken.json"))).toBe("{ half");
    await type("Base currency", "gbp");
    expect(await saved()).toMatchObject({ baseCurrency: "GBP" });
    expect(await adapter.read(settingsPath.replace("data.json", "data-broken.json"))).toBe("{ half");
  });

  test.each([
    ["Base currency", "euro", "Write the three letters of a currency, for example EUR."],
    ["Price of your hour", "-1", "Write a number that is not below 0, or leave it empty."],
    ["Minutes of a mention", "1.5", "Write whole minutes, 0 or more."],
    ["Look back", "0", "Write a number of days above 0."],
    ["Steps of introduction", "11", "Write a whole number from 0 to 10."],
    ["Discount rate", "five", "Write a fraction above −1: 0.05 is 5 % a year."],
  ])("%s refuses %s with a sentence and saves nothing", async (name, typed, sentence) => {
    const { type, row, host } = await openTab();
    await type(name, typed);
    expect(row(name).querySelector(".setting-item-error")?.textContent).toBe(sentence);
    await host.unloadPlugin("relationship-roi");
    expect(await host.app.vault.adapter.read(settingsPath)).toBe("{}");
  });

  test("an entry that is added is saved when it has all it needs, and not before", async () => {
    const { el, enter, press, leave, row, type, saved } = await openTab();
    enter("Exchange rates");
    el.querySelector<HTMLElement>('[aria-label="Add an exchange rate"]')?.click();
    expect(row("Exchange rate 1").textContent).toContain("To be filled in");
    enter("Exchange rate 1");
    await type("Day", "2024-01-01");
    await type("One unit of", "eur");
    expect(row("One unit of").textContent).toContain("The two currencies are the same.");
    await type("One unit of", "usd");
    expect(await saved()).toEqual({});
    await type("Costs", "0,9");
    expect((await saved())["exchangeRates"]).toEqual([{ date: "2024-01-01", from: "USD", rate: 0.9, to: "EUR" }]);
    leave();
    expect(row("Exchange rate 1").textContent).toContain("1 USD = 0.9 EUR, 2024-01-01");
    press("Exchange rate 1", "Delete");
    expect((await saved())["exchangeRates"]).toEqual([]);
  });

  test("entries of a list change places", async () => {
    const folders = ["Old", "Archive", "Inbox"];
    const { enter, el, saved } = await openTab({ excludedFolders: folders });
    enter("Folders left out");
    el.querySelectorAll<HTMLElement>('[aria-label="Move down"]')[0]?.click();
    expect((await saved())["excludedFolders"]).toEqual(["Archive", "Old", "Inbox"]);
  });

  test("tells what is found with these settings, while they are being changed", async () => {
    const { row, enter, leave, el, type, saved } = await openTab();
    expect(row("With these settings").textContent).toContain("1 interaction, 2 contacts and 1 result found.");
    enter("How notes are recognised");
    enter("Interactions");
    el.querySelector<HTMLElement>('[aria-label="Add a tag"]')?.click();
    await type("Tag", "catchup");
    expect((await saved())["recognise"]).toEqual({ interaction: { tags: ["catchup"] } });
    leave();
    expect(row("With these settings").textContent).toContain("2 interactions, 2 contacts and 1 result found.");
  });

  test("shows how one of the user's results is shared out", async () => {
    const { row } = await openTab();
    expect(row("For example").textContent).toBe("For exampleLunch, €100: Anna €100.");
  });

  test("an optional metric is a switch in a list, a price of one's own must rise", async () => {
    const { enter, leave, row, type, saved } = await openTab({
      proxies: [{ id: "hour", currency: "EUR", low: 10, base: 20, high: 30 }],
    });
    enter("Further metrics");
    row("XIRR").querySelector<HTMLElement>(".checkbox-container")?.click();
    leave();
    enter("Your own prices");
    expect(row("Price 1").textContent).toContain("hour: 10–30 EUR");
    enter("Price 1");
    await type("Low", "25");
    expect(row("Low").textContent).toContain("Low, base and high must rise.");
    expect(await saved()).toMatchObject({ optionalMetrics: ["xirr"], proxies: [{ low: 10 }] });
  });

  test("a value that cannot be used is listed with its reason and shown where it is set", async () => {
    const { row } = await openTab({ baseCurrency: "euro" });
    expect(row("baseCurrency").textContent).toContain('"euro" cannot be used as this setting: the default is used');
    expect(row("Base currency").textContent).toContain("Write the three letters of a currency");
  });

  test("a reset takes every setting back and can be taken back itself", async () => {
    const before = { schemaVersion: 1, ofAnotherVersion: 1, baseCurrency: "USD", excludedFolders: ["Old"] };
    const { row, saved } = await openTab(before);
    row("Reset to defaults").click();
    expect(await saved()).toEqual({ schemaVersion: 1, ofAnotherVersion: 1 });
    row("Take the reset back").click();
    expect(await saved()).toEqual(before);
  });

  test("shows what Sync or another device wrote", async () => {
    const { host, row } = await openTab();
    await host.app.vault.adapter.write(settingsPath, JSON.stringify({ baseCurrency: "GBP" }));
    await host.settled();
    expect(row("Base currency").querySelector("input")?.value).toBe("GBP");
  });

  test("leaves nothing behind when the plugin is switched off", async () => {
    const { host, type } = await openTab();
    await type("Base currency", "usd");
    host.inside.setting.close();
    await host.unloadPlugin("relationship-roi");
    expect(host.leftBehind("relationship-roi")).toEqual([]);
    expect(host.errors).toEqual([]);
  });
});
