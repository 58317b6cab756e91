import { presenting } from "../../src/present/presenting";
import { summary, type SummaryLine } from "../../src/present/summary";
import type { Report } from "../../src/report/report";
import { buildPerson, buildReport, day } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

const said = (line: SummaryLine): string =>
  line
    .map(({ text, link }) => (link === null ? text : `[${link.target}|${text}]`))
    .join("")
    .replace(/[\u00a0\u202f]/g, " ");
const anna = goldenReport({ scope: { kind: "note", path: "People/Anna.md" } });

describe("summary", () => {
  test("of a person: invested, received with its range and cautions, last contact and rhythm", () => {
    const { name, period, ...lines } = summary(presenting(anna, "en"), "absolute");
    expect([name.text, name.link?.target, period]).toEqual(["Anna", "People/Anna.md", "all time"]);
    expect(Object.values(lines).map(said)).toEqual([
      "Invested 6 h 30 min and €225.",
      "Received €2,812.50: directly €2,250 (by models €0–€2,250) and as introducer €562.50. Not in money: mentoring (estimate €84–€252). Read with care: little data.",
      "Last contact [Daily/2024-12-19.md|19 Dec 2024]; rhythm 30 days. Time recorded for 3 of 3.",
    ]);
  });

  test("says the same in Russian, alive with relative days", () => {
    const lines = summary(presenting(anna, "ru"), "relative");
    expect([lines.invested, lines.received, lines.next].map(said)).toEqual([
      "Вложено 6 ч 30 мин и 225 €.",
      "Получено 2 812,50 €: напрямую 2 250 € (по моделям 0–2 250 €) и как посредник 562,50 €. Не в деньгах: mentoring (оценка 84–252 €). Читайте с оговоркой: мало данных.",
      "Последний контакт [Daily/2024-12-19.md|12 дней назад]; ритм 30 дней. Время записано: 3 из 3.",
    ]);
  });

  test("of the vault: totals, and the widest gap or whom to write to", () => {
    const { name, invested, received, next } = summary(presenting(goldenReport(), "en"), "absolute");
    expect([name.text, ...[invested, received, next].map(said)]).toEqual([
      "The whole vault",
      "Invested 25 h 30 min and €735.",
      "Received €4,700, of it saved €200. Read with care: one result.",
      "Nothing is missing: every figure rests on what was recorded.",
    ]);
  });

  test("of a period that is over: its days are absolute, and nothing in it is a reason to write today", () => {
    const period = { from: null, to: day("2024-12-30") };
    const toWrite: Report["toWrite"] = [
      {
        ...buildPerson("Anna"),
        reason: "overdue",
        results: 1,
        opportunities: 0,
        lastContact: day("2024-01-19"),
        daysSinceContact: 347,
        rhythmDays: 30,
        overdueRatio: 11,
        ratePerHour: null,
      },
    ];
    const of = goldenReport({ scope: { kind: "note", path: "People/Anna.md" }, period, toWrite });
    expect(said(summary(presenting(of, "en"), "relative").next)).toBe(
      "Last contact [Daily/2024-12-19.md|19 Dec 2024]; rhythm 30 days. Time recorded for 3 of 3.",
    );
    const whole = summary(presenting(goldenReport({ period, toWrite }), "en"), "relative");
    expect(said(whole.next)).toBe("Nothing is missing: every figure rests on what was recorded.");
  });

  test("of nothing: says that nothing is recorded, and never 0", () => {
    const { invested, received, next } = summary(presenting(buildReport(), "ru"), "absolute");
    expect([invested, received].map(said)).toEqual(["Вложения пока не записаны.", "Результатов пока не записано."]);
    expect(said(next)).not.toContain("0");
  });
});
