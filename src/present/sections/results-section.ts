import type { ResultRow } from "../../report/report";
import { chainChart } from "../chain-chart";
import type { Chart } from "../chart";
import type { Row } from "../pieces";
import type { Presenting } from "../presenting";
import { resultRows } from "../result-rows";
import { nothing, type Section } from "../section";
import { touchChart } from "../touch-chart";

/** What brought results, and where did each come from? */
export const resultsSection: Section = {
  key: "results",
  title: ({ surface }) => surface.results,
  topic: "career",
  isWide: false,
  parts: (presenting) => {
    const { results } = presenting.report;
    if (results.length === 0) return nothing(presenting.words.surface.noResults);
    const byPath = new Map(results.map((result) => [result.path, result]));
    // Of several results of one note, those with money are one picture.
    for (const result of results) if (result.leaves.length > 0) byPath.set(result.path, result);
    const rows = resultRows(results, presenting, null).map((row): Row => {
      const result = byPath.get(row.name.link?.target ?? "");
      return result === undefined ? row : { ...row, picture: () => pictureOf(result, presenting) };
    });
    return [{ kind: "rows", title: null, rows }];
  },
};

/** The chain of a result, from the report of its own note where that can be asked for: it tells the range over models. */
function pictureOf(result: ResultRow, presenting: Presenting): Chart | null {
  const { source, report } = presenting;
  const { path } = result;
  const own = source?.report({ scope: { kind: "note", path }, period: { from: null, to: null }, model: null });
  const results = report.results.filter((one) => one.path === path);
  const from = { ...presenting, report: own ?? { ...report, results } };
  return chainChart(from) ?? touchChart(result, from);
}
