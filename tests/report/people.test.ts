import { none, ok } from "../../src/model/measure";
import { contact, note, reportOf, resultRowOf, rowOf } from "../support/report-of";

const settings = { hourlyRates: [{ amount: 60, currency: "EUR" }] };
const deal = (properties: Readonly<Record<string, unknown>>): string =>
  note({ type: "result", date: "2024-06-01", amount: "300 EUR", ...properties });
const meeting = (properties: Readonly<Record<string, unknown>>): string =>
  note({ type: "meeting", date: "2024-03-01", duration: "60m", cost: "30 EUR", ...properties });

describe("a person kept out of money", () => {
  const people = { "People/Anna.md": contact(), "People/Mum.md": contact({ roi: "personal" }) };

  test("takes no part in the cost or the credit of what others were at too", async () => {
    const report = await reportOf(
      {
        ...people,
        "Lunch.md": meeting({ people: ["[[Anna]]", "[[Mum]]"] }),
        "Deal.md": deal({ interactions: ["[[Lunch]]"] }),
      },
      { settings },
    );
    expect(rowOf(report, "Anna")).toMatchObject({ cashCost: 3_000, minutesCharged: 60, credit: 30_000 });
    expect(rowOf(report, "Mum")).toMatchObject({ cashCost: 0, minutesCharged: 0, credit: 0, interactions: 1 });
    expect(rowOf(report, "Mum").minutesTogether).toBe(60);
  });

  test("an interaction with such people alone is in no total of money or time, only in rhythm", async () => {
    const report = await reportOf({ ...people, "Tea.md": meeting({ people: ["[[Mum]]"] }) }, { settings });
    expect(report.totals).toMatchObject({ cashCost: ok(0), minutes: ok(0), fullCost: ok(0) });
    expect(report.coverage).toMatchObject({ interactions: 1, minutesRecorded: 0, interactionsWithRecordedTime: 0 });
    expect(report.running).toEqual([]);
    expect(report.costKinds).toEqual([]);
    expect(rowOf(report, "Mum")).toMatchObject({ interactions: 1, minutesTogether: 0, fullCost: 0 });
    expect(rowOf(report, "Mum").lastContact).not.toBeNull();
  });

  test("a result of theirs counts, and is attributed to nobody", async () => {
    const report = await reportOf({ ...people, "Deal.md": deal({ people: ["[[Mum]]"] }) });
    expect(report.totals.hardReturn).toEqual(ok(30_000));
    expect(resultRowOf(report).leaves).toEqual([{ interaction: null, person: null, role: "direct", amount: 30_000 }]);
  });

  test("given all of a result by hand, leaves nobody else to owe it to", async () => {
    const report = await reportOf({
      ...people,
      "Lunch.md": meeting({ people: ["[[Anna]]", "[[Mum]]"] }),
      "Deal.md": deal({ interactions: ["[[Lunch]]"], people: ["[[Anna]]"], shares: { Mum: 1 } }),
    });
    expect(rowOf(report, "Anna")).toMatchObject({ credit: 0, received: 0 });
    expect(resultRowOf(report).leaves).toEqual([{ interaction: null, person: null, role: "direct", amount: 30_000 }]);
  });

  test("passes no chain on", async () => {
    const files = {
      ...people,
      "People/Anna.md": contact({ introduced_by: ["[[Mum]]"] }),
      "People/Boris.md": contact(),
      "Deal.md": deal({ people: ["[[Anna]]"] }),
    };
    const alone = await reportOf(files);
    expect(rowOf(alone, "Anna").creditDirect).toBe(30_000);
    const both = await reportOf({ ...files, "People/Anna.md": contact({ introduced_by: ["[[Mum]]", "[[Boris]]"] }) });
    expect([rowOf(both, "Anna").credit, rowOf(both, "Boris").credit]).toEqual([20_000, 10_000]);
  });
});

describe("somebody who brought only what has no price in money", () => {
  test("has a range of its value, and no loss for want of money", async () => {
    const proxies = [{ id: "hour", label: "An hour", unit: "hour", currency: "EUR", low: 10, base: 20, high: 40 }];
    const report = await reportOf(
      {
        "Anna.md": contact(),
        "Lunch.md": note({ type: "meeting", date: "2024-03-01", people: ["[[Anna]]"], cost: "40 EUR" }),
        "Advice.md": note({ type: "result", date: "2024-04-01", people: ["[[Anna]]"], proxy: "hour", units: 2 }),
      },
      { settings: { proxies, hourlyRates: [{ amount: 60, currency: "EUR" }] } },
    );
    expect(rowOf(report, "Anna")).toMatchObject({ softBase: 4_000, results: 1, roiFull: none("no_result_yet") });
    expect(report.totals.roiFull).toEqual(none("no_result_yet"));
  });
});

