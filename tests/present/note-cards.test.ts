import { ok } from "../../src/model/measure";
import { checkInCard } from "../../src/present/check-in-card";
import { eventCard } from "../../src/present/event-card";
import { interactionCard } from "../../src/present/interaction-card";
import { linkedNotesCard } from "../../src/present/linked-notes-card";
import { opportunityCard } from "../../src/present/opportunity-card";
import { presenting } from "../../src/present/presenting";
import { buildAccountRow, buildInteractionRow, buildOpportunityRow, buildReport, day } from "../support/build-report";
import type { InteractionRow } from "../../src/report/report";
import { goldenReport } from "../support/golden-report";

const plain = (text: string | null | undefined): string => (text ?? "").replace(/[\u00a0\u202f]/g, " ");

describe("interactionCard", () => {
  const path = "Interactions/2024-02-05 Lunch with Anna.md";

  test("tells what it took, what came of it and what it led to", () => {
    const card = interactionCard(path, presenting(goldenReport(), "en"));
    expect(card?.title.text).toBe("Lunch with Anna");
    expect(card?.figures.map(({ label, value }) => [label, plain(value)])).toEqual([
      ["Invested", "2 h + €15"],
      ["Brought", "€3,375"],
    ]);
    expect(card?.lists[0]?.rows[2]).toMatchObject({ name: { text: "Contract" }, value: "€3,375", note: "of €4,500" });
  });

  test("a cost written as 0 is told, and one not written is not", () => {
    const invested = (part: Partial<InteractionRow>): string | null | undefined => {
      const report = buildReport({ interactions: [buildInteractionRow(part)] });
      return interactionCard("Interactions/Lunch.md", presenting(report, "en"))?.figures[0]?.value;
    };
    expect(plain(invested({ hasCost: true }))).toBe("1 h + €0");
    expect(plain(invested({ hasCost: false }))).toBe("1 h");
    expect(plain(invested({ hasCost: true, minutes: 0, timeBasis: "none" }))).toBe("€0");
  });

  test("an estimate says that it is one", () => {
    const report = buildReport({ interactions: [buildInteractionRow({ timeBasis: "estimated" })] });
    const card = interactionCard("Interactions/Lunch.md", presenting(report, "en"));
    expect(card?.figures[0]?.lines[0]?.text).toBe("time estimated");
  });

  test("without results it says so and shows no zero", () => {
    const report = buildReport({ interactions: [buildInteractionRow()] });
    const card = interactionCard("Interactions/Lunch.md", presenting(report, "en"));
    expect(card?.figures[1]).toMatchObject({ value: null, reason: "no result yet" });
  });
});

describe("eventCard", () => {
  test("an event has an account of its own, and its ROI may be told", () => {
    const event = buildAccountRow({
      key: "Events/Meetup.md",
      name: "2024-03-01 Meetup",
      minutes: 180,
      cashCost: 5_000,
      credit: 20_000,
      results: 1,
      roiFull: ok(1.5),
      againMean: 8,
    });
    const own = buildInteractionRow({ path: "Events/Meetup.md", kind: "event", date: day("2024-03-01") });
    const card = eventCard("Events/Meetup.md", presenting(buildReport({ events: [event], interactions: [own] }), "en"));
    expect(card?.title.text).toBe("Meetup");
    expect(card?.figures.map(({ value }) => plain(value))).toEqual(["3 h + €50", "€200", "+150%"]);
    expect(card?.facts.map(({ text }) => text)).toEqual(["1 Mar 2024", "event", "would go again: 8 of 10"]);
  });
});

describe("opportunityCard", () => {
  test("tells amount, probability and what to expect", () => {
    const card = opportunityCard(
      "Opportunities/Pilot.md",
      presenting(buildReport({ opportunities: [buildOpportunityRow()] }), "en"),
    );
    expect(card?.figures.map(({ value }) => value)).toEqual(["€10,000", "20%", "€2,000"]);
  });

  test("a probability that could not be read is not told as nothing recorded", () => {
    const lead = buildOpportunityRow({ probability: null, expected: null });
    const problem = {
      path: lead.path,
      line: null,
      field: "probability",
      effect: "field_ignored",
      cause: "not_a_number",
      accepts: "percent",
      written: "lots",
    } as const;
    const reasons = (problems: readonly (typeof problem)[]): unknown =>
      opportunityCard(lead.path, presenting(buildReport({ opportunities: [lead], problems }), "en"))?.figures.map(
        ({ reason }) => reason,
      );
    expect(reasons([problem])).toEqual([null, "could not be read", "nothing recorded"]);
    expect(reasons([{ ...problem, path: "Elsewhere.md" }])).toEqual([null, "nothing recorded", "nothing recorded"]);
  });

  test("one that is settled has nothing left to expect", () => {
    const lost = buildOpportunityRow({ status: "lost", expected: null });
    const card = opportunityCard(lost.path, presenting(buildReport({ opportunities: [lost] }), "en"));
    expect(card?.figures[2]).toMatchObject({ value: null, reason: "settled" });
  });
});

describe("checkInCard", () => {
  test("each scale is a line of its own; 0 is an answer and no answer is none", () => {
    const scores = { career: 7, resilience: 0, reputation: null, growth: 10, supported: 5 };
    const report = buildReport({ checkIns: [{ path: "Check-ins/May.md", date: day("2024-05-01"), scores }] });
    const card = checkInCard("Check-ins/May.md", presenting(report, "en"));
    expect(card?.lists[0]?.rows.map(({ value, band }) => [value, band?.at ?? null])).toEqual([
      ["7 of 10", 0.7],
      ["0 of 10", 0],
      ["not answered", null],
      ["10 of 10", 1],
      ["5 of 10", 0.5],
    ]);
  });
});

describe("linkedNotesCard", () => {
  test("sums what links to a note", () => {
    const card = linkedNotesCard("Topics/Pumps.md", presenting(goldenReport(), "en"));
    expect(card?.figures.map(({ label, value }) => [label, plain(value)])).toEqual([
      ["Invested", "25 h 30 min + €735"],
      ["Received", "€4,700"],
      ["People", "2"],
    ]);
    expect(card?.figures[1]?.lines.map(({ text }) => text)).toEqual(["saved €200"]);
  });

  test("where nothing does there is no card", () => {
    expect(linkedNotesCard("Topics/Pumps.md", presenting(buildReport(), "en"))).toBeNull();
  });
});
