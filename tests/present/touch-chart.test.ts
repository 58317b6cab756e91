import { presenting } from "../../src/present/presenting";
import { touchChart } from "../../src/present/touch-chart";
import {
  buildContactRow,
  buildInteractionRow,
  buildPerson,
  buildReport,
  buildResultRow,
} from "../support/build-report";

const advice = buildResultRow({ ledger: null, gross: null, net: null, name: "Advice", path: "Results/Advice.md" });

describe("touchChart", () => {
  test("a result without money leads to the interactions it names and who was there", () => {
    const people = [buildPerson("Anna"), buildPerson("Boris")];
    const report = buildReport({ results: [advice], interactions: [buildInteractionRow({ people })] });
    const chart = touchChart(advice, presenting(report, "en"));
    expect(chart?.caption).toBe("1 interaction, 2 people.");
    expect([chart?.root.name.text, chart?.root.value]).toEqual(["Advice", null]);
    expect(chart?.root.children.map(({ name, children }) => [name.text, children.map((one) => one.name.text)])).toEqual(
      [["Lunch", ["Anna", "Boris"]]],
    );
    expect(chart?.table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["Lunch", "Anna"],
      ["Lunch", "Boris"],
    ]);
  });

  test("without interactions it leads to the people it names", () => {
    const contacts = [buildContactRow({ received: 1 }), buildContactRow({ key: "b", name: "Boris", received: 0 })];
    const chart = touchChart(advice, presenting(buildReport({ results: [advice], contacts }), "en"));
    expect(chart?.root.children.map(({ name }) => name.text)).toEqual([contacts[0]?.name]);
  });

  test("one of several on the lines of a note leads to its own line", () => {
    const onLine = { ...advice, path: "Daily/2024-05-01.md", line: 4 };
    const lines = [3, 4].map((line) => buildInteractionRow({ path: "Daily/2024-05-01.md", line, name: `${line}` }));
    const chart = touchChart(onLine, presenting(buildReport({ results: [onLine], interactions: lines }), "en"));
    expect(chart?.root.children).toHaveLength(1);
  });

  test("more than can be taken in are one node, and one that names nobody has no picture", () => {
    const people = Array.from({ length: 9 }, (_one, at) => buildPerson(`Person ${at}`));
    const report = buildReport({ results: [advice], interactions: [buildInteractionRow({ people })] });
    const names = touchChart(advice, presenting(report, "en"))?.root.children[0]?.children.map(({ name }) => name.text);
    expect([names?.length, names?.at(-1)]).toEqual([6, "4 more"]);
    expect(touchChart(advice, presenting(buildReport({ results: [advice] }), "en"))).toBeNull();
  });
});
