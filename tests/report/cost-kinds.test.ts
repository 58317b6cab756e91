import fc from "../support/fast-check";
import { contact, note, reportOf, reportsOf } from "../support/report-of";
import { someFiles, someSettings as settings } from "../support/some-files";

const people = { "Anna.md": contact(), "Boris.md": contact() };

describe("kinds of cost", () => {
  test("of a person are their part of each, and sum to the money charged to them", async () => {
    const trip = { type: "meeting", date: "2024-03-01", people: ["[[Anna]]", "[[Boris]]"] };
    const files = { ...people, "Trip.md": note({ ...trip, cost_ticket: 10.01, cost_food: 5.01, cost_travel: -3 }) };
    const [anna, boris] = await reportsOf(files, [{ path: "Anna.md" }, { path: "Boris.md" }]);
    const kinds = (amounts: readonly number[]): readonly object[] =>
      ["event", "food", "travel"].map((key, at) => ({ key, amount: amounts[at] }));
    expect([anna?.totals.cashCost?.value, boris?.totals.cashCost?.value]).toEqual([601, 601]);
    expect(anna?.costKinds).toEqual(kinds([500, 251, -150]));
    expect(boris?.costKinds).toEqual(kinds([501, 250, -150]));
  });

  test("overhead is on no person's kinds, and a listed member of an event on none of the event's", async () => {
    const files = {
      ...people,
      "Course.md": note({ type: "course", date: "2024-03-01", people: ["[[Anna]]"], cost: 100 }),
      "Fair.md": note({ type: "event", date: "2024-03-02", people: ["[[Boris]]"], cost: 40 }),
      "Talk.md": note({ type: "meeting", date: "2024-03-02", people: ["[[Boris]]"], cost: 7, event: "[[Fair]]" }),
    };
    expect((await reportOf(files, { path: "Anna.md" })).costKinds).toEqual([]);
    expect((await reportOf(files, { path: "Fair.md" })).costKinds.map(({ amount }) => amount)).toEqual([4_000]);
  });

  test("sum to the money spent in the scope of everybody", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const [vault] = await reportsOf(files, [{}], { settings });
        const paths = vault?.contacts.flatMap(({ path }) => (path === null ? [] : [{ path }])) ?? [];
        for (const { totals, costKinds } of await reportsOf(files, paths, { settings }))
          expect(costKinds.reduce((sum, { amount }) => sum + amount, 0)).toBe(totals.cashCost?.value);
      }),
      { numRuns: 40 },
    );
  });
});
