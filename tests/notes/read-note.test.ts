import { fromIsoDay, toIsoDay } from "../../src/model/day";
import { defaultSettings } from "../../src/notes/settings/default-settings";
import { needsText, readNote } from "../../src/notes/read-note";
import { parseNote } from "../host/parse-note";
import { buildRecord } from "../support/records";
import { front, input, read, reading } from "./support/read";

const january = fromIsoDay("2026-01-05");

describe("readNote", () => {
  test("what a woman gave, and what an income was before, are read in the words Russians use", () => {
    const lunch = read("Обед.md", front("тип: встреча\nдата: 2026-01-05\nпомогла: резюме", ""));
    expect(lunch.interactions[0]?.gave).toEqual(["резюме"]);
    const job = read("Работа.md", front("тип: результат\nдата: 2026-01-05\nсумма: 200 ₽\nбыло: 140 ₽", ""));
    expect(job.results[0]?.baseline).toEqual({ minor: 14_000, currency: "RUB" });
  });

  test("a note that is not ours says nothing", () => {
    expect(read("Notes/Recipe.md", front("tags: [food]", "Soup"))).toEqual(buildRecord("Notes/Recipe.md"));
  });

  test.each([
    ["Meetings/2026-01-05 Anna.md"],
    ["Meetings/Anna 2026-01-05.md"],
    ["Meetings/2026.01.05.md"],
    ["Meetings/20260105 Anna.md"],
    ["Meetings/20260105T1030 Anna.md"],
    ["Meetings/05.01.2026 Anna.md"],
    ["Meetings/(2026-01-05).md"],
    ["Meetings/2026-1-5 Anna.md"],
  ])("the file name gives the day: %s", (path) => {
    const { interactions, problems } = read(path, front("type: meeting\npeople: Anna"));
    expect(interactions).toMatchObject([{ day: january, timeBasis: "estimated", minutes: 60 }]);
    expect(problems).toEqual([]);
  });

  test.each([
    "Meetings/Anna, January 5, 2026.md",
    "Meetings/January 5th, 2026, Monday.md",
    "Meetings/Call 5 Jan 2026.md",
    "Meetings/05-Jan-2026 Anna.md",
    "Meetings/Jan_5_2026.md",
    "Meetings/Встреча 5 января 2026 г.md",
    "Meetings/5th of January 2026.md",
  ])("so does a day with the name of its month: %s", (path) => {
    const { interactions, problems } = read(path, front("type: meeting\npeople: Anna"));
    expect(interactions).toMatchObject([{ day: january, timeBasis: "estimated", minutes: 60 }]);
    expect(problems).toEqual([]);
    expect(read(path, "- #call [[Anna]]").interactions).toMatchObject([{ day: january }]);
    // What happened on a day may be history: it takes more than a name to have met people.
    expect(read(path, "[[Anna]]").mentions).toBeNull();
  });

  test.each([
    "Meetings/Session 5 January 2026.md",
    "Meetings/January 2026.md",
    "Meetings/31 February 2026.md",
    "Meetings/5 Anna 2026.md",
    "Meetings/15 January 20261.md",
    "Meetings/115 January 2026.md",
    "Meetings/202601051230.md",
    "Meetings/+12345678901.md",
    "Meetings/2026-13-05.md",
    "Meetings/2026-01-055.md",
    "Meetings/2026-1-5-7.md",
    "Meetings/1026-1-5.md",
    "Meetings/v1.01.2026.1.md",
  ])("digits that are no date give no day: %s", (path) => {
    const { interactions, problems } = read(path, front("type: meeting\npeople: Anna"));
    expect(interactions).toMatchObject([{ day: null, minutes: 0, timeBasis: "none" }]);
    expect(problems).toMatchObject([{ cause: "no_date", effect: "not_over_time", field: null }]);
  });

  test.each([
    ["D MMMM YYYY", "Journal/5 января 2026.md"],
    ["D MMMM YYYY", "Journal/5 January 2026.md"],
    ["YYYY/MM-MMMM/YYYY-MM-DD-dddd", "Journal/2026/01-January/2026-01-05-Monday.md"],
    ["YYYY/MM/DD", "Journal/2026/01/05.md"],
    ["[Day] DD.MM.YY", "Journal/Day 05.01.26.md"],
    ["Do MMM YYYY", "Journal/5th Jan 2026.md"],
    ["dddd, D MMM YYYY", "Journal/понедельник, 5 янв. 2026.md"],
  ])("the daily note's format %s gives the day of %s", (dailyNoteFormat, path) => {
    const { interactions } = read(path, front("type: meeting\npeople: Anna"), { dailyNoteFormat });
    expect(interactions).toMatchObject([{ day: january }]);
  });

  test("a daily note's format without a full date gives no day", () => {
    const { interactions } = read("W02.md", front("type: meeting\npeople: Anna"), { dailyNoteFormat: "[W]WW" });
    expect(interactions).toMatchObject([{ day: null }]);
  });

  test("an unreadable date costs the day only where nothing else gives one", () => {
    const fallen = read("2026-01-05.md", front("type: meeting\ndate: soon"));
    expect(fallen.interactions).toMatchObject([{ day: january }]);
    expect(fallen.problems).toMatchObject([
      { cause: "not_a_date", effect: "field_ignored", field: "date", written: "soon" },
    ]);
    const lost = read("A.md", front("type: meeting\ndate: soon\npeople: Anna"));
    expect(lost.problems).toMatchObject([{ cause: "not_a_date", effect: "not_over_time" }]);
  });

  test("people come from the list, else from the body's links", () => {
    const body = "With [[Boris]] and [[Clara|C]], [[Boris]] again, ![[photo.png]], [site](https://example.com).";
    expect(read("2026-01-05.md", front("type: meeting\npeople: '[[Anna]]'", body)).interactions).toMatchObject([
      { peopleFrom: "field", people: [{ target: "Anna" }] },
    ]);
    for (const empty of ["", "people: []", "people:", 'people: "[[]]"', "people: ~141 employees"]) {
      expect(read("2026-01-05.md", front(`type: meeting\n${empty}`, body)).interactions).toMatchObject([
        {
          peopleFrom: "body",
          people: [
            { kind: "link", target: "Boris", weight: 1 },
            { kind: "link", target: "Clara", weight: 1 },
          ],
        },
      ]);
    }
  });

  test("a date in figures is a day of a note's name where it can only be one", () => {
    const dayOf = (path: string) => read(path, front("type: meeting\npeople: Anna")).interactions[0]?.day;
    expect(dayOf("17-02-2026 Anna.md")).toBe(dayOf("2026-02-17 Anna.md"));
    expect(dayOf("Anna 02-17-2026.md")).toBe(dayOf("2026-02-17 Anna.md"));
    expect(dayOf("01-05-2026 Anna.md")).toBeNull();
    expect(dayOf("Anna 1-17-02-2026.md")).toBeNull();
  });

  test("an interaction of nothing but a date nobody can read says so", () => {
    const { problems } = read("A.md", front("type: meeting\ndate: soon"));
    expect(problems).toMatchObject([
      { cause: "not_a_date", effect: "field_ignored" },
      { cause: "empty_interaction", effect: "left_out_of_totals" },
    ]);
  });

  test("an interaction of nothing is empty, and a problem", () => {
    const { interactions, problems } = read("A.md", front("type: meeting"));
    expect(interactions).toMatchObject([{ empty: true, minutes: 0, timeBasis: "none" }]);
    expect(problems).toMatchObject([{ cause: "empty_interaction", effect: "left_out_of_totals" }]);
  });

  test.each(["date: 2026-01-05", "people: Anna", "cost: 5", "duration: 10", "result: business", "gave: advice"])(
    "an interaction with %s is not empty",
    (line) => expect(read("A.md", front(`type: meeting\n${line}`)).interactions).toMatchObject([{ empty: false }]),
  );

  test("courses and upkeep are overhead unless the note says otherwise", () => {
    const overhead = (yaml: string): unknown => read("A.md", front(yaml)).interactions[0]?.overhead;
    expect(overhead("type: course\ncost: 5")).toBe(true);
    expect(overhead("type: upkeep\ncost: 5")).toBe(true);
    expect(overhead("type: course\ncost: 5\noverhead: false")).toBe(false);
    expect(overhead("type: meeting\ncost: 5")).toBe(false);
  });

  test("the default of a kind without minutes is estimated as none", () => {
    expect(read("2026-01-05.md", front("type: gift\ncost: 5")).interactions).toMatchObject([
      { minutes: 0, timeBasis: "estimated" },
    ]);
  });

  test("settings' default minutes are used", () => {
    const defaultMinutes = { ...reading().settings.defaultMinutes, call: 20 };
    expect(read("2026-01-05.md", front("type: call"), { settings: { defaultMinutes } }).interactions).toMatchObject([
      { minutes: 20 },
    ]);
  });

  test("settings' names for fields are read beside our own, and before what they meant", () => {
    const settings = {
      fields: { duration: ["Dauer"], introduction: ["vorgestellt"], event: ["Kontakt"], people: ["event"] },
    };
    const { interactions } = read(
      "2026-01-05.md",
      front("type: call\ndauer: 20\nvorgestellt: Clara\nkontakt: X\nevent: Anna"),
      { settings },
    );
    expect(interactions).toMatchObject([
      { minutes: 20, introduces: [{ target: "Clara" }], event: { target: "X" }, people: [{ target: "Anna" }] },
    ]);
  });

  test("amounts say how the vault separates decimals, or that they depend on it", () => {
    const styles = (cost: string): unknown => read("2026-01-05.md", front(`type: call\ncost: "${cost}"`)).amountStyles;
    expect(styles("1.200,50")).toEqual({ comma: 1, dot: 0, unclear: false });
    expect(styles("12.5")).toEqual({ comma: 0, dot: 1, unclear: false });
    expect(styles("1,200")).toEqual({ comma: 0, dot: 0, unclear: true });
    expect(styles("120")).toBeNull();
    expect(read("2026-01-05.md", front("type: call\ncost: 12.5")).amountStyles).toBeNull();
  });

  test("an unclear amount is read by the vault's style", () => {
    const minor = (cost: string, numberStyle: "comma" | "dot"): unknown =>
      read("2026-01-05.md", front(`type: call\ncost: "${cost}"`), { numberStyle }).interactions[0]?.costs[0]?.money
        .minor;
    expect(minor("1,200", "dot")).toBe(120000);
    expect(minor("1,200", "comma")).toBe(120);
    expect(minor("1.200", "comma")).toBe(120000);
    expect(minor("1.200", "dot")).toBe(120);
  });

  test("a frontmatter that is no YAML is a problem of its note alone", () => {
    const compiled = reading();
    const markdown = "---\npeople: [\n---\n#meeting with [[Anna]]";
    const broken = { ...input("2026-01-05.md", markdown, compiled), badFrontmatter: true };
    expect(readNote(broken, compiled)).toMatchObject({
      interactions: [{ kind: "meeting", peopleFrom: "body" }],
      problems: [{ cause: "bad_frontmatter", effect: "field_ignored", accepts: "frontmatter" }],
    });
    const other = { ...input("A.md", "---\npeople: [\n---\nText", compiled), badFrontmatter: true };
    expect(readNote(other, compiled)).toMatchObject({
      problems: [{ cause: "bad_frontmatter", effect: "note_ignored" }],
    });
    const template = { ...other, path: "Templates/A.md" };
    expect(readNote(template, compiled)).toMatchObject({ problems: [], excluded: "template" });
  });

  test("a problem shows the value as written, shortened, and where it stands", () => {
    const long = "a very long price ".repeat(20);
    const { problems } = read("2026-01-05.md", front(`type: call\nCost: "${long}"`));
    expect(problems).toEqual([
      {
        path: "2026-01-05.md",
        line: null,
        field: "Cost",
        effect: "left_out_of_totals",
        cause: "not_an_amount",
        accepts: "money",
        written: `${long.slice(0, 59)}…`,
      },
    ]);
  });

  test("links of body and properties are kept where the note holds entries", () => {
    const text = front('type: meeting\npeople: "[[Anna]]"', "About [[Project#Plan]] and [[Anna]].");
    expect(read("2026-01-05.md", text).linksTo).toEqual(["Project", "Anna"]);
    expect(read("Anna.md", front("type: person", "[[Project]]")).linksTo).toEqual([]);
  });

  test("a length that cannot be read is replaced by the default only where there is one: on a day", () => {
    const of = (yaml: string) => read("Call.md", front(yaml)).problems.map(({ cause, effect }) => [cause, effect]);
    expect(of("type: call\ndate: 2026-01-05\nduration: long")).toEqual([["not_a_duration", "setting_default_used"]]);
    expect(of("type: call\npeople: Anna\nduration: long")).toContainEqual(["not_a_duration", "field_ignored"]);
  });

  test("a length that cannot be read costs nothing where another name, or start and end, say it", () => {
    const of = (yaml: string) => read("Call.md", front(yaml)).problems.map(({ cause, effect }) => [cause, effect]);
    const ignored = [["not_a_duration", "field_ignored"]];
    expect(of("type: call\ndate: 2026-01-05\nduration: long\nminutes: 20")).toEqual(ignored);
    expect(of('type: call\ndate: 2026-01-05\nduration: long\nstart_time: "10:00"\nend_time: "11:00"')).toEqual(ignored);
  });

  test("names survive other scripts, NFD and ё", () => {
    const decomposed = "Андре\u0438\u0306";
    const { interactions } = read(
      "2026-01-05.md",
      front(`Тип: ВСТРЕЧА\nЛЮДИ: ["[[${decomposed}]]", "[[محمد]]"]\nещё раз: 7`),
    );
    expect(interactions).toMatchObject([{ people: [{ target: decomposed }, { target: "محمد" }], again: 7 }]);
    const nfd = "Длительность".normalize("NFD").replace("и", "и");
    expect(read("2026-01-05.md", front(`type: call\n${nfd}: 20`)).interactions).toMatchObject([{ minutes: 20 }]);
  });

  test("inline fields of a body count only where settings ask for them", () => {
    const text = front("type: call", "cost:: 40 EUR\n\nWe spoke [duration:: 20m].\n\n```\ncost:: 99\n```\n");
    expect(read("2026-01-05.md", text).interactions).toMatchObject([{ costs: [], minutes: 30 }]);
    expect(read("2026-01-05.md", text, { settings: { inlineFields: true } }).interactions).toMatchObject([
      { costs: [{ money: { minor: 4000 } }], minutes: 20, timeBasis: "recorded" },
    ]);
  });
});

