import { dayOf } from "../../src/model/day";
import { presenting } from "../../src/present/presenting";
import { resultCard } from "../../src/present/result-card";
import { resultRows } from "../../src/present/result-rows";
import { buildReport, buildResultRow } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

const contract = "Results/2024-06-01 Contract.md";

describe("resultCard", () => {
  test("gross and net stand side by side, with what lies between them", () => {
    const card = resultCard(contract, presenting(goldenReport(), "en"));
    expect(card?.figures.map(({ label, value, lines }) => [label, value, lines.map(({ text }) => text)])).toEqual([
      ["Gross", "€6,000", ["cash"]],
      ["Net", "€4,500", ["25% would have happened anyway"]],
    ]);
  });

  test("a stream that goes on says what is expected further, until when, and that no ROI holds it", () => {
    const row = buildResultRow({
      path: contract,
      isStream: true,
      forecast: { net: 120_000, until: dayOf(2025, 12, 31) ?? 0 },
    });
    const card = resultCard(contract, presenting(buildReport({ results: [row] }), "en"));
    const ahead = card?.figures.find(({ key }) => key === "ahead");
    expect([ahead?.label, ahead?.value, ahead?.lines.map(({ text }) => text)]).toEqual([
      "Expected further",
      "€1,200",
      ["until 31 December 2025, in no ROI"],
    ]);
    expect(ahead?.why?.().formula).toContain("each payment as those before it");
  });

  test("the chain goes through the interactions in order and names each person's part", () => {
    const [chain] = resultCard(contract, presenting(goldenReport(), "en"))?.lists ?? [];
    expect(chain?.rows.map(({ name, value }) => [name.text, value])).toEqual([
      ["Conference", "€1,125"],
      ["Lunch with Anna", "€3,375"],
    ]);
    expect(chain?.rows[1]?.facts.map(({ text }) => text)).toEqual([
      "5 Feb 2024",
      "Anna €2,812.50",
      "Anna €562.50 as introducer",
    ]);
  });

  test("people follow with their sums, directly and as introducer", () => {
    const people = resultCard(contract, presenting(goldenReport(), "en"))?.lists[1];
    expect(people?.rows.map(({ name, value, facts }) => [name.text, value, facts.map(({ text }) => text)])).toEqual([
      ["Anna", "€3,937.50", ["directly €3,375", "as introducer €562.50"]],
      ["Boris", "€562.50", ["directly €562.50"]],
    ]);
  });

  test("the parts shown sum to the net", () => {
    const [result] = goldenReport().results;
    expect(result?.leaves.reduce((sum, { amount }) => sum + amount, 0)).toBe(result?.net);
  });

  test("one that does not say what would have happened anyway says so", () => {
    const report = buildReport({ results: [buildResultRow({ anyway: null })] });
    const card = resultCard("Results/Contract.md", presenting(report, "en"));
    expect(card?.figures[1]?.lines[0]?.text).toBe("not said whether it would have happened anyway");
  });

  test("one without money has a reason and no amount", () => {
    const report = buildReport({ results: [buildResultRow({ ledger: null, gross: null, net: null })] });
    const card = resultCard("Results/Contract.md", presenting(report, "en"));
    expect(card?.figures.map(({ value, reason }) => [value, reason])).toEqual([[null, "not in money"]]);
    expect(card?.lists).toEqual([]);
  });

  test("an amount that could not be read, none and one without an exchange rate are told apart, in lists too", () => {
    const soft = buildResultRow({ path: "Results/Unread.md", ledger: null, gross: null, net: null });
    const problem = {
      path: soft.path,
      line: null,
      field: "amount",
      effect: "counted_without_money",
      cause: "not_an_amount",
      accepts: "money",
      written: "plenty",
    } as const;
    const results = [
      soft,
      { ...soft, path: "Results/Soft.md" },
      buildResultRow({ gross: null, net: null, leaves: [] }),
    ];
    const view = presenting(buildReport({ results, problems: [problem] }), "en");
    expect(resultCard(soft.path, view)?.figures[0]?.reason).toBe("could not be read");
    expect(resultRows(results, view, null).map(({ note }) => note)).toEqual([
      "could not be read",
      "not in money",
      "no exchange rate",
    ]);
  });

  test("one without an exchange rate says that", () => {
    const report = buildReport({ results: [buildResultRow({ gross: null, net: null })] });
    const card = resultCard("Results/Contract.md", presenting(report, "en"));
    expect(card?.figures.map(({ reason }) => reason)).toEqual(["no exchange rate", "no exchange rate"]);
  });

  test("a result in two ledgers shows both and keeps them apart", () => {
    const report = buildReport({ results: [buildResultRow(), buildResultRow({ ledger: "B", gross: 500, net: 500 })] });
    const card = resultCard("Results/Contract.md", presenting(report, "en"));
    expect(card?.figures.map(({ key }) => key)).toEqual(["grossA", "netA", "grossB", "netB"]);
  });
});
