import type { Problem } from "../../src/model/problem";
import { Gathering } from "../../src/report/gathering";
import { buildRecord } from "../support/records";

const problem: Problem = {
  path: "Log.md",
  line: 0,
  field: null,
  effect: "not_over_time",
  cause: "no_date",
  accepts: "date",
  written: null,
};

describe("Gathering", () => {
  test("takes in the problems of a note however many they are", () => {
    const gathering = new Gathering({ from: null, to: null }, {} as never);
    gathering.addProblems(buildRecord("Log.md", { problems: Array.from({ length: 300_000 }, () => problem) }));
    const { problems } = gathering.selection({ notes: 1, excludedNotes: 0, everybody: true });
    expect(problems).toHaveLength(300_000);
  });
});
