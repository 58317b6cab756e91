import { contact, note, reportOf } from "../support/report-of";

const people = {
  "Anna.md": contact({ aliases: ["Annie"], date: "2024-05-01" }),
  "Boris.md": contact({ roi: "personal" }),
};
const asOf = "2024-06-10";

describe("mentions in the report", () => {
  test("today's counts, tomorrow's has not happened", async () => {
    const files = { ...people, "2024-06-10.md": "Thought of [[Anna]].\n", "2024-06-11.md": "Lunch with [[Anna]]?\n" };
    const { interactions, contacts, coverage } = await reportOf(files, { asOf });
    expect(interactions.map(({ path }) => path)).toEqual(["2024-06-10.md"]);
    expect(contacts[0]).toMatchObject({ name: "Anna", interactions: 1, minutesTogether: 0 });
    expect(coverage).toMatchObject({ mentions: 1, planned: 0 });
  });

  test("nobody is met in their own note, by whatever name", async () => {
    const anna = `${contact({ aliases: ["Annie"], date: "2024-05-01" })}I am [[Anna]], or [[Annie]].\n`;
    expect((await reportOf({ "Anna.md": anna }, { asOf })).interactions).toEqual([]);
  });

  test("one for a person and a note, by whatever name, at the first line; two notes of a day are two", async () => {
    const files = {
      ...people,
      "2024-06-01.md": "First [[Annie]].\n\nThen [[Anna]].\n",
      "Diary.md": note({ date: "2024-06-01" }, "Also [[Anna]].\n"),
    };
    const { interactions } = await reportOf(files, { asOf });
    expect(interactions.map(({ path, line, source }) => [path, line, source])).toEqual([
      ["2024-06-01.md", 0, "mention"],
      ["Diary.md", 3, "mention"],
    ]);
  });

  test("with minutes of the settings they cost time, estimated, but none with people kept out of money", async () => {
    const files = { ...people, "2024-06-01.md": "[[Anna]] and [[Boris]].\n" };
    const settings = { mentions: { minutes: 10 }, hourlyRates: [{ amount: 60, currency: "EUR" }] };
    const { totals, coverage, contacts } = await reportOf(files, { asOf, settings });
    expect(totals.timeCost).toEqual({ status: "ok", value: 1_000 });
    expect(coverage).toMatchObject({ mentions: 2, interactionsWithEstimatedTime: 1, minutesEstimated: 10 });
    expect(
      contacts.map(({ name, minutesCharged, lastContact }) => [name, minutesCharged, lastContact !== null]),
    ).toEqual([
      ["Anna", 10, true],
      ["Boris", 0, true],
    ]);
  });
});
