import { contact, note, reportOf } from "../support/report-of";

/** Meetings of an hour with somebody on these days. */
function meetings(person: string, days: readonly string[], duration = "1h"): Record<string, string> {
  const met = (date: string): string => note({ type: "meeting", date, people: [`[[${person}]]`], duration });
  return Object.fromEntries(days.map((date) => [`${person} ${date}.md`, met(date)]));
}

function result(person: string): string {
  return note({ type: "result", date: "2024-03-01", amount: 100, people: [`[[${person}]]`] });
}

const often = ["2024-08-01", "2024-08-31", "2024-09-30", "2024-10-30"];

describe("toWriteRows", () => {
  test("somebody who brought something and is silent for twice their rhythm", async () => {
    const files = { "Anna.md": contact(), ...meetings("Anna", often), "Deal.md": result("Anna") };
    expect((await reportOf(files, { asOf: "2024-12-29" })).toWrite).toEqual([
      {
        key: "Anna.md",
        path: "Anna.md",
        name: "Anna",
        reason: "overdue",
        results: 1,
        opportunities: 0,
        lastContact: expect.any(Number),
        daysSinceContact: 60,
        rhythmDays: 30,
        overdueRatio: 2,
        ratePerHour: 0.25,
      },
    ]);
  });

  test("one and a half rhythms are the boundary", async () => {
    const files = { "Anna.md": contact(), ...meetings("Anna", often), "Deal.md": result("Anna") };
    expect((await reportOf(files, { asOf: "2024-12-13" })).toWrite).toEqual([]);
    expect((await reportOf(files, { asOf: "2024-12-14" })).toWrite).toHaveLength(1);
  });

  test("nobody who brought nothing, however long the silence", async () => {
    const files = { "Anna.md": contact(), ...meetings("Anna", often) };
    expect((await reportOf(files, { asOf: "2026-12-31" })).toWrite).toEqual([]);
  });

  test("an opportunity is enough, also from somebody without a note", async () => {
    const offer = note({ type: "opportunity", date: "2024-02-01", amount: 10, people: ["Boris"] });
    const files = { "Offer.md": offer, ...meetings("Boris", ["2024-01-10"]) };
    expect((await reportOf(files)).toWrite).toMatchObject([
      { path: null, name: "Boris", reason: "silent", opportunities: 1, results: 0, overdueRatio: null },
    ]);
  });

  test("known for a year and silent for more is dormant", async () => {
    const files = { ...meetings("Boris", ["2022-01-10", "2023-06-01"]), "Deal.md": result("Boris") };
    expect((await reportOf(files)).toWrite).toMatchObject([{ reason: "dormant", daysSinceContact: 579 }]);
  });

  test("somebody last seen years ago by their own note alone is dormant too", async () => {
    const files = { "Boris.md": contact({ last_contact: "2022-01-10" }), "Deal.md": result("Boris") };
    expect((await reportOf(files)).toWrite).toMatchObject([{ path: "Boris.md", reason: "dormant" }]);
  });

  test("by smoothed rate, so that one lucky hour does not lead; people without hours last", async () => {
    const files = {
      ...meetings("Lucky", ["2024-01-10"]),
      ...meetings("Steady", ["2024-01-10", "2024-01-11"], "5h"),
      ...meetings("Noted", ["2024-01-10"], "0m"),
      ...meetings("Long", ["2024-01-10"], "90h"),
      "1.md": result("Lucky"),
      ...Object.fromEntries([2, 3, 4, 5, 6].map((at) => [`${at}.md`, result("Steady")])),
      "7.md": result("Noted"),
      "8.md": result("Long"),
    };
    const { toWrite } = await reportOf(files);
    expect(toWrite.map(({ name }) => name)).toEqual(["Steady", "Lucky", "Long", "Noted"]);
    const [steady, lucky, , noted] = toWrite.map(({ ratePerHour }) => ratePerHour);
    expect(noted).toBeNull();
    // As it happened, 1 and 0.5 an hour.
    expect(lucky).toBeLessThan(0.4);
    expect(steady).toBeGreaterThan(0.4);
  });

  test("as of the end of the period", async () => {
    const files = { "Anna.md": contact(), ...meetings("Anna", often), "Deal.md": result("Anna") };
    const until = async (to: string) => (await reportOf(files, { asOf: "2025-06-30", to })).toWrite;
    expect(await until("2024-11-10")).toEqual([]);
    expect(await until("2024-12-29")).toMatchObject([{ daysSinceContact: 60 }]);
  });

  test("a person's own report says of them what the vault's says", async () => {
    const files = { "Anna.md": contact(), ...meetings("Anna", often), "Deal.md": result("Anna") };
    const own = await reportOf(files, { asOf: "2024-12-29", path: "Anna.md" });
    expect(own.toWrite).toEqual((await reportOf(files, { asOf: "2024-12-29" })).toWrite);
  });
});
