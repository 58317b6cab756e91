import { none, ok } from "../../src/model/measure";
import { day } from "../support/open-vault";
import { Story } from "./story";

describe("midnight", () => {
  test("a new day makes a planned meeting held, and its result real", async () => {
    const story = await Story.open({
      "Meetings/Tomorrow.md": "---\ntags: [call]\ndate: 2025-01-01\npeople: ['[[Boris]]']\ncost: 7 EUR\n---\n",
      "Results/Tomorrow.md": "---\ntags: [result]\ndate: 2025-01-01\nsaved: 30 EUR\npeople: ['[[Boris]]']\n---\n",
    });
    const { report } = story.vault;
    expect(story.report().coverage).toMatchObject({ planned: 1, interactions: 1, results: 1 });
    expect(story.report().totals.savings).toEqual(none("no_result_yet"));
    expect(story.contact("People/Boris.md")).toMatchObject({ interactions: 0, lastContact: null });

    report.setContext({ settings: report.settings, asOf: day("2025-01-01") });
    expect(story.report().coverage).toMatchObject({ planned: 0, interactions: 2, results: 2 });
    expect(story.report().totals.cashCost).toEqual(ok(4_700));
    expect(story.report().totals.savings).toEqual(ok(3_000));
    expect(story.contact("People/Boris.md")).toMatchObject({ interactions: 1, lastContact: day("2025-01-01") });
  });

  test("a stream pays on its day", async () => {
    const story = await Story.open({
      "Results/Raise.md": "---\ntags: [result]\namount: 100 EUR/month\nfrom: 2024-12-01\n---\n",
    });
    const { report } = story.vault;
    expect(story.report().totals.hardReturn).toEqual(ok(110_000));
    report.setContext({ settings: report.settings, asOf: day("2025-01-01") });
    expect(story.report().totals.hardReturn).toEqual(ok(120_000));
  });

  test("listeners hear of the new day", async () => {
    const { vault } = await Story.open();
    const listener = jest.fn();
    vault.report.subscribe(listener);
    vault.report.setContext({ settings: vault.report.settings, asOf: day("2025-01-01") });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
