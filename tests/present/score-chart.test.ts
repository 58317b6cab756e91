import type { CheckInRow } from "../../src/report/report";
import { presenting } from "../../src/present/presenting";
import { scoreChart } from "../../src/present/score-chart";
import { buildReport, day } from "../support/build-report";

function checkIn(iso: string | null, scores: Partial<CheckInRow["scores"]>): CheckInRow {
  const none = { career: null, resilience: null, reputation: null, growth: null, supported: null };
  return { path: `${iso}.md`, date: iso === null ? null : day(iso), scores: { ...none, ...scores } };
}

const chartOf = (checkIns: readonly CheckInRow[]) => scoreChart(presenting(buildReport({ checkIns }), "en"));

describe("scoreChart", () => {
  test("a line for each scale that was answered, over the same time", () => {
    const chart = chartOf([
      checkIn("2024-01-01", { career: 4 }),
      checkIn("2024-01-11", { career: 0, growth: 5 }),
      checkIn("2024-01-21", { growth: 10 }),
    ]);
    expect(chart?.lines.map(({ label, points }) => [label, points])).toEqual([
      [
        "career satisfaction",
        [
          { x: 0, y: 0.4 },
          { x: 0.5, y: 0 },
        ],
      ],
      [
        "personal growth",
        [
          { x: 0.5, y: 0.5 },
          { x: 1, y: 1 },
        ],
      ],
    ]);
    expect(chart?.caption).toBe("3 check-ins; moved most: personal growth, from 5 to 10.");
  });

  test("a score of 0 is an answer", () => {
    const chart = chartOf([checkIn("2024-01-01", { career: 0 })]);
    expect(chart?.lines.map(({ value, change }) => [value, change])).toEqual([["0 of 10", null]]);
  });

  test("without a dated answer there is no chart", () => {
    expect(chartOf([checkIn(null, { career: 5 }), checkIn("2024-01-01", {})])).toBeNull();
  });
});