describe("an interaction note with inline fields", () => {
  const settings = { inlineFields: true };

  test("may be dated by one; its properties go first", () => {
    const day = (yaml: string): unknown =>
      read("A.md", front(`type: call\n${yaml}`, "date:: 2026-01-05"), { settings }).interactions[0]?.day;
    expect(day("")).toBe(january);
    expect(day("date: 2026-01-06")).toBe((january ?? 0) + 1);
  });

  test("reads fields at the start of a line, a list item or a quote, and in brackets", () => {
    const body = "**duration**:: 20m\n- gave:: advice\n> energy:: 1\n\nPaid (cost:: 5 EUR) for [people:: [[Anna]]].";
    expect(read("2026-01-05.md", front("type: call", body), { settings }).interactions).toMatchObject([
      { minutes: 20, gave: ["advice"], energy: 1, costs: [{ money: { minor: 500 } }], people: [{ target: "Anna" }] },
    ]);
  });

  test("reads them in numbered and done list items", () => {
    const body = "1. duration:: 20m\n2) cost:: 5 EUR\n- [x] energy:: 1";
    expect(read("2026-01-05.md", front("type: call", body), { settings }).interactions).toMatchObject([
      { minutes: 20, energy: 1, costs: [{ money: { minor: 500 } }] },
    ]);
  });
});