describe("overhead", () => {
  test("is in the totals and on no person, who counts as met", async () => {
    const course = meeting({ type: "course", people: ["[[Anna]]"] });
    const report = await reportOf({ "People/Anna.md": contact(), "Course.md": course }, { settings });
    expect(report.totals).toMatchObject({ cashCost: ok(3_000), minutes: ok(60), timeCost: ok(6_000) });
    expect(rowOf(report, "Anna")).toMatchObject({
      interactions: 1,
      minutesTogether: 60,
      minutesCharged: 0,
      fullCost: 0,
    });
    expect(rowOf(report, "Anna").lastContact).not.toBeNull();
  });

  test("can be said or taken back by hand", async () => {
    const people = { people: ["[[Anna]]"] };
    const charged = await reportOf({
      "People/Anna.md": contact(),
      "Course.md": meeting({ type: "course", overhead: false, ...people }),
    });
    expect(rowOf(charged, "Anna").cashCost).toBe(3_000);
    const free = await reportOf({ "People/Anna.md": contact(), "Lunch.md": meeting({ overhead: true, ...people }) });
    expect(rowOf(free, "Anna").cashCost).toBe(0);
  });

  test("still passes on the credit of what came of it", async () => {
    const report = await reportOf({
      "People/Anna.md": contact(),
      "Course.md": meeting({ type: "course", people: ["[[Anna]]"] }),
      "Deal.md": deal({ interactions: ["[[Course]]"] }),
    });
    expect(rowOf(report, "Anna")).toMatchObject({ credit: 30_000, roiFull: none("no_cost") });
  });
});

describe("an introduction", () => {
  const files = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => ({
    "People/Anna.md": contact(properties),
    "People/Boris.md": contact(),
    "People/Clara.md": contact(),
    "Deal.md": deal({ people: ["[[Anna]]"] }),
  });

  test("on the day of the result counts, the day after it does not", async () => {
    const by = { introduced_by: "[[Boris]]" };
    expect(rowOf(await reportOf(files({ ...by, introduced_on: "2024-06-01" })), "Boris").credit).toBe(10_000);
    expect(rowOf(await reportOf(files({ ...by, introduced_on: "2024-06-02" })), "Boris").credit).toBe(0);
    expect(rowOf(await reportOf(files(by)), "Boris").credit).toBe(10_000);
  });

  test("told by an interaction counts from its day on", async () => {
    const tea = (date: string): string => meeting({ date, introduces: ["[[Anna]]"], introduced_by: ["[[Clara]]"] });
    const clara = async (date: string): Promise<number> =>
      rowOf(await reportOf({ ...files({}), "Tea.md": tea(date) }), "Clara").creditAsIntroducer;
    expect([await clara("2024-06-01"), await clara("2024-06-02")]).toEqual([10_000, 0]);
  });

  test("written on the contact goes before what an interaction tells", async () => {
    const tea = meeting({ introduces: ["[[Anna]]"], introduced_by: ["[[Clara]]"] });
    const report = await reportOf({ ...files({ introduced_by: "[[Boris]]" }), "Tea.md": tea });
    expect([rowOf(report, "Boris").credit, rowOf(report, "Clara").credit]).toEqual([10_000, 0]);
  });

  test("in a circle ends where it began, with a problem", async () => {
    const report = await reportOf({
      ...files({ introduced_by: "[[Boris]]" }),
      "People/Boris.md": contact({ introduced_by: "[[Anna]]" }),
    });
    expect([rowOf(report, "Anna").credit, rowOf(report, "Boris").credit]).toEqual([20_000, 10_000]);
    expect(report.problems).not.toEqual([]);
  });

  test("by two people gives each half of the introducer's part, and their own introducers half of that", async () => {
    const report = await reportOf({
      ...files({ introduced_by: ["[[Boris]]", "[[Clara]]"] }),
      "People/Clara.md": contact({ introduced_by: "[[Dora]]" }),
      "People/Dora.md": contact(),
      "Deal.md": deal({ people: ["[[Anna]]"], amount: "1300 EUR" }),
    });
    // 1, ¼, ¼ and ⅛ of 13 eighths.
    expect(report.contacts.map(({ name, credit }) => [name, credit])).toEqual([
      ["Anna", 80_000],
      ["Boris", 20_000],
      ["Clara", 20_000],
      ["Dora", 10_000],
    ]);
  });
});

describe("the look-back", () => {
  const files = (date: string): Readonly<Record<string, string>> => ({
    "People/Anna.md": contact(),
    "People/Boris.md": contact(),
    "Lunch.md": meeting({ date, people: ["[[Anna]]"] }),
    "Deal.md": deal({ interactions: ["[[Lunch]]"], people: ["[[Anna]]", "[[Boris]]"] }),
  });

  test("takes in the 730th day; with no touch left the people named share", async () => {
    const credit = async (date: string): Promise<readonly number[]> =>
      (await reportOf(files(date))).contacts.map((row) => row.credit);
    expect(await credit("2022-06-02")).toEqual([30_000, 0]);
    expect(await credit("2022-06-01")).toEqual([15_000, 15_000]);
    expect(await credit("2024-06-01")).toEqual([30_000, 0]);
    expect(await credit("2024-06-02")).toEqual([15_000, 15_000]);
  });

  test("an undated interaction stands at the result's own day", async () => {
    const { "Lunch.md": _, ...others } = files("2024-06-02");
    const lunch = note({ type: "meeting", people: ["[[Anna]]"] });
    const report = await reportOf({ ...others, "Lunch.md": lunch });
    expect(report.contacts.map((row) => row.credit)).toEqual([30_000, 0]);
  });
});
