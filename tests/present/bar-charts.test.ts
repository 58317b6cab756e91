import { benefitChart } from "../../src/present/benefit-chart";
import { costChart } from "../../src/present/cost-chart";
import { presenting } from "../../src/present/presenting";
import { timeChart } from "../../src/present/time-chart";
import { buildAccountRow, buildReport } from "../support/build-report";

describe("benefitChart", () => {
  const business = { key: "business", results: 2, opportunities: 1, gross: 600_000, net: 450_000 };
  const support = { key: "support", results: 3, opportunities: 0, gross: 0, net: 0 };

  test("the most comes first, with how many results and opportunities beside it", () => {
    const chart = benefitChart(presenting(buildReport({ benefits: [support, business] }), "en"));
    expect(chart?.bars.map(({ name, value, note, to }) => [name.text, value, note?.text, to])).toEqual([
      ["business", "€4,500", "2 results and 1 opportunity", 1],
      ["support", "not in money", "3 results", 0],
    ]);
    expect(chart?.caption).toBe("Most came as business: €4,500 of €4,500.");
  });

  test("without money the bars stand for the counts", () => {
    const chart = benefitChart(presenting(buildReport({ benefits: [support] }), "en"));
    expect(chart?.bars.map(({ value, note, to }) => [value, note, to])).toEqual([["3 results", null, 1]]);
  });

  test("a benefit leads to the note of its topic, also where there is none yet", () => {
    const chart = benefitChart(presenting(buildReport({ benefits: [business, { ...support, key: "other" }] }), "en"));
    expect(chart?.bars.map(({ name }) => name.link)).toEqual([{ target: "Business", exists: false }, null]);
  });

  test("nothing recorded is no chart", () => {
    expect(benefitChart(presenting(buildReport(), "en"))).toBeNull();
  });
});

describe("costChart", () => {
  test("known kinds are named in the reader's language, a part of one's own stays as written", () => {
    const costKinds = [
      { key: "travel", amount: 10_000 },
      { key: "flowers", amount: 2_000 },
      { key: "gift", amount: 0 },
    ];
    const chart = costChart(presenting(buildReport({ costKinds }), "ru"));
    expect(chart?.bars.map(({ name }) => name.text)).toEqual(["дорога", "flowers"]);
    expect(chart?.table.rows.map((cells) => cells.map(({ text }) => text.replace(/[\u00a0\u202f]/g, " ")))).toEqual([
      ["дорога", "100 €"],
      ["flowers", "20 €"],
    ]);
  });

  test("a refund runs to the left of zero", () => {
    const costKinds = [
      { key: "event", amount: 10_000 },
      { key: "food", amount: -10_000 },
    ];
    const chart = costChart(presenting(buildReport({ costKinds }), "en"));
    expect([chart?.zero, chart?.bars[1]?.from, chart?.bars[1]?.to, chart?.bars[1]?.tone]).toEqual([
      0.5,
      0,
      0.5,
      "loss",
    ]);
  });
});

describe("timeChart", () => {
  test("hours by kind, the most first, with the number of interactions", () => {
    const kinds = [
      buildAccountRow({ key: "call", minutes: 60, interactions: 2 }),
      buildAccountRow({ key: "event", minutes: 240, interactions: 1 }),
      buildAccountRow({ key: "", credit: 5 }),
    ];
    const chart = timeChart(presenting(buildReport({ kinds }), "en"));
    expect(
      chart?.bars.map(({ name, value, note, to }) => [name.text, value.replace(/\u00a0/g, " "), note?.text, to]),
    ).toEqual([
      ["event", "4 h", "1 interaction", 1],
      ["call", "1 h", "2 interactions", 0.25],
    ]);
  });
});
