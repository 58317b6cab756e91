import { metricKeys } from "../../src/present/metric-names";
import { presenting } from "../../src/present/presenting";
import { whyMetric } from "../../src/present/why-metric";
import { toReportJson } from "../../src/present/to-report-json";
import { note, reportOf } from "../support/report-of";

const spent = (date: string, cost: number): string => note({ type: "meeting", date, people: ["Anna"], cost });

describe("the totals, from notes to JSON", () => {
  test("hold every metric, in an empty vault too", async () => {
    const { totals } = await reportOf({});
    expect(Object.keys(totals).sort()).toEqual([...metricKeys].sort());
  });

  test("several rates that fit the same money are all told, and none is chosen", async () => {
    const report = await reportOf({
      "First.md": spent("2021-01-01", 1000),
      "Deal.md": note({ type: "result", date: "2022-01-01", amount: 2300, people: ["Anna"] }),
      "Second.md": spent("2023-01-01", 1320),
    });
    expect(toReportJson(report, "en")).toMatchObject({
      totals: {
        xirr: {
          value: null,
          status: "ambiguous",
          candidates: [expect.closeTo(0.1, 9), expect.closeTo(0.2, 9)],
        },
      },
    });
  });

  test("SROI is a range over the user's own prices", async () => {
    const settings = {
      hourlyRates: [{ amount: 20, currency: "EUR" }],
      proxies: [{ id: "hour", label: "An hour", unit: "hour", currency: "EUR", low: 10, base: 20, high: 40 }],
    };
    const help = note({ type: "result", date: "2024-06-01", proxy: "hour", units: 5, people: ["Anna"] });
    const report = await reportOf({ "Lunch.md": spent("2024-01-01", 30), "Help.md": help }, { settings });
    expect(report.totals.fullCost?.value).toBe(5_000);
    expect(toReportJson(report, "en")).toMatchObject({
      totals: { sroi: { value: 2, low: 1, base: 2, high: 4, status: "ok" } },
      switchingValues: [{ proxy: "hour", base: 20, softBase: 100, price: { value: 10, status: "ok" } }],
      results: [{ ledger: "C", net: 100, low: 50, high: 200 }],
    });
  });

  test("opportunities are counted by benefit beside their whole number", async () => {
    const offer = (benefit: string): string =>
      note({ type: "opportunity", date: "2024-01-01", benefit, people: ["Anna"] });
    const files = { "1.md": offer("business"), "2.md": offer("career"), "3.md": offer("business") };
    const report = await reportOf(files);
    expect(report.benefits.map(({ key, opportunities }) => [key, opportunities])).toEqual([
      ["business", 2],
      ["career", 1],
    ]);
    expect(report.totals.opportunityCount?.value).toBe(3);
    expect(toReportJson(report, "en")).toMatchObject({
      totals: {
        opportunityCountByBenefit: {
          value: { career: 1, business: 2, education: 0, information: 0, support: 0, other: 0 },
          status: "ok",
        },
      },
      opportunities: [{ benefit: "business" }, { benefit: "career" }, { benefit: "business" }],
    });
    const why = whyMetric("opportunityCountByBenefit", presenting(report, "en"))();
    expect(why.parts).toEqual([{ label: "Opportunities by benefit", value: "career 1, business 2" }]);
    expect(why.folds[0]?.rows.map(({ name }) => name.text)).toEqual(["1", "2", "3"]);
  });

  test("who began, energy, closeness and silence are told of a person, 0 apart from unknown", async () => {
    const report = await reportOf({
      "Anna.md": note({ type: "contact", closeness: 4 }),
      "One.md": note({
        type: "meeting",
        date: "2022-01-01",
        people: ["[[Anna]]", "Boris"],
        energy: 2,
        initiated_by: "me",
      }),
      "Two.md": note({ type: "meeting", date: "2023-01-01", people: ["[[Anna]]"], energy: -1, initiated_by: "them" }),
    });
    expect(toReportJson(report, "en")).toMatchObject({
      contacts: [
        { name: "Anna", closeness: 4, initiatedByMe: 1, energySum: 1, energyMean: 0.5, dormant: true, results: 0 },
        { name: "Boris", closeness: null, initiatedByMe: 1, energySum: 2, energyMean: 2, dormant: true },
      ],
    });
  });
});
