import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fieldsPage, type PageLanguage } from "./fields-page";

const languages = ["en", "ru"] as const satisfies readonly PageLanguage[];
const pathOf = (language: PageLanguage): string => join(__dirname, "../../docs", `fields.${language}.md`);

// `UPDATE_DOCS=1 npm run jest -- tests/docs` writes the pages anew.
if (process.env["UPDATE_DOCS"] === "1") {
  for (const language of languages) writeFileSync(pathOf(language), fieldsPage(language));
}

describe.each(languages)("docs/fields.%s.md", (language) => {
  test("says what the tables of the reader say", () => {
    expect(readFileSync(pathOf(language), "utf8")).toBe(fieldsPage(language));
  });

  test("has cells for every column of every table", () => {
    const rows = fieldsPage(language)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows.filter((row) => ![3, 4].includes((row.match(/(?<!\\)\|/g) ?? []).length))).toEqual([]);
  });
});

test("the Russian page says nothing in English but what stands beside it as written", () => {
  const shapes = fieldsPage("ru")
    .split("\n")
    .flatMap((line) => [/^\| (`.*) \| (.*) \| ?.*\|$/.exec(line) ?? []])
    .filter(([row]) => row !== undefined);
  expect(shapes.length).toBeGreaterThan(300);
  const strange = shapes.flatMap(([, written = "", reads = ""]) =>
    (reads.match(/[a-z]{2,}/gi) ?? []).filter(
      (word) => !/^[A-Z]{3}$/.test(word) && !written.toLowerCase().includes(word.toLowerCase()),
    ),
  );
  expect(strange).toEqual([]);
});
