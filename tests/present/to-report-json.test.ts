import { none, ok } from "../../src/model/measure";
import { toReportJson } from "../../src/present/to-report-json";
import {
  buildAccountRow,
  buildContactRow,
  buildInteractionRow,
  buildLeaf,
  buildNamed,
  buildOpportunityRow,
  buildReport,
  buildResultRow,
  day,
} from "../support/build-report";

describe("toReportJson", () => {
  test("an empty vault is an empty report, not zeros", () => {
    expect(toReportJson(buildReport(), "en")).toMatchObject({
      schema: "relationship-roi/report@1",
      asOf: "2024-12-31",
      currency: "EUR",
      period: { from: null, to: null },
      scope: "vault",
      attribution: { model: "linear", introducerShare: 0.5 },
      totals: {},
      contacts: [],
      problems: [],
    });
  });

  test("the scope of a note is its path and a period has ISO days", () => {
    const report = buildReport({
      scope: { kind: "note", path: "People/Anna.md" },
      period: { from: day("2024-01-01"), to: null },
    });
    expect(toReportJson(report, "en")).toMatchObject({
      scope: "People/Anna.md",
      period: { from: "2024-01-01", to: null },
    });
  });

  test("totals are in major units, fractions and ISO days, each with its status", () => {
    const totals = {
      roiFull: ok(2.7751),
      net: ok(345_500),
      hourValue: ok(15_549.019607843138),
      paybackDate: ok(day("2024-06-01")),
      paybackDays: ok(143),
      minutes: ok(1530),
      xirr: none("too_short"),
    };
    expect(toReportJson(buildReport({ totals }), "en")).toMatchObject({
      totals: {
        roiFull: { value: 2.7751, status: "ok" },
        net: { value: 3455, status: "ok" },
        hourValue: { value: 155.49019607843138, status: "ok" },
        paybackDate: { value: "2024-06-01", status: "ok" },
        paybackDays: { value: 143, status: "ok" },
        minutes: { value: 1530, status: "ok" },
        xirr: { value: null, status: "too_short" },
      },
    });
  });

  test("a metric that does not apply to the scope is absent, not null", () => {
    const json = toReportJson(buildReport({ totals: { cashCost: ok(0) } }), "en");
    expect(json).toHaveProperty("totals", { cashCost: { value: 0, status: "ok" } });
  });

  test("an ambiguous figure lists its candidates", () => {
    const totals = { xirr: { status: "ambiguous", value: null, candidates: [0.1, 4] } as const };
    expect(toReportJson(buildReport({ totals }), "en")).toMatchObject({
      totals: { xirr: { value: null, status: "ambiguous", candidates: [0.1, 4] } },
    });
  });

  test("yen have no hundredths", () => {
    const report = buildReport({ currency: "JPY", totals: { cashCost: ok(1200) } });
    expect(toReportJson(report, "en")).toMatchObject({ totals: { cashCost: { value: 1200 } } });
  });

  test("a contact's row has exactly the published keys", () => {
    const report = buildReport({
      contacts: [buildContactRow({ creditBand: [0, 225_000], net: ok(245_750), lastContact: day("2024-03-20") })],
    });
    expect(toReportJson(report, "en")).toHaveProperty("contacts", [
      {
        path: "People/Anna.md",
        name: "Anna",
        interactions: 0,
        minutesTogether: 0,
        minutesCharged: 0,
        cashCost: 0,
        timeCost: 0,
        fullCost: 0,
        creditDirect: 0,
        creditAsIntroducer: 0,
        credit: 0,
        creditBand: [0, 2250],
        savings: 0,
        softLow: 0,
        softBase: 0,
        softHigh: 0,
        net: { value: 2457.5, status: "ok" },
        roiFull: { value: null, status: "no_cost" },
        firstContact: null,
        lastContact: "2024-03-20",
        rhythmDays: null,
        overdueRatio: null,
        given: 0,
        received: 0,
        initiatedByMe: 0,
        energySum: 0,
        energyMean: null,
        opportunities: 0,
        results: 0,
        closeness: null,
        dormant: false,
        flags: [],
      },
    ]);
  });

  test("an interaction names people by path, or by name where there is no note", () => {
    const report = buildReport({
      interactions: [
        buildInteractionRow({ people: [buildNamed("Boris")], timeBasis: "estimated", timeCost: null, line: 4 }),
      ],
    });
    expect(toReportJson(report, "en")).toHaveProperty("interactions", [
      {
        path: "Interactions/Lunch.md",
        line: 4,
        source: "note",
        date: "2024-02-05",
        kind: "meeting",
        people: ["Boris"],
        minutes: 60,
        estimated: true,
        cashCost: 0,
        timeCost: 0,
        credit: 0,
      },
    ]);
  });

  test("a leaf says where it stands, whose it is and how it came there", () => {
    const leaves = [
      buildLeaf({ amount: 56_250 }),
      buildLeaf({ interaction: null, person: null, role: "introducer", amount: 1 }),
    ];
    expect(toReportJson(buildReport({ results: [buildResultRow({ leaves })] }), "en")).toHaveProperty("results", [
      {
        path: "Results/Contract.md",
        date: "2024-06-01",
        benefit: "business",
        ledger: "A",
        gross: 6000,
        net: 4500,
        low: null,
        high: null,
        forecast: null,
        leaves: [
          {
            interaction: "Interactions/Lunch.md",
            contact: "People/Anna.md",
            name: "Anna",
            role: "direct",
            amount: 562.5,
          },
          { interaction: null, contact: null, name: null, role: "introducer", amount: 0.01 },
        ],
      },
    ]);
  });

  test("a result without money keeps null for its money", () => {
    const report = buildReport({ results: [buildResultRow({ ledger: null, gross: null, net: null })] });
    expect(toReportJson(report, "en")).toMatchObject({ results: [{ ledger: null, gross: null, net: null }] });
  });

  test("events are keyed by path, other accounts by key", () => {
    const report = buildReport({
      events: [buildAccountRow({ key: "Events/Meetup.md", name: "Meetup", fullCost: 5800 })],
      months: [buildAccountRow({ key: "2024-06", name: "2024-06" })],
    });
    expect(toReportJson(report, "en")).toMatchObject({
      events: [{ path: "Events/Meetup.md", name: "Meetup", fullCost: 58 }],
      months: [{ key: "2024-06" }],
    });
  });

  test("what may come, what was answered and what ran have their own rows", () => {
    const scores = { career: 7, resilience: null, reputation: null, growth: 0, supported: null };
    const report = buildReport({
      opportunities: [buildOpportunityRow()],
      checkIns: [{ path: "Check-ins/May.md", date: day("2024-05-01"), scores }],
      running: [{ date: day("2024-01-10"), cost: 42_000, return: 0, net: -42_000, roi: null }],
      benefits: [{ key: "business", results: 1, opportunities: 1, gross: 600_000, net: 450_000 }],
      costKinds: [{ key: "travel", amount: 12_000 }],
    });
    expect(toReportJson(report, "en")).toMatchObject({
      opportunities: [{ path: "Opportunities/Pilot.md", amount: 10_000, probability: 0.2, expected: 2000 }],
      checkIns: [{ path: "Check-ins/May.md", date: "2024-05-01", career: 7, growth: 0, resilience: null }],
      running: [{ date: "2024-01-10", cost: 420, return: 0, net: -420, roi: null }],
      benefits: [{ key: "business", results: 1, opportunities: 1, gross: 6000, net: 4500 }],
      costKinds: [{ key: "travel", amount: 120 }],
    });
  });

  test("a problem is told in the language asked for", () => {
    const problem = {
      path: "Interactions/Lunch.md",
      line: null,
      field: "cost",
      effect: "left_out_of_totals",
      cause: "not_an_amount",
      accepts: "money",
      written: "lots",
    } as const;
    const report = buildReport({ problems: [problem] });
    expect(toReportJson(report, "en")).toHaveProperty("problems", [
      {
        path: "Interactions/Lunch.md",
        line: null,
        field: "cost",
        effect: "left out of totals",
        cause: '"lots" is not an amount',
        accepts: "120, 120 EUR, 1 200,50 ₽",
      },
    ]);
    expect(toReportJson(report, "ru")).toMatchObject({ problems: [{ cause: "«lots» — не сумма" }] });
  });
});
