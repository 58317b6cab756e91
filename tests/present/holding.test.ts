import { ok } from "../../src/model/measure";
import { holding } from "../../src/present/holding";
import { presenting } from "../../src/present/presenting";
import type { Report } from "../../src/report/report";
import { buildContactRow, buildReport, buildResultRow } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

function shown(report: Report): readonly unknown[] {
  return holding(presenting(report, "en")).map((part) =>
    part.kind === "figures" ? part.figures.map(({ key, value }) => [key, value]) : part.kind === "text" && part.text,
  );
}

describe("holding", () => {
  test("says what is owed to people, and what is left without the best result", () => {
    const totals = { ...goldenReport().totals, noBest: ok(-0.84), topShare: ok(0.96) };
    expect(shown(goldenReport({ totals }))).toEqual([
      [
        ["owed", "75%"],
        ["noBest", "−84%"],
        ["topShare", "96%"],
      ],
    ]);
  });

  test("one result alone is said to be all there is", () => {
    const report = buildReport({
      results: [buildResultRow(), buildResultRow({ ledger: "B" })],
      totals: { grossReturn: ok(600_000), hardReturn: ok(450_000) },
    });
    expect(shown(report)).toEqual([[["owed", "75%"]], "All of it came from one result."]);
  });

  test("with people enough, it says where the ROI would lie with others like them", () => {
    const contacts = Array.from({ length: 12 }, (_one, at) =>
      buildContactRow({ interactions: 1, fullCost: 100, credit: at < 4 ? 900 : 0 }),
    );
    const report = goldenReport({ contacts });
    const figures = holding(presenting(report, "en")).flatMap((part) => (part.kind === "figures" ? part.figures : []));
    expect(figures.at(-1)?.key).toBe("likely");
    expect(figures.at(-1)?.value).toMatch(/^[+−]\d+% to \+\d+%$/);
    const crowd = Array.from({ length: 301 }, () => contacts[0] ?? buildContactRow());
    const many = holding(presenting(goldenReport({ contacts: crowd }), "en"));
    expect(JSON.stringify(many)).not.toContain("likely");
  });

  test("without a result in money there is nothing to hold", () => {
    expect(shown(buildReport({ results: [buildResultRow({ ledger: null, gross: null, net: null })] }))).toEqual([]);
  });
});
