import { ok } from "../../src/model/measure";
import { contact, note, reportsOf } from "../support/report-of";

/** A fair, a dinner that belongs to it, a day of two calls of which one does, and a note that only mentions it. */
const files = {
  "People/Anna.md": contact(),
  "Fair.md": note({ type: "event", date: "2024-03-01", people: ["[[Anna]]"], cost: "100 EUR" }),
  "Dinner.md": note({ type: "meeting", date: "2024-03-02", people: ["[[Anna]]"], cost: "40 EUR", event: "[[Fair]]" }),
  "2024-04-01.md": "- #call [[Anna]] [event:: [[Fair]]]\n- #call [[Anna]] about something else\n",
  "Tea.md": note({ type: "meeting", date: "2024-05-01", people: ["[[Anna]]"] }, "As we said at [[Fair]]."),
  "Plan.md": note({ type: "meeting", date: "2025-03-02", people: ["[[Anna]]"], event: "[[Fair]]" }),
};

describe("the account of an event", () => {
  test("lists its note and what belongs to it, and not all that lies in the same notes or links to it", async () => {
    const [vault, fair] = await reportsOf(files, [{}, { path: "Fair.md" }]);
    expect(vault?.events).toMatchObject([{ key: "Fair.md", interactions: 3, cashCost: 10_000 }]);
    expect(fair?.interactions.map(({ path, line }) => [path, line])).toEqual([
      ["Fair.md", null],
      ["Dinner.md", null],
      ["2024-04-01.md", 0],
    ]);
    expect(fair?.totals.cashCost).toEqual(ok(10_000));
    expect(fair?.events).toEqual(vault?.events);
  });

  test("holds an event that names itself as its event once", async () => {
    const fair = {
      "Fair.md": note({ type: "event", date: "2024-03-01", cost: "100 EUR", event: "[[Fair]]", again: 8 }),
    };
    const [vault, scope] = await reportsOf(fair, [{}, { path: "Fair.md" }]);
    for (const report of [vault, scope])
      expect(report?.events).toMatchObject([{ key: "Fair.md", interactions: 1, cashCost: 10_000, againMean: 8 }]);
  });

  test("counts what belongs to it within the period", async () => {
    const [early, late] = await reportsOf(files, [{ to: "2024-03-31" }, { from: "2024-03-02" }]);
    expect(early?.events).toMatchObject([{ key: "Fair.md", interactions: 2 }]);
    expect(late?.events).toEqual([]);
  });
});
