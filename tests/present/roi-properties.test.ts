import { none, ok } from "../../src/model/measure";
import { roiPropertyValues } from "../../src/present/roi-properties";
import { buildContactRow, buildInteractionRow, buildReport, buildResultRow, day } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

const anna = "People/Anna.md";

describe("roiPropertyValues", () => {
  test("a contact: major units, hours with one decimal, percent, ISO days", () => {
    const contacts = goldenReport().contacts.map((row) =>
      row.path === anna ? { ...row, roiFull: ok(6.9225), net: ok(245_750.4), fullCost: 35_500 } : row,
    );
    expect(roiPropertyValues(goldenReport({ contacts })).get(anna)).toEqual({
      interactions: 2,
      hours: 6.5,
      cash_cost: 225,
      full_cost: 355,
      credit: 2812.5,
      net: 2457.5,
      percent: 692,
      last_contact: "2024-12-19",
      rhythm_days: 30,
      given: 2,
      results: 2,
      opportunities: 0,
    });
  });

  test("a result note tells what it brought in money; one at the user's own price tells nothing", () => {
    const values = roiPropertyValues(goldenReport());
    expect(values.get("Results/2024-09-01 Ten hours saved.md")).toEqual({ net: 200 });
    expect(values.has("Results/2024-10-01 Mentoring.md")).toBe(false);
  });

  test("two ledgers of one result are one sum, and a journal line's result is not its note's", () => {
    const of = (part: Parameters<typeof buildResultRow>[0]) =>
      buildResultRow({ path: "R.md", ledger: "A", net: 100, ...part });
    const report = buildReport({ results: [of({}), of({ ledger: "B", net: 50 }), of({ line: 4, net: 7 })] });
    expect(roiPropertyValues(report).get("R.md")).toEqual({ net: 1.5 });
  });

  test("what was never written down is absent, a 0 that was is told", () => {
    const contacts = [buildContactRow({ interactions: 1 })];
    const values = (part: Parameters<typeof buildInteractionRow>[0]) =>
      roiPropertyValues(buildReport({ contacts, interactions: [buildInteractionRow(part)] })).get(anna);
    expect(values({ timeBasis: "none", hasCost: false })).toEqual({
      interactions: 1,
      given: 0,
      results: 0,
      opportunities: 0,
    });
    expect(values({ timeBasis: "none", hasCost: true })).toMatchObject({ cash_cost: 0 });
    expect(values({ timeBasis: "recorded", hasCost: false })).toMatchObject({ hours: 0 });
  });

  test.each(["no_hourly_rate", "no_exchange_rate"] as const)("with %s there is no full cost and no net", (missing) => {
    const row = buildContactRow({
      interactions: 1,
      results: 1,
      net: none(missing),
      roiFull: none(missing),
    });
    const report = buildReport({ contacts: [row], interactions: [buildInteractionRow()] });
    const values = roiPropertyValues(report).get(anna) ?? {};
    expect(Object.keys(values)).not.toEqual(expect.arrayContaining(["full_cost"]));
    expect([values.net, values.percent, values.credit]).toEqual([undefined, undefined, 0]);
  });

  test("of a person kept out of money only what is no money is told", () => {
    const row = buildContactRow({
      personal: true,
      interactions: 3,
      lastContact: day("2024-03-01"),
      results: 2,
      credit: 5,
    });
    expect(roiPropertyValues(buildReport({ contacts: [row] })).get(anna)).toEqual({
      interactions: 3,
      last_contact: "2024-03-01",
      given: 0,
    });
  });

  test("a person without a note gets nothing", () => {
    expect(roiPropertyValues(buildReport({ contacts: [buildContactRow({ path: null })] })).size).toBe(0);
  });
});