describe("a note with the line ends of Windows", () => {
  test("has inline fields at the start of a line, as any other", () => {
    const text = front("type: call", "text\nduration:: 20m\n- cost:: 5 EUR\n").replaceAll("\n", "\r\n");
    expect(read("2026-01-05.md", text, { settings: { inlineFields: true } }).interactions).toMatchObject([
      { minutes: 20, costs: [{ money: { minor: 500 } }] },
    ]);
  });
});

describe("an interaction that is planned", () => {
  test("needs no day yet, but a day that cannot be read is a problem", () => {
    const problems = (yaml: string): unknown => read("A.md", front(`type: meeting\n${yaml}`)).problems;
    expect(problems("status: planned\npeople: Anna")).toEqual([]);
    expect(problems("status: planned\npeople: Anna\ndate: soon")).toMatchObject([
      { cause: "not_a_date", effect: "field_ignored", field: "date" },
    ]);
    expect(problems("people: Anna")).toMatchObject([{ cause: "no_date" }]);
    expect(read("To do.md", "- [ ] #call [[Anna]] [duration:: 20m]").problems).toEqual([]);
  });
});

describe("a journal line in a note without a day", () => {
  const days = (path: string, text: string) => read(path, text).interactions.map(({ day }) => day && toIsoDay(day));

  test("is of the day its heading says", () => {
    const text =
      "- #call [[Anna]]\n## 2026-01-05\n- #call [[Anna]]\n### Evening\n- #call [[Anna]]\n" +
      "## [[2026-01-06]] Monday\n- #call [[Anna]]\n### 7 января 2026\n- #call [[Anna]]\n- #call [[Anna]] [date:: 2026-01-09]\n" +
      "# Other\n- #call [[Anna]]";
    expect(days("Anna.md", text)).toEqual([
      null,
      "2026-01-05",
      "2026-01-05",
      "2026-01-06",
      "2026-01-07",
      "2026-01-09",
      null,
    ]);
  });

  test("is of the day it was ticked off as a task, before that of a heading", () => {
    const text =
      "## 2026-01-05\n- [x] #call [[Anna]] ✅ 2026-01-07\n- [x] #call [[Anna]] [completion:: 2026-01-08]\n" +
      "- #call [[Anna]] ✅ 2026-01-07\n- [x] #call [[Anna]] 📅 2026-01-09\n- [x] 2026-01-02 #call [[Anna]] ✅ 2026-01-07";
    expect(days("To do.md", text)).toEqual(["2026-01-07", "2026-01-08", "2026-01-05", "2026-01-05", "2026-01-02"]);
    expect(days("2026-01-01.md", "- [x] #call [[Anna]] ✅ 2026-01-07")).toEqual(["2026-01-01"]);
  });

  test("keeps the day of its note where that has one", () => {
    expect(days("2026-01-01.md", "## 2026-01-05\n- #call [[Anna]]")).toEqual(["2026-01-01"]);
  });
});

