import { ok } from "../../src/model/measure";
import { Story } from "./story";

/** A meeting that cost 1200 EUR where the vault writes decimal dots, 1.20 EUR where it writes decimal commas. */
const unclear = { "Meetings/Dinner.md": "---\ntags: [meeting]\ndate: 2024-02-10\ncost: '1,200'\n---\n" };
const comma = "---\ntags: [meeting]\ndate: 2024-02-11\ncost: 1.200,50 EUR\n---\n";
const journal = "- #call [[Anna]] [cost:: 1.200,50 EUR]\n";

describe("the number style of the vault", () => {
  test("is decided by the first amount that leaves no doubt, and open again when that is gone", async () => {
    const story = await Story.open(unclear);
    expect(story.report().problems).toMatchObject([{ path: "Meetings/Dinner.md", cause: "ambiguous_amount" }]);
    await story.create("Meetings/Supper.md", comma);
    expect(story.report().totals.cashCost).toEqual(ok(4_000 + 120 + 120_050));
    expect(story.report().problems).toEqual([]);
    await story.remove("Meetings/Supper.md");
    expect(story.report().totals.cashCost).toEqual(ok(4_000));
    expect(story.report().problems).toMatchObject([{ path: "Meetings/Dinner.md", cause: "ambiguous_amount" }]);
  });

  test("is decided by a journal line too, whose text comes later than its cache", async () => {
    const story = await Story.open({ ...unclear, "Daily/2024-02-11.md": "- nothing yet\n" });
    await story.edit("Daily/2024-02-11.md", () => journal);
    expect(story.report().totals.cashCost).toEqual(ok(4_000 + 120 + 120_050));
    await story.rename("Daily/2024-02-11.md", "Daily/2024-02-12.md", { links: true });
    expect(story.report().totals.cashCost).toEqual(ok(4_000 + 120 + 120_050));
  });

  test("is open again when the note that decided it moves to where it is left out", async () => {
    const story = await Story.open({ ...unclear, "Meetings/Supper.md": comma, "Templates/Meeting.md": "" });
    expect(story.report().problems).toEqual([]);
    await story.rename("Meetings/Supper.md", "Templates/Supper.md", { links: true });
    expect(story.report().problems).toMatchObject([{ path: "Meetings/Dinner.md", cause: "ambiguous_amount" }]);
  });
});
