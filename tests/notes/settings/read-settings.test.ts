import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromIsoDay } from "../../../src/model/day";
import { defaultSettings } from "../../../src/notes/settings/default-settings";
import { readSettings } from "../../../src/notes/settings/read-settings";

/** The settings' fields that are reported, with what was written. */
function reported(saved: unknown): readonly (readonly [string | null, string | null])[] {
  return readSettings(saved).problems.map(({ field, written }) => [field, written]);
}

describe("readSettings", () => {
  test.each([null, undefined, {}])("nothing saved means the defaults: %j", (saved) => {
    expect(readSettings(saved)).toEqual({ settings: defaultSettings, problems: [], raw: { schemaVersion: 1 } });
  });

  test("the golden vault's settings are read", () => {
    const path = join(
      __dirname,
      "../..",
      "cases",
      "golden-vault",
      ".obsidian",
      "plugins",
      "relationship-roi",
      "data.json",
    );
    const saved: unknown = JSON.parse(readFileSync(path, "utf8"));
    const { settings, problems } = readSettings(saved);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      baseCurrency: "EUR",
      hourlyRates: [{ from: fromIsoDay("2020-01-01"), amount: 20, currency: "EUR" }],
      proxies: [{ id: "mentoring-hour", low: 40, base: 80, high: 120, date: fromIsoDay("2024-01-01") }],
      attribution: { model: "linear", lookBackDays: 730 },
      language: "en",
    });
  });

  test("a folder is the same with slashes around it", () => {
    const { settings } = readSettings({ recognise: { interaction: { folders: ["Log/", "/Log/Calls", " Log "] } } });
    expect(settings.recognise.interaction.folders).toEqual(["Log", "Log/Calls", "Log"]);
  });

  test("what is written is used, the rest is the default", () => {
    const { settings, problems } = readSettings({
      baseCurrency: "rub",
      defaultMinutes: { call: 20 },
      recognise: { contact: { tags: ["friend"], folders: ["People"] } },
      fields: { date: ["Datum"] },
      mentions: { minutes: 10 },
      attribution: { introducerShare: 0 },
      topicNotes: { career: "Карьера", business: "" },
      hourlyRates: [{ amount: 1500, currency: "RUB" }],
    });
    expect(problems).toEqual([]);
    expect(settings.baseCurrency).toBe("RUB");
    expect(settings.defaultMinutes).toEqual({ ...defaultSettings.defaultMinutes, call: 20 });
    expect(settings.recognise.contact).toEqual({ tags: ["friend"], types: [], folders: ["People"] });
    expect(settings.fields).toEqual({ date: ["Datum"] });
    expect(settings.mentions).toEqual({ count: true, minutes: 10 });
    expect(settings.attribution).toEqual({ ...defaultSettings.attribution, introducerShare: 0 });
    expect(settings.topicNotes).toEqual({ career: "Карьера" });
    expect(settings.hourlyRates).toEqual([{ from: null, amount: 1500, currency: "RUB" }]);
  });

  test("a price that names no currency is in the base currency", () => {
    const proxy = { id: "hour", low: 1, base: 2, high: 3 };
    const { settings, problems, raw } = readSettings({
      baseCurrency: "RUB",
      hourlyRates: [{ amount: 1500 }, { from: "2026-01-01", amount: 20, currency: "EUR" }],
      proxies: [proxy],
    });
    expect(problems).toEqual([]);
    expect(settings.hourlyRates.map(({ currency }) => currency)).toEqual(["RUB", "EUR"]);
    expect(settings.proxies).toMatchObject([{ currency: "RUB" }]);
    expect(raw["proxies"]).toEqual([proxy]);
  });

  test.each([
    [{ baseCurrency: "euros" }, "baseCurrency", "euros"],
    [{ baseCurrency: 5 }, "baseCurrency", "5"],
    [{ hourlyRates: [{ amount: "20", currency: "EUR" }] }, "hourlyRates[0].amount", "20"],
    [{ hourlyRates: [{ from: "2026-02-30", amount: 20, currency: "EUR" }] }, "hourlyRates[0].from", "2026-02-30"],
    [{ hourlyRates: [{ amount: -1, currency: "EUR" }] }, "hourlyRates[0].amount", "-1"],
    [{ hourlyRates: [{ amount: 20, currency: "" }] }, "hourlyRates[0].currency", ""],
    [{ hourlyRates: { amount: 20 } }, "hourlyRates", "{amount: 20}"],
    [{ exchangeRates: [{ date: "2026-01-01", from: "USD", to: "EUR", rate: 0 }] }, "exchangeRates[0].rate", "0"],
    [{ exchangeRates: [{ from: "USD", to: "EUR", rate: 1 }] }, "exchangeRates[0].date", ""],
    [{ proxies: [{ id: "", currency: "EUR", low: 1, base: 2, high: 3 }] }, "proxies[0].id", ""],
    [{ defaultMinutes: { call: 2.5 } }, "defaultMinutes.call", "2.5"],
    [{ defaultMinutes: { call: -5 } }, "defaultMinutes.call", "-5"],
    [{ recognise: { contact: { tags: "friend" } } }, "recognise.contact.tags", "friend"],
    [{ recognise: { contact: { tags: ["a", 5] } } }, "recognise.contact.tags[1]", "5"],
    [{ recognise: [] }, "recognise", "[]"],
    [{ fields: { date: "Datum" } }, "fields.date", "Datum"],
    [{ numberStyle: "point" }, "numberStyle", "point"],
    [{ inlineFields: "yes" }, "inlineFields", "yes"],
    [{ mentions: { count: 1 } }, "mentions.count", "1"],
    [{ attribution: { model: "shapley" } }, "attribution.model", "shapley"],
    [{ attribution: { introducerShare: 2 } }, "attribution.introducerShare", "2"],
    [{ attribution: { chainDepth: 1.5 } }, "attribution.chainDepth", "1.5"],
    [{ discountRate: "5%" }, "discountRate", "5%"],
    [{ discountRate: -1 }, "discountRate", "-1"],
    [{ topicNotes: { career: 5 } }, "topicNotes.career", "5"],
    [{ optionalMetrics: ["npv", null] }, "optionalMetrics[1]", ""],
    [{ language: "de" }, "language", "de"],
    [{ schemaVersion: "one" }, "schemaVersion", "one"],
    [["a"], "", "[a]"],
    ["text", "", "text"],
  ])("%j is reported at %s, and its default holds or its entry is left out", (saved, field, written) => {
    expect(reported(saved)).toEqual([[field, written]]);
    expect(readSettings(saved).problems).toMatchObject([
      {
        path: "",
        cause: "bad_setting",
        effect: field.includes("[") ? "entry_left_out" : "setting_default_used",
        accepts: "setting",
      },
    ]);
  });

  test("one bad entry of a list leaves the others", () => {
    const { settings, problems } = readSettings({
      hourlyRates: [
        { amount: 20, currency: "EUR" },
        { amount: "?" },
        { from: "2026-01-01", amount: 30, currency: "EUR" },
      ],
    });
    expect(settings.hourlyRates).toMatchObject([{ amount: 20 }, { amount: 30 }]);
    expect(problems).toHaveLength(1);
  });

  test("keys we do not know are kept, so are invalid values, for whoever wrote them", () => {
    const saved = { later: { a: 1 }, language: "de", schemaVersion: 1 };
    expect(readSettings(saved).raw).toEqual(saved);
  });

  test("settings of a newer version keep it", () => {
    expect(readSettings({ schemaVersion: 7, baseCurrency: "USD" })).toMatchObject({
      settings: { baseCurrency: "USD" },
      raw: { schemaVersion: 7 },
      problems: [],
    });
  });

  test("keys of Object.prototype do no harm", () => {
    const saved: unknown = JSON.parse('{"__proto__": {"baseCurrency": "USD"}, "fields": {"__proto__": ["x"]}}');
    expect(readSettings(saved).settings.baseCurrency).toBe("EUR");
  });
});
