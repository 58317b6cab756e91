import { fromIsoDay } from "../../src/model/day";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { blockMistakes } from "../../src/present/block-mistakes";

function mistakesIn(value: unknown, source: string, language: "en" | "ru" = "en"): readonly string[] {
  return blockMistakes(readBlockOptions(value, source, fromIsoDay("2024-12-31") ?? 0), language);
}

describe("blockMistakes", () => {
  test("a block without a mistake has none", () => {
    expect(mistakesIn({ metrics: "net" }, "metrics: net")).toEqual([]);
  });

  test("a mistake is told with its place and the nearest valid word, in both languages", () => {
    const source = "for: this\n\nmetrcs: net";
    const value = { for: "this", metrcs: "net" };
    expect(mistakesIn(value, source)).toEqual(['line 3, column 1: unknown option "metrcs". Did you mean "metrics"?']);
    expect(mistakesIn(value, source, "ru")).toEqual([
      "строка 3, столбец 1: неизвестный параметр «metrcs». Может быть, «metrics»?",
    ]);
  });

  test("an unknown metric is found in the source, and the metric that begins like it is offered", () => {
    expect(mistakesIn({ for: "this", metrics: ["roif", "luck"] }, "for: this\nmetrics: [roif, luck]")).toEqual([
      'line 2, column 11: "roif" does not fit "metrics". Did you mean "roiFull"?',
      'line 2, column 17: "luck" does not fit "metrics"; it takes roiFull, roiCash, net, hourValue, paybackDate, paybackDays, stayedPositiveSince, cashCost, minutes …',
    ]);
  });

  test("a metric with swapped or missing letters is offered by its spelling", () => {
    expect(mistakesIn({ metrics: ["ahourVlue", "topshrae"] }, "metrics: [ahourVlue, topshrae]")).toEqual([
      'line 1, column 11: "ahourVlue" does not fit "metrics". Did you mean "hourValue"?',
      'line 1, column 22: "topshrae" does not fit "metrics". Did you mean "topShare"?',
    ]);
  });

  test("in Russian the option is called as it is written, and names are offered as they stand above a figure", () => {
    const value = { показатели: ["Рентабельнсть (ROI)", "рентабельность", "чистый эфект"] };
    const source = "показатели: [Рентабельнсть (ROI), рентабельность, чистый эфект]";
    expect(mistakesIn(value, source, "ru")).toEqual([
      "строка 1, столбец 14: «Рентабельнсть (ROI)» не подходит для «показатели». Может быть, «Рентабельность (ROI)»?",
      "строка 1, столбец 51: «чистый эфект» не подходит для «показатели». Может быть, «Чистый эффект»?",
    ]);
  });

  test.each([
    ["group", "week", "person, event, kind, circle, benefit, month"],
    ["show", "pie", "card, table, list, chart, sentence"],
    ["limit", "ten", "a whole number from 1 on"],
    [
      "for",
      "benefit money",
      "benefit career, benefit business, benefit education, benefit information, benefit support",
    ],
  ])("where no word is near it says which there are: %s: %s", (option, written, words) => {
    expect(mistakesIn({ [option]: written }, `${option}: ${written}`)[0]).toContain(
      `"${written}" does not fit "${option}"; it takes ${words}`,
    );
  });

  test("of two equal words the second is told at its own place", () => {
    expect(mistakesIn({ show: ["tabel", "tabel"] }, "show: [tabel, tabel]")).toEqual([
      'line 1, column 8: "tabel" does not fit "show". Did you mean "table"?',
      'line 1, column 15: "tabel" does not fit "show". Did you mean "table"?',
    ]);
  });

  test.each([
    ["for", "benefit carer", "benefit career"],
    ["для", "выгода карера", "выгода карьера"],
  ])("a benefit is offered with its word: %s: %s", (option, written, nearest) => {
    expect(mistakesIn({ [option]: written }, `${option}: ${written}`)).toEqual([
      `line 1, column 6: "${written}" does not fit "${option}". Did you mean "${nearest}"?`,
    ]);
  });
});