describe("a journal line that begins with two clock times", () => {
  test.each([
    ["- 10:00-11:30 #meeting [[Anna]]", 90],
    ["- [x] 10:00 – 11:30 #meeting [[Anna]]", 90],
    ["- #meeting 10:00–11:30 [[Anna]]", 90],
    ["- 2026-01-05 10:00-11:30 #meeting [[Anna]]", 90],
    ["- **23:30 - 00:15** #meeting [[Anna]]", 45],
  ])("took what lies between them: %s", (text, minutes) => {
    expect(read("2026-01-05.md", text).interactions).toMatchObject([{ minutes, timeBasis: "recorded" }]);
  });

  test.each([
    ["- 10:00 #meeting [[Anna]]", 60, "estimated"],
    ["- #meeting [[Anna]] about 10:00-11:30", 60, "estimated"],
    ["- 10:00-11:30 #meeting [[Anna]] [duration:: 20m]", 20, "recorded"],
    ["- 1:0-2:0 #meeting [[Anna]]", 60, "estimated"],
  ])("else not: %s", (text, minutes, timeBasis) => {
    expect(read("2026-01-05.md", text).interactions).toMatchObject([{ minutes, timeBasis }]);
  });
});

describe("needsText", () => {
  test("only a tagged list item makes a note's text needed", () => {
    const compiled = reading();
    expect(needsText({ path: "A.md", cache: parseNote("- #meeting [[Anna]]") }, compiled)).toBe(true);
    expect(needsText({ path: "A.md", cache: parseNote("#meeting [[Anna]]\n\n- a list") }, compiled)).toBe(false);
    expect(needsText({ path: "A.md", cache: parseNote("- #project [[Anna]]") }, compiled)).toBe(false);
    expect(needsText({ path: "A.md", cache: parseNote(front("type: meeting", "- item")) }, compiled)).toBe(false);
  });

  test("inline fields in interaction notes need their text", () => {
    const compiled = reading({ settings: { inlineFields: true } });
    expect(needsText({ path: "A.md", cache: parseNote(front("type: meeting")) }, compiled)).toBe(true);
    expect(needsText({ path: "A.md", cache: parseNote(front("type: note")) }, compiled)).toBe(false);
  });

  test("where a folder makes interactions, inline fields need the text of its notes and of no other", () => {
    const { recognise: none } = defaultSettings;
    const recognise = { ...none, interaction: { ...none.interaction, folders: ["Meetings"] } };
    const compiled = reading({ settings: { inlineFields: true, recognise } });
    expect(needsText({ path: "Meetings/A.md", cache: parseNote("cost:: 4") }, compiled)).toBe(true);
    expect(needsText({ path: "A.md", cache: parseNote("cost:: 4") }, compiled)).toBe(false);
  });
});
