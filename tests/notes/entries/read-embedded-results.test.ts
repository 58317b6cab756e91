import { fromIsoDay } from "../../../src/model/day";
import { front, read } from "../support/read";

function came(yaml: string): ReturnType<typeof read> {
  return read("2026-01-05.md", front(`type: meeting\npeople: Anna\n${yaml}`));
}

describe("results on an interaction", () => {
  test("a plain benefit is a result without money", () => {
    const { results, problems } = came("result: business");
    expect(results).toMatchObject([
      {
        benefit: "business",
        label: null,
        amount: null,
        onInteraction: true,
        index: 0,
        line: null,
        day: fromIsoDay("2026-01-05"),
      },
    ]);
    expect(problems).toEqual([]);
  });

  test("fields with the prefix are its own, in both languages", () => {
    expect(
      came("result: business\nresult_amount: 6000 USD\nresult_anyway: 25%\nresult_date: 2026-03-01").results,
    ).toMatchObject([
      { benefit: "business", amount: { minor: 600000, currency: "USD" }, anyway: 0.25, day: fromIsoDay("2026-03-01") },
    ]);
    expect(came("результат: бизнес\nрезультат_сумма: 6000\nРезультат все равно: 25").results).toMatchObject([
      { benefit: "business", amount: { minor: 600000 }, anyway: 0.25 },
    ]);
    expect(came("result_benefit: career\nresult_value: 500").results).toMatchObject([
      { benefit: "career", amount: { minor: 50000 } },
    ]);
  });

  test("fields without the prefix are not the result's", () => {
    expect(came("amount: 500\nsaved: 2h\nanyway: 5").results).toEqual([]);
  });

  test("one result may have a worth in several ledgers", () => {
    expect(
      came("result: career\nresult_amount: 500\nresult_saved: 2h\nresult_proxy: mentoring\nresult_units: 2").results,
    ).toMatchObject([
      { amount: { minor: 50000 }, saved: { kind: "time", minutes: 120 }, proxy: { id: "mentoring", units: 2 } },
    ]);
  });

  test("another word beside a worth is its label, alone it is the outcome and no result", () => {
    expect(came("result: a grant\nresult_amount: 500").results).toMatchObject([{ benefit: "other", label: "a grant" }]);
    const alone = came("result: we will talk again");
    expect(alone.results).toEqual([]);
    expect(alone.interactions).toMatchObject([{ outcome: "we will talk again" }]);
  });

  test("a worth without a benefit is a result of another kind", () => {
    expect(came("result_saved: 40 EUR").results).toMatchObject([
      { benefit: "other", label: null, saved: { kind: "money" } },
    ]);
  });

  test("a link is a result note of its own", () => {
    const { results, interactions } = came('result: "[[2026 Contract]]"');
    expect(results).toEqual([]);
    expect(interactions).toMatchObject([{ resultLinks: [{ kind: "link", target: "2026 Contract" }], outcome: null }]);
  });

  test("a link to a benefit is that benefit", () => {
    expect(came('result: "[[Карьера]]"').results).toMatchObject([{ benefit: "career" }]);
  });

  test("a list holds links, maps and short texts", () => {
    const yaml = [
      "results:",
      '  - "[[Contract]]"',
      "  - [[Offer]]",
      "  - {benefit: career, amount: 500 USD/month, from: 2026-02-01}",
      "  - business 6000 USD anyway 25%",
      "  - information",
      "  - a good talk",
    ].join("\n");
    const { results, interactions, problems } = came(yaml);
    expect(interactions).toMatchObject([
      { resultLinks: [{ target: "Contract" }, { target: "Offer" }], outcome: "a good talk" },
    ]);
    expect(results).toMatchObject([
      {
        index: 0,
        benefit: "career",
        amount: { minor: 50000, currency: "USD" },
        stream: { per: "month", from: fromIsoDay("2026-02-01") },
      },
      { index: 1, benefit: "business", amount: { minor: 600000, currency: "USD" }, anyway: 0.25 },
      { index: 2, benefit: "information", amount: null },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ["business 6000", { benefit: "business", amount: { minor: 600000, currency: "EUR" } }],
    [
      "бизнес 12 тыс. руб. всё равно 30%",
      { benefit: "business", amount: { minor: 1200000, currency: "RUB" }, anyway: 0.3 },
    ],
    ["a new client $500", { benefit: "other", label: "a new client", amount: { minor: 50000, currency: "USD" } }],
    ["information saved 3h", { benefit: "information", saved: { kind: "time", minutes: 180 } }],
    [
      "support proxy mentoring units 2 network_share 50%",
      { benefit: "support", proxy: { id: "mentoring", units: 2 }, networkShare: 0.5 },
    ],
    ["40 EUR", { benefit: "other", label: null, amount: { minor: 4000 } }],
    ["career 500 EUR/month", { benefit: "career", stream: { per: "month" } }],
  ])("a short text says a whole result: %s", (text, expected) => {
    expect(came(`results: ["${text}"]`).results).toMatchObject([expected]);
  });

  test.each(["we talked", "in 2024 we met 3 times", "anyway", "saved"])("prose is an outcome: %s", (text) => {
    const { results, interactions } = came(`results: ["${text}"]`);
    expect(results).toEqual([]);
    expect(interactions).toMatchObject([{ outcome: text }]);
  });

  test("further links and people of its result are kept apart from the interaction's", () => {
    const { results, interactions } = came(
      'result: business\nresult_interactions: "[[Call]]"\nresult_people: "[[Boris]]"\nresult_shares: {Anna: 2, Boris: 1}',
    );
    expect(results).toMatchObject([
      { interactions: [{ target: "Call" }], people: [{ target: "Boris" }], shares: [{ weight: 2 }, { weight: 1 }] },
    ]);
    expect(interactions).toMatchObject([{ people: [{ target: "Anna" }] }]);
  });

  test("what cannot be read is a problem, and the result is counted without it", () => {
    const { results, problems } = came("result: business\nresult_amount: plenty\nresult_anyway: 1");
    expect(results).toMatchObject([{ benefit: "business", amount: null, anyway: null }]);
    expect(problems).toMatchObject([
      { field: "result_amount", cause: "not_an_amount", effect: "counted_without_money" },
      { field: "result_anyway", cause: "percent_unclear", effect: "field_ignored" },
    ]);
    expect(came("results: [5, true]").problems).toMatchObject([{ field: "results" }, { field: "results" }]);
  });

  test("several on a journal line are numbered", () => {
    const { results, interactions } = read(
      "2026-01-05.md",
      "- #call [[Anna]] [results:: business 600 EUR; information; [[Contract]]]",
    );
    expect(results).toMatchObject([
      { index: 0, line: 0, benefit: "business" },
      { index: 1, line: 0, benefit: "information" },
    ]);
    expect(interactions).toMatchObject([{ resultLinks: [{ target: "Contract" }] }]);
  });
});
