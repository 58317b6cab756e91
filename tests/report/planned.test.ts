import { none, ok } from "../../src/model/measure";
import { contact, note, reportOf, rowOf } from "../support/report-of";

const anna = { "People/Anna.md": contact() };

describe("what is planned", () => {
  test("a result written on a planned interaction is in no total, wherever its day", async () => {
    const report = await reportOf({
      ...anna,
      "Lunch.md": note({
        type: "meeting",
        date: "2024-03-01",
        status: "planned",
        people: ["[[Anna]]"],
        result: "business",
        result_amount: "900 EUR",
      }),
    });
    expect(report.coverage).toMatchObject({ planned: 1, interactions: 0, results: 0 });
    expect(report.results).toEqual([]);
    expect(report.totals.hardReturn).toEqual(none("no_result_yet"));
  });

  test("neither is a result written on an open task; on a finished one it is", async () => {
    const line = (mark: string): string => `- [${mark}] #call [[Anna]] [result:: business] [result_amount:: 900 EUR]\n`;
    const open = await reportOf({ ...anna, "2024-03-01.md": line(" ") });
    expect(open.totals.hardReturn).toEqual(none("no_result_yet"));
    const done = await reportOf({ ...anna, "2024-03-01.md": line("x") });
    expect(done.totals.hardReturn).toEqual(ok(90_000));
  });

  test("a result note that a planned interaction links to counts, and is owed to nobody there", async () => {
    const report = await reportOf({
      ...anna,
      "Lunch.md": note({
        type: "meeting",
        date: "2024-03-01",
        status: "planned",
        people: ["[[Anna]]"],
        results: ["[[Deal]]"],
      }),
      "Deal.md": note({ type: "result", date: "2024-04-01", amount: "900 EUR" }),
    });
    expect(report.totals.hardReturn).toEqual(ok(90_000));
    expect(rowOf(report, "Anna").credit).toBe(0);
  });

  test("an introduction that is only planned earns its introducer nothing", async () => {
    const files = (status: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
      ...anna,
      "People/Boris.md": contact(),
      "Tea.md": note({
        type: "meeting",
        date: "2024-03-01",
        introduces: "[[Boris]]",
        introduced_by: "[[Anna]]",
        ...status,
      }),
      "Deal.md": note({ type: "result", date: "2024-04-01", amount: "900 EUR", people: ["[[Boris]]"] }),
    });
    expect(rowOf(await reportOf(files({})), "Anna").creditAsIntroducer).toBe(30_000);
    expect(rowOf(await reportOf(files({ status: "planned" })), "Anna").creditAsIntroducer).toBe(0);
  });

  test("a mention gives way to an interaction of that day that was held, not to a planned one", async () => {
    const lunch = (status: string): string =>
      note({ type: "meeting", date: "2024-03-01", people: ["[[Anna]]"], ...(status === "" ? {} : { status }) });
    const diary = { "2024-03-01.md": "Saw [[Anna]].\n" };
    const held = await reportOf({ ...anna, ...diary, "Lunch.md": lunch("") });
    expect(held.interactions.map(({ source }) => source)).toEqual(["note"]);
    const planned = await reportOf({ ...anna, ...diary, "Lunch.md": lunch("planned") });
    expect(planned.interactions.map(({ source }) => source)).toEqual(["mention"]);
    expect(rowOf(planned, "Anna").lastContact).not.toBeNull();
  });

  test("what is dated after today is listed nowhere but in the count of plans", async () => {
    const report = await reportOf({
      ...anna,
      "Lunch.md": note({ type: "meeting", date: "2025-01-01", people: ["[[Anna]]"], cost: "40 EUR", duration: "1h" }),
      "Deal.md": note({ type: "result", date: "2025-01-01", amount: "900 EUR", people: ["[[Anna]]"] }),
      "Lead.md": note({ type: "opportunity", date: "2025-01-01", amount: "900 EUR", probability: 0.5, status: "open" }),
      "2025-01-01.md": "Saw [[Anna]].\n",
    });
    expect(report.coverage).toMatchObject({ planned: 1, interactions: 0, results: 0, opportunities: 0, mentions: 0 });
    expect(report.totals).toMatchObject({ cashCost: ok(0), minutes: ok(0), pipeline: none("no_result_yet") });
  });

  test("what is dated today has happened", async () => {
    const report = await reportOf({
      ...anna,
      "Lunch.md": note({ type: "meeting", date: "2024-12-31", people: ["[[Anna]]"], cost: "40 EUR", duration: "1h" }),
      "Deal.md": note({ type: "result", date: "2024-12-31", amount: "900 EUR", interactions: ["[[Lunch]]"] }),
    });
    expect(report.coverage.planned).toBe(0);
    expect(report.totals.cashCost).toEqual(ok(4_000));
    expect(rowOf(report, "Anna").credit).toBe(90_000);
  });
});

describe("an opportunity and the result that settles it", () => {
  const lead = (status: string): string =>
    note({ type: "opportunity", date: "2024-03-01", amount: "1000 EUR", probability: 0.5, status });
  const deal = (date: string): string =>
    note({ type: "result", date, amount: "800 EUR", people: ["[[Anna]]"], opportunity: "[[Lead]]" });

  test.each(["open", "won"])("are never both counted, even where it is still called %s", async (status) => {
    const { totals } = await reportOf({ ...anna, "Lead.md": lead(status), "Deal.md": deal("2024-06-01") });
    expect(totals.hardReturn).toEqual(ok(80_000));
    expect(totals.pipeline).toEqual(none("no_result_yet"));
  });

  test("a result of the future settles nothing yet: the opportunity is still expected", async () => {
    const { totals } = await reportOf({ ...anna, "Lead.md": lead("open"), "Deal.md": deal("2025-06-01") });
    expect(totals.hardReturn).toEqual(none("no_result_yet"));
    expect(totals.pipeline).toEqual(ok(50_000));
  });

  test.each(["won", "lost"])("a %s opportunity without a result is expected no more, and no money", async (status) => {
    const { totals, opportunities, contacts } = await reportOf({ ...anna, "Lead.md": lead(status) });
    expect(totals.pipeline).toEqual(none("no_result_yet"));
    expect(totals.hardReturn).toEqual(none("no_result_yet"));
    expect(totals.opportunityCount).toEqual(ok(1));
    expect(opportunities).toMatchObject([{ status, expected: null }]);
    expect(contacts.map(({ results }) => results)).toEqual([0]);
  });

  test("what an opportunity names and is not there is a problem, once, whoever is named on it", async () => {
    const named = note({ type: "opportunity", date: "2024-03-01", people: ["[[Anna]]"], interactions: ["[[Gone]]"] });
    const { problems } = await reportOf({ ...anna, "Lead.md": named });
    expect(problems).toMatchObject([{ path: "Lead.md", field: "interactions", cause: "link_not_found" }]);
  });
});
