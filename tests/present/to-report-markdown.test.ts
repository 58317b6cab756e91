import { ok } from "../../src/model/measure";
import type { Scope } from "../../src/report/report";
import { toReportMarkdown } from "../../src/present/to-report-markdown";
import { buildContactRow, buildNamed, buildReport } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

describe("toReportMarkdown", () => {
  test("an empty report is its title and nothing that looks like a figure", () => {
    expect(toReportMarkdown(buildReport(), "en")).toBe("# Relationship ROI: all time, as of 31 December 2024\n");
  });

  test("a report of a part of the vault says of what", () => {
    const titleOf = (scope: Scope): string | undefined => toReportMarkdown(buildReport({ scope }), "en").split("\n")[0];
    expect(titleOf({ kind: "note", path: "People/Anna.md" })).toBe(
      "# Relationship ROI: Anna, all time, as of 31 December 2024",
    );
    expect(
      titleOf({
        kind: "parts",
        parts: [
          { kind: "note", path: "People/Anna.md" },
          { kind: "tag", name: "club" },
        ],
      }),
    ).toBe("# Relationship ROI: Anna and #club, all time, as of 31 December 2024");
  });

  test("totals are named in the language, and one without a value has its reason", () => {
    const text = toReportMarkdown(goldenReport(), "ru").replace(/[\u00a0\u202f]/g, " ");
    expect(text).toContain("| Рентабельность (ROI) | +278 % |");
    expect(text).toContain("| ЧИСТВНДОХ | — меньше года |");
    expect(text).toContain("## Люди");
  });

  test("people, results and problems follow", () => {
    const problem = {
      path: "Interactions/Lunch.md",
      line: null,
      field: "cost",
      effect: "left_out_of_totals",
      cause: "not_an_amount",
      accepts: "money",
      written: "lots",
    } as const;
    const inJournal = { ...problem, path: "2024-01-10.md", line: 4 };
    const text = toReportMarkdown(goldenReport({ problems: [problem, inJournal] }), "en");
    expect(text).toContain("| Anna | 12 days ago | 30 days | 2 / 1 | €2,250 | €562.50 |");
    expect(text).toContain("| 2024-06-01 Contract | 1 Jun 2024 | business | €6,000 | €4,500 |");
    expect(text).toContain('- Lunch: cost · "lots" is not an amount: left out of totals');
    expect(text).toContain('- 2024-01-10, line 5: cost · "lots" is not an amount: left out of totals');
  });

  test("a share has no sign, a return has one", () => {
    const text = toReportMarkdown(buildReport({ totals: { topShare: ok(0.24), roiCash: ok(0.24) } }), "en");
    expect(text).toContain("| Share of the best result | 24% |");
    expect(text).toContain("| ROI, money only | +24% |");
  });

  test("a bar or a line end in a name does not break the table", () => {
    const written = (name: string): string =>
      toReportMarkdown(buildReport({ contacts: [buildContactRow({ ...buildNamed(name), interactions: 1 })] }), "en");
    expect(written("A|B\nC")).toContain("| A\\|B C |");
    expect(written("A\rB\u2028C")).toContain("| A B C |");
    expect(written("A\\|B")).toContain("| A\\\\\\|B |");
    expect(written("A<b>B")).toContain("| A\\<b>B |");
  });
});
