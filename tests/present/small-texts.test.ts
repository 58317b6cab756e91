import type { Problem } from "../../src/model/problem";
import { datedNote } from "../../src/present/dated-note";
import { apartTicks, dayTicks } from "../../src/present/day-ticks";
import { periodText } from "../../src/present/period-text";
import { presenting } from "../../src/present/presenting";
import { problemLines } from "../../src/present/problem-lines";
import { problemList } from "../../src/present/problem-list";
import { toReportMarkdown } from "../../src/present/to-report-markdown";
import { toWriteRows } from "../../src/present/to-write-rows";
import type { ToWriteRow } from "../../src/report/report";
import { buildPerson, buildReport, day } from "../support/build-report";

const empty = presenting(buildReport(), "en");

describe("periodText", () => {
  test.each([
    [null, null, "all time"],
    ["2024-01-01", "2024-12-31", "2024"],
    ["2024-01-01", "2024-06-30", "1 Jan 2024 – 30 Jun 2024"],
    ["2024-03-05", "2024-03-05", "5 Mar 2024"],
    ["2024-03-05", null, "since 5 Mar 2024"],
    [null, "2024-03-05", "until 5 Mar 2024"],
  ])("from %s to %s is %j", (from, to, text) => {
    const period = { from: from === null ? null : day(from), to: to === null ? null : day(to) };
    expect(periodText(presenting(buildReport({ period }), "en"))).toBe(text);
  });
});

describe("datedNote", () => {
  const textOf = (name: string, date: string | null): readonly (string | null)[] => {
    const dated = datedNote({ path: `${name}.md`, name, date: date === null ? null : day(date) }, empty);
    return [dated.name.text, ...dated.when.map(({ text }) => text)];
  };

  test("a day that the name begins with is not said twice", () => {
    expect(textOf("2024-02-05 Lunch", "2024-02-05")).toEqual(["Lunch", "5 Feb 2024"]);
    expect(textOf("2024-02-05 – Lunch", "2024-02-05")).toEqual(["Lunch", "5 Feb 2024"]);
  });

  test("another day than the name's stays beside it", () => {
    expect(textOf("2024-02-05 Lunch", "2024-02-06")).toEqual(["2024-02-05 Lunch", "6 Feb 2024"]);
  });

  test("a daily note is called by its day", () => {
    expect(textOf("2024-02-05", "2024-02-05")).toEqual(["5 February 2024"]);
  });

  test("without a date it says so", () => {
    expect(textOf("Lunch", null)).toEqual(["Lunch", "no date"]);
  });
});

describe("apartTicks", () => {
  const ticks = [0, 181, 365, 546].map((day) => ({ day, label: String(day) }));
  const shown = (perDay: number): readonly string[] =>
    apartTicks(ticks, { perDay, least: 74 }).map(({ label }) => label);

  test("all marks stay where the least of them are far enough apart", () => {
    expect(shown(74 / 181)).toEqual(["0", "181", "365", "546"]);
  });

  test("every second or third stays where they would run into each other", () => {
    expect(shown(73 / 181)).toEqual(["0", "365"]);
    expect(shown(36 / 181)).toEqual(["0", "546"]);
  });

  test("one mark needs no room, and no room leaves one", () => {
    expect(apartTicks(ticks.slice(0, 1), { perDay: 0.1, least: 74 })).toHaveLength(1);
    expect(shown(0)).toEqual(["0"]);
  });
});

describe("dayTicks", () => {
  const labels = (first: string, last: string): readonly string[] =>
    dayTicks({ first: day(first), last: day(last) }, empty.format).map(({ label }) => label);

  test("a year is marked every second month, two years by the half", () => {
    expect(labels("2024-01-10", "2024-12-31")).toEqual(["Mar 2024", "May 2024", "Jul 2024", "Sept 2024", "Nov 2024"]);
    expect(labels("2024-10-08", "2026-11-23")).toEqual(["Jan 2025", "Jul 2025", "Jan 2026", "Jul 2026"]);
  });

  test("within a month the ends are marked, and one day once", () => {
    expect(labels("2024-01-10", "2024-01-20")).toEqual(["10 Jan 2024", "20 Jan 2024"]);
    expect(labels("2024-01-10", "2024-01-10")).toEqual(["10 Jan 2024"]);
  });
});

