import type { AccountRow } from "../../src/report/report";
import { contact, note, reportOf } from "../support/report-of";

const files = {
  "People/Anna.md": contact({ circle: ["Work", "Club"] }),
  "People/Boris.md": contact(),
  "Fair.md": note({
    type: "event",
    date: "2024-01-10",
    people: ["[[Anna]]", "[[Boris]]"],
    cost_ticket: "0.03 EUR",
    energy: 2,
    again: 8,
  }),
  "Lunch.md": note({ type: "meeting", date: "2024-02-01", people: ["[[Anna]]"], cost: "30 EUR", energy: -1 }),
};

function row(rows: readonly AccountRow[], key: string): AccountRow {
  const found = rows.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no account ${key}.`);
  return found;
}

describe("the accounts of events, kinds, circles and months", () => {
  test("count an opportunity that came of them, by its interactions, people and day", async () => {
    const lead = note({ type: "opportunity", date: "2024-03-01", status: "open", interactions: ["[[Fair]]"] });
    const { events, kinds, circles, months } = await reportOf({ ...files, "Lead.md": lead });
    expect(row(events, "Fair.md").opportunities).toBe(1);
    expect(row(kinds, "event").opportunities).toBe(1);
    expect(row(kinds, "meeting").opportunities).toBe(0);
    expect(row(months, "2024-03").opportunities).toBe(1);
    expect(["Work", "Club", ""].map((key) => row(circles, key).opportunities)).toEqual([1, 1, 1]);
  });

  test("count an opportunity that names people alone under no kind", async () => {
    const lead = note({ type: "opportunity", date: "2024-03-01", status: "open", people: ["[[Anna]]"] });
    const { events, kinds, circles } = await reportOf({ ...files, "Lead.md": lead });
    expect(row(kinds, "").opportunities).toBe(1);
    expect(row(events, "Fair.md").opportunities).toBe(0);
    expect(["Work", "Club"].map((key) => row(circles, key).opportunities)).toEqual([1, 1]);
  });

  test("count one without a day too, on what lies within reach of today", async () => {
    const tip = note({ type: "result", benefit: "information", interactions: ["[[Fair]]"] });
    const soon = await reportOf({ ...files, "Tip.md": tip });
    expect(row(soon.kinds, "event").results).toBe(1);
    const late = await reportOf({ ...files, "Tip.md": tip }, { asOf: "2026-12-31" });
    expect([row(late.kinds, "event").results, row(late.kinds, "").results]).toEqual([0, 1]);
  });

  test("count a result without money that came of them", async () => {
    const advice = note({ type: "result", date: "2024-03-01", benefit: "support", interactions: ["[[Fair]]"] });
    const { events, kinds, circles, months } = await reportOf({ ...files, "Advice.md": advice });
    expect(row(events, "Fair.md")).toMatchObject({ results: 1, credit: 0, savings: 0 });
    expect(row(kinds, "event").results).toBe(1);
    expect(row(months, "2024-03").results).toBe(1);
    expect(row(circles, "Work").results).toBe(1);
  });

  test("do not count it on an interaction that came after it", async () => {
    const advice = note({ type: "result", date: "2024-01-20", benefit: "support", interactions: ["[[Lunch]]"] });
    const { kinds } = await reportOf({ ...files, "Advice.md": advice });
    expect(row(kinds, "meeting").results).toBe(0);
    expect(row(kinds, "").results).toBe(1);
  });

  test("count a result once, whatever the number of its leaves", async () => {
    const deal = note({
      type: "result",
      date: "2024-06-01",
      amount: "100 EUR",
      saved: "10 EUR",
      interactions: ["[[Fair]]", "[[Lunch]]"],
    });
    const { events, kinds, circles, months } = await reportOf({ ...files, "Deal.md": deal });
    expect(row(events, "Fair.md")).toMatchObject({ results: 1, credit: 5_000, savings: 500 });
    expect([row(kinds, "event").results, row(kinds, "meeting").results, row(months, "2024-06").results]).toEqual([
      1, 1, 1,
    ]);
    expect(row(circles, "Work").results).toBe(1);
  });

  test("half of what a person in two circles costs and brings falls to each, to the cent", async () => {
    const deal = note({ type: "result", date: "2024-06-01", amount: "0.03 EUR", interactions: ["[[Fair]]"] });
    const { circles } = await reportOf({ ...files, "Deal.md": deal });
    // Anna's two of three cents are one each; her lunch of 30 EUR is 15 each; Boris is in no circle.
    expect(row(circles, "Club")).toMatchObject({ cashCost: 1_501, credit: 1 });
    expect(row(circles, "Work")).toMatchObject({ cashCost: 1_501, credit: 1 });
    expect(row(circles, "")).toMatchObject({ cashCost: 1, credit: 1 });
  });

  test("an odd cent falls to the first circle by name, in whatever order a note lists them", async () => {
    const odd = { "Lunch.md": note({ type: "meeting", date: "2024-02-01", people: ["[[Anna]]"], cost: "0.03 EUR" }) };
    const deal = { "Deal.md": note({ type: "result", date: "2024-06-01", amount: "0.05 EUR", people: ["[[Anna]]"] }) };
    for (const circle of [
      ["Work", "Club"],
      ["Club", "Work"],
    ]) {
      const { circles } = await reportOf({ "People/Anna.md": contact({ circle }), ...odd, ...deal });
      expect(row(circles, "Club")).toMatchObject({ cashCost: 2, credit: 3, minutes: 30 });
      expect(row(circles, "Work")).toMatchObject({ cashCost: 1, credit: 2, minutes: 30 });
    }
  });

  test("an introducer's part falls to the introducer's circle", async () => {
    const people = {
      "People/Boris.md": contact({ introduced_by: "[[Clara]]" }),
      "People/Clara.md": contact({ circle: "Choir" }),
    };
    const deal = note({ type: "result", date: "2024-06-01", amount: "30 EUR", people: ["[[Boris]]"] });
    const { circles } = await reportOf({ ...files, ...people, "Deal.md": deal });
    expect([row(circles, "").credit, row(circles, "Choir").credit]).toEqual([2_000, 1_000]);
  });

  test("hold the mean energy and the mean wish to come again", async () => {
    const { events, months, kinds } = await reportOf(files);
    expect(row(events, "Fair.md")).toMatchObject({ energyMean: 2, againMean: 8 });
    expect(row(kinds, "meeting")).toMatchObject({ energyMean: -1, againMean: null });
    expect(months.map(({ key }) => key)).toEqual(["2024-01", "2024-02"]);
  });
});

describe("what was given to a person", () => {
  test("is what the notes say, and an introduction without an introducer, which was mine", async () => {
    const given = async (properties: Readonly<Record<string, unknown>>): Promise<readonly number[]> => {
      const meeting = note({ type: "meeting", date: "2024-03-01", people: ["[[Anna]]", "[[Boris]]"], ...properties });
      const report = await reportOf({ ...files, "Tea.md": meeting });
      return report.contacts.map((one) => one.given);
    };
    expect(await given({})).toEqual([0, 0]);
    expect(await given({ gave: ["advice", "a book"] })).toEqual([2, 2]);
    expect(await given({ introduces: ["[[Boris]]"] })).toEqual([1, 1]);
    expect(await given({ introduces: ["[[Boris]]"], introduced_by: "[[Anna]]" })).toEqual([0, 0]);
  });
});
