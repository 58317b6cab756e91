import {
  directDealsAmount,
  directDealsCount,
  incomeGrowth,
  moneySaved,
  opportunityCountByBenefit,
  timeSavedMinutes,
  type SeedResult,
} from "../../src/metrics/seed-measures";

const result = (part: Partial<SeedResult>): SeedResult => ({
  benefit: "career",
  isStream: false,
  cash: null,
  savedMinutes: null,
  savedMoney: null,
  ...part,
});

describe("the measures of the concept note", () => {
  const results = [
    result({ isStream: true, cash: 150000 }),
    result({ isStream: true, cash: -20000 }),
    result({ cash: 100000 }),
    result({ benefit: "business", cash: 450000 }),
    result({ benefit: "business", isStream: true, cash: 5000 }),
    result({ benefit: "business", savedMoney: 7000 }),
    result({ benefit: "information", savedMinutes: 600 }),
    result({ benefit: "information", savedMinutes: 30, savedMoney: 300 }),
  ];

  test("income growth is career streams alone", () => {
    expect(incomeGrowth(results)).toEqual({ status: "ok", value: 130000 });
  });

  test("direct deals are business in cash", () => {
    expect(directDealsCount(results)).toEqual({ status: "ok", value: 2 });
    expect(directDealsAmount(results)).toEqual({ status: "ok", value: 455000 });
  });

  test("time and money saved are two totals", () => {
    expect(timeSavedMinutes(results)).toEqual({ status: "ok", value: 630 });
    expect(moneySaved(results)).toEqual({ status: "ok", value: 7300 });
  });

  test("a recorded 0 is 0, nothing recorded is not", () => {
    const zero = [
      result({ isStream: true, cash: 0 }),
      result({ benefit: "business", cash: 0, savedMinutes: 0, savedMoney: 0 }),
    ];
    for (const measure of [incomeGrowth, directDealsAmount, timeSavedMinutes, moneySaved]) {
      expect(measure(zero)).toEqual({ status: "ok", value: 0 });
      expect(measure([])).toEqual({ status: "no_result_yet", value: null });
    }
  });

  test("opportunities are counted for every benefit, 0 for those that offer none", () => {
    const offers = (["business", "career", "business"] as const).map((benefit) => ({ benefit }));
    const none = { career: 0, business: 0, education: 0, information: 0, support: 0, other: 0 };
    expect(opportunityCountByBenefit(offers)).toEqual({ status: "ok", value: { ...none, business: 2, career: 1 } });
    expect(opportunityCountByBenefit([])).toEqual({ status: "ok", value: none });
  });

  test("a count of nothing is 0", () => {
    expect(directDealsCount([])).toEqual({ status: "ok", value: 0 });
  });
});
