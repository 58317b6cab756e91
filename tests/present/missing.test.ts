import { none, ok } from "../../src/model/measure";
import { missing } from "../../src/present/missing";
import { presenting } from "../../src/present/presenting";
import { buildCoverage, buildReport } from "../support/build-report";

describe("missing", () => {
  test("where everything is recorded nothing is missing", () => {
    const report = buildReport({
      coverage: buildCoverage({ interactions: 3, interactionsWithRecordedTime: 3, results: 1 }),
      totals: { timeCost: ok(100) },
    });
    expect(missing(presenting(report, "en"))).toEqual([]);
  });

  test("each gap says how wide it is and how to close it", () => {
    const report = buildReport({
      coverage: buildCoverage({
        interactions: 208,
        interactionsWithRecordedTime: 31,
        interactionsWithEstimatedTime: 177,
        interactionsWithoutPeople: 4,
        results: 5,
        resultsWithoutAnyway: 2,
        contactsWithoutNote: 1,
      }),
      totals: { timeCost: none("no_hourly_rate") },
    });
    expect(missing(presenting(report, "en")).map(({ text }) => text)).toEqual([
      "Interactions without a recorded duration, estimated: 177 of 208",
      "No price is set for an hour of yours",
      "Interactions that name nobody: 4 of 208",
      "Results that do not say whether they would have happened anyway: 2 of 5",
      "1 person has no contact note",
    ]);
    expect(missing(presenting(report, "ru")).filter(({ hint }) => hint === "")).toEqual([]);
  });

  test("interactions without any result are a gap of their own", () => {
    const report = buildReport({ coverage: buildCoverage({ interactions: 1 }) });
    expect(missing(presenting(report, "en")).map(({ key }) => key)).toEqual(["results"]);
  });
});
