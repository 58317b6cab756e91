import type { TreeNode } from "../../src/present/chart";
import { chainChart } from "../../src/present/chain-chart";
import { presenting } from "../../src/present/presenting";
import { buildLeaf, buildPerson, buildReport, buildResultRow } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

const count = ({ children }: TreeNode): number => 1 + children.reduce((sum, child) => sum + count(child), 0);

describe("chainChart", () => {
  test("the result, the interactions it came of, and the people each is owed to", () => {
    const root = chainChart(presenting(goldenReport(), "en"))?.root;
    expect([root?.name.text, root?.value]).toEqual(["Contract", "€4,500"]);
    expect(
      root?.children.map(({ name, value, children }) => [name.text, value, children.map((one) => one.name.text)]),
    ).toEqual([
      ["Conference", "€1,125", ["Anna", "Boris"]],
      ["Lunch with Anna", "€3,375", ["Anna", "Anna"]],
    ]);
    expect(root?.children[1]?.children[1]?.facts.map(({ text }) => text)).toEqual(["as introducer"]);
  });

  test("the caption counts both and names introducers", () => {
    expect(chainChart(presenting(goldenReport(), "en"))?.caption).toBe("2 interactions, 2 people. Introduced by Anna.");
  });

  test("in the report of one result a person's range over the models is told", () => {
    const golden = goldenReport();
    const own = { ...golden, results: golden.results.slice(0, 1) };
    const [conference] = chainChart(presenting(own, "en"))?.root.children ?? [];
    expect(conference?.children[0]?.facts.map(({ text }) => text)).toEqual(["model range €0–€2,250"]);
  });

  test("however many there are, at most twenty nodes are drawn, and the last says what is left out", () => {
    const leaves = Array.from({ length: 40 }, (_one, at) =>
      buildLeaf({
        interaction: { path: `Meetings/${at % 10}.md`, line: null },
        person: buildPerson(`Person ${at}`),
        amount: 100,
      }),
    );
    const root = chainChart(presenting(buildReport({ results: [buildResultRow({ net: 4_000, leaves })] }), "en"))?.root;
    expect(root === undefined ? 0 : count(root)).toBeLessThanOrEqual(20);
    expect(root?.children.at(-1)).toMatchObject({ name: { text: "4 more" }, value: "€16" });
    expect(root?.children[0]?.children.at(-1)).toMatchObject({ name: { text: "3 more" }, value: "€3" });
  });

  test("a result that is owed to nobody is no tree", () => {
    expect(chainChart(presenting(buildReport({ results: [buildResultRow()] }), "en"))).toBeNull();
  });
});