describe("problemList", () => {
  const problem: Problem = {
    path: "Daily/2024-05-01.md",
    line: 4,
    field: "cost",
    effect: "left_out_of_totals",
    cause: "not_an_amount",
    accepts: "money",
    written: "lots",
  };

  test("problems of one sort are folded together, the most common first, with what works said once", () => {
    const undated = { ...problem, line: null, field: null, cause: "no_date", effect: "not_over_time" } as const;
    const many = ["A.md", "B.md", "C.md"].map((path) => ({ ...undated, path }));
    const { folds, rows } = problemList(
      [problem, { ...problem, written: "much" }, ...many, { ...problem, field: "price" }],
      empty,
    );
    expect(folds.map(({ title }) => title)).toEqual([
      "there is no date: counts in totals, not over time (3)",
      "cost · left out of totals (2)",
    ]);
    expect(folds[1]?.rows.map(({ name, below }) => [name.text, below])).toEqual([
      ["Works: 120, 120 EUR, 1 200,50 ₽", null],
      ["2024-05-01", null],
      ["2024-05-01", null],
    ]);
    expect(rows).toHaveLength(1);
  });

  test("a problem leads to its line, and to its property where it has no line", () => {
    const { rows } = problemList([problem, { ...problem, line: null, field: "Стоимость" }], empty);
    expect(rows.map(({ name }) => name.link?.place)).toEqual([
      { line: 4, field: "cost" },
      { line: null, field: "Стоимость" },
    ]);
  });

  test("a problem names note, line as a reader counts, field, cause, effect and what works", () => {
    const [row] = problemList([problem], empty).rows;
    expect(row?.name).toMatchObject({ text: "2024-05-01", link: { target: "Daily/2024-05-01.md", exists: true } });
    expect(row?.facts.map(({ text }) => text)).toEqual([
      "line 5",
      'cost · "lots" is not an amount: left out of totals',
    ]);
    expect(row?.below).toBe("Works: 120, 120 EUR, 1 200,50 ₽");
  });
});

describe("a problem of the settings", () => {
  const rate: Problem = {
    path: "",
    line: null,
    field: "hourlyRates[1].currency",
    effect: "setting_default_used",
    cause: "bad_setting",
    accepts: "setting",
    written: "EURO",
  };

  test("names the settings and the setting as they are called there, and leads to no note", () => {
    const [row] = problemList([rate], empty).rows;
    expect(row?.name).toEqual({ text: "Settings", link: null, hover: null });
    expect(row?.facts.map(({ text, hover }) => [text, hover])).toEqual([
      [
        'Prices of your hour over time · "EURO" cannot be used as this setting: the default is used',
        "hourlyRates[1].currency",
      ],
    ]);
    expect(problemList([{ ...rate, field: "discountRate" }], presenting(buildReport(), "ru")).rows).toMatchObject([
      {
        name: { text: "Настройки" },
        facts: [{ text: expect.stringContaining("Ставка дисконтирования · ") as unknown }],
      },
    ]);
  });

  test("is told so in a list of lines and in Markdown too", () => {
    const view = presenting(buildReport({ problems: [rate] }), "en");
    expect(problemLines(view)[0]).toContain("Settings · Prices of your hour over time · ");
    expect(toReportMarkdown(buildReport({ problems: [rate] }), "en")).toContain(
      '- Settings: Prices of your hour over time · "EURO" cannot be used',
    );
  });

  test("keeps the key where the settings have no name for it", () => {
    const [row] = problemList([{ ...rate, field: "schemaVersion" }], empty).rows;
    expect(row?.facts[0]?.text).toContain("schemaVersion · ");
  });
});

describe("toWriteRows", () => {
  const toWrite: ToWriteRow = {
    ...buildPerson("Anna"),
    reason: "overdue",
    results: 2,
    opportunities: 1,
    lastContact: day("2024-11-01"),
    daysSinceContact: 60,
    rhythmDays: 30,
    overdueRatio: 2,
    ratePerHour: null,
  };

  test("says what came from a person and why it is time", () => {
    const [row] = toWriteRows(presenting(buildReport({ toWrite: [toWrite] }), "en"));
    expect(row?.facts.map(({ text, hover }) => [text, hover])).toEqual([
      ["2 results and 1 opportunity; last contact 2 months ago, usually every 30 days", "1 November 2024"],
    ]);
  });

  test("names only what there was, and no rhythm where there is none", () => {
    const silent: ToWriteRow = { ...toWrite, reason: "silent", opportunities: 0, rhythmDays: null, overdueRatio: null };
    const [row] = toWriteRows(presenting(buildReport({ toWrite: [silent] }), "ru"));
    expect(row?.facts[0]?.text).toBe("2 результата; давно не виделись, последний контакт 2 месяца назад");
  });
});
