import { none, ok } from "../../src/model/measure";
import type { Report } from "../../src/report/report";
import {
  buildContactRow,
  buildCoverage,
  buildInteractionRow,
  buildLeaf,
  buildPerson,
  buildReport,
  buildResultRow,
  day,
} from "./build-report";

const [anna, boris] = [buildPerson("Anna"), buildPerson("Boris")];
const conference = { path: "Interactions/2024-01-10 Conference.md", line: null };
const lunch = { path: "Interactions/2024-02-05 Lunch with Anna.md", line: null };

/** A vault like the published golden one, as a report: two people, three interactions, three results. */
export function goldenReport(part: Partial<Report> = {}): Report {
  return buildReport({
    coverage: buildCoverage({
      notes: 12,
      contacts: 2,
      interactions: 3,
      results: 3,
      opportunities: 1,
      minutesRecorded: 630,
      interactionsWithRecordedTime: 3,
    }),
    totals: {
      roiFull: ok(2.7751),
      roiCash: ok(5.1224),
      net: ok(345_500),
      hourValue: ok(15_549.02),
      paybackDate: ok(day("2024-06-01")),
      paybackDays: ok(143),
      stayedPositiveSince: ok(day("2024-06-01")),
      cashCost: ok(73_500),
      minutes: ok(1530),
      timeCost: ok(51_000),
      fullCost: ok(124_500),
      grossReturn: ok(600_000),
      hardReturn: ok(450_000),
      savings: ok(20_000),
      xirr: none("too_short"),
    },
    contacts: [
      buildContactRow({
        ...anna,
        interactions: 2,
        minutesCharged: 390,
        cashCost: 22_500,
        creditDirect: 225_000,
        creditAsIntroducer: 56_250,
        credit: 281_250,
        creditBand: [0, 225_000],
        softLow: 8_400,
        softBase: 16_800,
        softHigh: 25_200,
        firstContact: day("2024-01-10"),
        lastContact: day("2024-12-19"),
        rhythmDays: 30,
        given: 2,
        received: 1,
        results: 2,
        circles: ["alumni"],
        flags: ["few_results"],
      }),
      buildContactRow({
        ...boris,
        interactions: 1,
        minutesCharged: 420,
        cashCost: 27_000,
        lastContact: day("2024-01-10"),
      }),
    ],
    interactions: [
      buildInteractionRow({
        ...conference,
        name: "2024-01-10 Conference",
        date: day("2024-01-10"),
        kind: "event",
        people: [anna, boris],
        minutes: 480,
        cashCost: 42_000,
        credit: 112_500,
      }),
      buildInteractionRow({
        ...lunch,
        name: "2024-02-05 Lunch with Anna",
        minutes: 120,
        cashCost: 1_500,
        credit: 337_500,
      }),
      buildInteractionRow({
        path: "Daily/2024-12-19.md",
        line: 3,
        name: "2024-12-19",
        source: "journal",
        date: day("2024-12-19"),
        kind: "call",
        minutes: 30,
        timeBasis: "estimated",
      }),
    ],
    results: [
      buildResultRow({
        path: "Results/2024-06-01 Contract.md",
        name: "2024-06-01 Contract",
        leaves: [
          buildLeaf({ interaction: conference, person: anna, amount: 56_250 }),
          buildLeaf({ interaction: conference, person: boris, amount: 56_250 }),
          buildLeaf({ interaction: lunch, person: anna, amount: 281_250 }),
          buildLeaf({ interaction: lunch, person: anna, role: "introducer", amount: 56_250 }),
        ],
      }),
      buildResultRow({
        path: "Results/2024-09-01 Ten hours saved.md",
        name: "2024-09-01 Ten hours saved",
        date: day("2024-09-01"),
        benefit: "information",
        ledger: "B",
        gross: 20_000,
        net: 20_000,
        anyway: null,
        leaves: [buildLeaf({ interaction: null, person: boris, amount: 20_000 })],
      }),
      buildResultRow({
        path: "Results/2024-10-01 Mentoring.md",
        name: "2024-10-01 Mentoring",
        date: day("2024-10-01"),
        benefit: "support",
        label: "mentoring",
        ledger: "C",
        gross: 24_000,
        net: 16_800,
        leaves: [buildLeaf({ interaction: null, person: anna, amount: 16_800 })],
      }),
    ],
    running: [
      { date: day("2024-01-10"), cost: 42_000, return: 0, net: -42_000, roi: null },
      { date: day("2024-06-01"), cost: 67_500, return: 450_000, net: 382_500, roi: 5.6667 },
      { date: day("2024-06-15"), cost: 73_500, return: 450_000, net: 376_500, roi: 5.1224 },
    ],
    flags: ["one_result"],
    ...part,
  });
}
