import { installedPlugin, runReport } from "../support/installed-plugin";

const files = {
  "Anna.md": "---\ntype: contact\n---\n",
  "Lunch.md": '---\ntype: meeting\ndate: 2024-03-01\npeople: ["[[Anna]]"]\ncost: 30\n---\n',
  "Dinner.md": '---\ntype: meeting\ndate: 2025-03-01\npeople: ["[[Anna]]"]\ncost: 50\n---\n',
};

async function cashCost(flags: Record<string, string>): Promise<unknown> {
  const answer = await runReport(await installedPlugin(files), flags);
  return JSON.parse(answer).totals.cashCost.value;
}

describe("relationship-roi:report", () => {
  test("answers with the report of today unless told another day", async () => {
    expect(await cashCost({})).toBe(80);
    expect(await cashCost({ "as-of": "2024-12-31" })).toBe(30);
  });

  test("keeps to a period, its first and last day included", async () => {
    expect(await cashCost({ from: "2024-03-01", to: "2024-03-01" })).toBe(30);
    expect(await cashCost({ from: "2024-03-02", to: "2025-02-28" })).toBe(0);
  });

  test("reports on one note, named as a link or by its path", async () => {
    expect(await cashCost({ scope: "[[Lunch]]" })).toBe(30);
    expect(await cashCost({ scope: "Dinner.md" })).toBe(50);
  });

  test("prints Markdown to read and CSV for spreadsheets", async () => {
    const host = await installedPlugin(files);
    expect(await runReport(host, { format: "md", language: "ru" })).toMatch(/^# .*\n/);
    expect(await runReport(host, { format: "csv" })).toMatch(/^\uFEFF[^\r]*name[^\r]*\r\n/);
  });

  test.each([
    [{ "as-of": "yesterday" }, 'error: as-of "yesterday" is not a day; write YYYY-MM-DD'],
    [{ from: "2025-01-01", to: "2024-01-01" }, "error: from is later than to: 2025-01-01 > 2024-01-01"],
    [{ scope: "[[Nobody]]" }, 'error: scope "[[Nobody]]" is neither vault nor a note of this vault'],
    [{ format: "pdf" }, 'error: format "pdf" is not one of json, md, csv'],
    [{ model: "best" }, 'error: model "best" is not one of linear, first, last, position, time-decay, equal'],
  ])("a mistake is one line that says what would be right: %j", async (flags, line) => {
    expect(await runReport(await installedPlugin(files), flags)).toBe(line);
  });
});
