import { none, ok } from "../../src/model/measure";
import { readSettings } from "../../src/notes/settings/read-settings";
import { Story, storySettings } from "./story";

/** Gives the plugin's parts other settings, as its engine does. */
async function change(story: Story, raw: unknown): Promise<void> {
  const { settings } = readSettings(raw);
  story.vault.report.setContext({ settings, asOf: story.vault.report.asOf });
  await story.vault.reader.changeSettings(settings);
}

describe("settings change", () => {
  test("another price of an hour is another time cost", async () => {
    const story = await Story.open();
    await change(story, { ...storySettings, hourlyRates: [{ amount: 50, currency: "EUR" }] });
    expect(story.report().totals.timeCost).toEqual(ok(10_000));
    expect(story.report("People/Anna.md").totals.timeCost).toEqual(ok(10_000));
  });

  test("without a price of an hour the full cost is unknown, and the cash figures stand", async () => {
    const story = await Story.open();
    await change(story, { ...storySettings, hourlyRates: [] });
    const { totals } = story.report();
    expect(totals.fullCost).toEqual(none("no_hourly_rate"));
    expect(totals.roiCash).toEqual(ok(24));
  });

  test("another base currency without a rate leaves foreign money out of totals, as problems", async () => {
    const story = await Story.open();
    await change(story, { baseCurrency: "USD" });
    expect(story.report().totals.cashCost).toEqual(ok(0));
    expect(story.report().problems.map(({ path, cause }) => [path, cause])).toEqual([
      ["Meetings/Lunch.md", "no_exchange_rate"],
      ["Results/Contract.md", "no_exchange_rate"],
    ]);
    const rates = [{ date: "2024-01-01", from: "EUR", to: "USD", rate: 1.1 }];
    await change(story, { baseCurrency: "USD", exchangeRates: rates });
    expect(story.report().totals.cashCost).toEqual(ok(4_400));
    expect(story.report().totals.hardReturn).toEqual(ok(110_000));
  });

  test("another model moves credit and no total", async () => {
    const story = await Story.open({
      "Meetings/Dinner.md": "---\ntags: [meeting]\ndate: 2024-02-10\npeople: ['[[Boris]]']\n---\n",
    });
    await story.edit("Results/Contract.md", (text) => text.replace("['[[Lunch]]']", "['[[Lunch]]', '[[Dinner]]']"));
    const before = story.report().totals;
    await change(story, { ...storySettings, attribution: { model: "last" } });
    expect(story.report().totals).toEqual(before);
    expect(story.contact("People/Boris.md")).toMatchObject({ credit: 100_000 });
  });

  test("a further tag makes notes interactions, and no longer does once it is taken back", async () => {
    const story = await Story.open({
      "Chess.md": "---\ntags: [chess]\ndate: 2024-02-01\npeople: ['[[Anna]]']\ncost: 3 EUR\n---\n",
    });
    const before = story.report();
    await change(story, { ...storySettings, recognise: { interaction: { tags: ["chess"] } } });
    expect(story.report().totals.cashCost).toEqual(ok(4_300));
    await change(story, storySettings);
    expect(story.report()).toEqual(before);
  });

  test("an excluded folder is counted as left out, with nothing of it in any figure", async () => {
    const story = await Story.open();
    await change(story, { ...storySettings, excludedFolders: ["Meetings"] });
    expect(story.report().coverage).toMatchObject({ interactions: 0, excludedNotes: 1 });
  });

  test("mentions can be switched off and on", async () => {
    const story = await Story.open({ "Daily/2024-05-05.md": "Saw [[Boris]].\n" });
    const before = story.report();
    expect(before.coverage.mentions).toBe(1);
    await change(story, { ...storySettings, mentions: { count: false } });
    expect(story.report().coverage.mentions).toBe(0);
    await change(story, storySettings);
    expect(story.report()).toEqual(before);
  });
});
