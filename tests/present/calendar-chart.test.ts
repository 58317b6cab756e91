import { calendarChart } from "../../src/present/calendar-chart";
import { presenting } from "../../src/present/presenting";
import { buildInteractionRow, buildReport, day } from "../support/build-report";

const on = (iso: string, minutes: number) => buildInteractionRow({ date: day(iso), minutes });
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, " ");

describe("calendarChart", () => {
  test("a year up to the day of the report, in whole weeks from Monday on", () => {
    const chart = calendarChart(presenting(buildReport({ interactions: [on("2024-12-30", 60)] }), "en"));
    // 2 January 2024 was a Tuesday.
    expect(chart?.days.slice(0, 2)).toEqual([null, { level: 0, text: "2 January 2024: nobody", asked: null }]);
    expect(chart?.days).toHaveLength(366);
    expect(plain(chart?.days.at(-2)?.text)).toBe("30 December 2024: 1 h");
    expect(chart?.weekdays[0]).toBe("Mon");
  });

  test("several interactions of a day are one day", () => {
    const interactions = [on("2024-12-30", 60), on("2024-12-30", 45)];
    const chart = calendarChart(presenting(buildReport({ interactions }), "en"));
    expect(chart?.table.rows.map((cells) => cells.map(({ text }) => plain(text)))).toEqual([
      ["30 Dec 2024", "1 h 45 min", "2"],
    ]);
  });

  test("days with more minutes are of a higher level, and a mention without minutes is not nobody", () => {
    const interactions = [0, 30, 60, 90, 120].map((minutes, at) => on(`2024-12-0${at + 1}`, minutes));
    const chart = calendarChart(presenting(buildReport({ interactions }), "en"));
    const met = chart?.days.filter((one) => one !== null && one.level > 0);
    expect(met?.map((one) => one?.level)).toEqual([1, 1, 2, 3, 4]);
    expect(met?.[0]?.text).toBe("1 December 2024: 1 interaction");
  });

  test("the caption says on how many days, and the longest pause, the one until today too", () => {
    const interactions = [on("2024-01-02", 60), on("2024-03-01", 60)];
    const chart = calendarChart(presenting(buildReport({ interactions }), "en"));
    expect(chart?.caption).toBe("With people on 2 days of 365; the longest pause: 305 days.");
  });

  test("a period ends the calendar, and what lies outside is in none of it", () => {
    const period = { from: day("2024-03-01"), to: day("2024-03-31") };
    const interactions = [on("2024-03-10", 60), on("2024-05-01", 60)];
    const chart = calendarChart(presenting(buildReport({ interactions, period }), "en"));
    expect([chart?.table.rows.length, chart?.days.filter((one) => one !== null).length]).toEqual([1, 31]);
  });

  test("the end of a month too narrow for its name has none", () => {
    const period = { from: day("2024-03-28"), to: day("2024-05-31") };
    const chart = calendarChart(presenting(buildReport({ interactions: [on("2024-04-10", 60)], period }), "en"));
    expect(chart?.months).toEqual([
      { column: 1, label: "Apr" },
      { column: 5, label: "May" },
    ]);
  });

  test("nobody met in the year is no calendar", () => {
    expect(calendarChart(presenting(buildReport({ interactions: [on("2020-01-01", 5)] }), "en"))).toBeNull();
  });
});
