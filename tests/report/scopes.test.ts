import { none, ok } from "../../src/model/measure";
import { contact, note, reportOf, reportsOf, resultRowOf, rowOf } from "../support/report-of";

const settings = { hourlyRates: [{ amount: 20, currency: "EUR" }], attribution: { introducerShare: 0.5 } };

/** Boris introduced Anna; Clara was at the fair; a contract came of a lunch with Anna, savings of the fair. */
const files = {
  "People/Anna.md": contact({ introduced_by: ["[[Boris]]"], circle: ["Work", "Club"] }),
  "People/Boris.md": contact({ circle: ["Work"] }),
  "People/Clara.md": contact(),
  "Fair.md": note({
    type: "event",
    date: "2024-01-10",
    people: ["[[Anna]]", "[[Clara]]"],
    duration: "3h",
    cost_ticket: "100.01 EUR",
  }),
  "Lunch.md": note({
    type: "meeting",
    date: "2024-02-01",
    people: ["[[Anna]]"],
    duration: "1h",
    cost: "30 EUR",
    event: "[[Fair]]",
  }),
  "Contract.md": note({
    type: "result",
    date: "2024-06-01",
    benefit: "business",
    amount: "900 EUR",
    interactions: ["[[Lunch]]"],
  }),
  "Tip.md": note({ type: "result", date: "2024-06-02", saved: "50 EUR", interactions: ["[[Fair]]"] }),
};

describe("the report of one contact", () => {
  test("has what is charged and credited to them, their introducer's part left out", async () => {
    const { totals, contacts, interactions, results } = await reportOf(files, { settings, path: "People/Anna.md" });
    expect(contacts.map(({ name }) => name)).toEqual(["Anna"]);
    expect(interactions.map(({ path }) => path)).toEqual(["Fair.md", "Lunch.md"]);
    // Half of the fair (50.01 of 100.01) and all of the lunch; 600 of 900 and 16.67 of 25 stay with Anna, the rest is Boris's.
    expect(totals).toMatchObject({ cashCost: ok(8_001), minutes: ok(150), timeCost: ok(5_000) });
    expect(totals).toMatchObject({ hardReturn: ok(60_000), savings: ok(1_667), net: ok(48_666) });
    expect(totals.grossReturn).toEqual(ok(60_000));
    expect(results.flatMap(({ leaves }) => leaves.map(({ person }) => person?.name))).toEqual(["Anna", "Anna"]);
  });

  test("of an introducer has the results of those they introduced", async () => {
    const { totals, results, interactions } = await reportOf(files, { settings, path: "People/Boris.md" });
    expect(totals).toMatchObject({ hardReturn: ok(30_000), savings: ok(833), roiFull: none("no_cost") });
    expect(results.map(({ path }) => path)).toEqual(["Contract.md", "Tip.md"]);
    expect(interactions).toEqual([]);
  });

  test("to whom nothing is owed has no result, not a loss of everything", async () => {
    const off = { ...settings, attribution: { introducerShare: 0 } };
    const meeting = note({ type: "meeting", date: "2024-03-01", people: ["[[Boris]]"], cost: "30 EUR" });
    const { totals, results, coverage } = await reportOf(
      { ...files, "Tea.md": meeting },
      { settings: off, path: "People/Boris.md" },
    );
    expect(totals).toMatchObject({
      roiFull: none("no_result_yet"),
      roiCash: none("no_result_yet"),
      hardReturn: none("no_result_yet"),
    });
    expect(results).toEqual([]);
    expect(coverage.results).toBe(0);
  });

  test.each(["linear", "first", "last", "equal"] as const)(
    "says the same of them as the report of the vault, by %s touch",
    async (model) => {
      const tea = note({ type: "meeting", date: "2024-03-01", people: ["[[Clara]]"] });
      const deal = note({
        type: "result",
        date: "2024-06-01",
        amount: "9 EUR",
        interactions: ["[[Lunch]]", "[[Tea]]"],
      });
      const paths = ["People/Anna.md", "People/Boris.md", "People/Clara.md"];
      const questions = [{ model }, ...paths.map((path) => ({ path, model }))];
      const [vault, ...ones] = await reportsOf({ ...files, "Tea.md": tea, "Deal.md": deal }, questions, { settings });
      expect(ones.map(({ contacts }) => contacts[0])).toEqual(vault?.contacts);
      expect(vault === undefined ? null : rowOf(vault, "Clara").creditBand).toEqual([0, 900]);
    },
  );
});

describe("the report of one interaction", () => {
  test("of an event is its own account: what names it is listed, its money stays where it is", async () => {
    const { totals, interactions, results } = await reportOf(files, { settings, path: "Fair.md" });
    expect(totals).toMatchObject({ cashCost: ok(10_001), minutes: ok(180), savings: ok(5_000) });
    expect(totals.hardReturn).toEqual(none("no_result_yet"));
    expect(interactions.map(({ path }) => path)).toEqual(["Fair.md", "Lunch.md"]);
    expect(results.map(({ path }) => path)).toEqual(["Tip.md"]);
  });

  test("that a result names but came after has no result, not a loss of everything", async () => {
    const late = note({ type: "meeting", date: "2024-07-01", people: ["[[Clara]]"], cost: "30 EUR" });
    const tip = note({ type: "result", date: "2024-06-02", amount: "50 EUR", interactions: ["[[Fair]]", "[[Late]]"] });
    const { totals, results } = await reportOf(
      { ...files, "Late.md": late, "Tip.md": tip },
      { settings, path: "Late.md" },
    );
    expect(totals.roiCash).toEqual(none("no_result_yet"));
    expect(results).toEqual([]);
  });
});

describe("the report of one result", () => {
  test("has its own leaves and the interactions it is owed to", async () => {
    const report = await reportOf(files, { settings, path: "Contract.md" });
    expect(report.interactions.map(({ path }) => path)).toEqual(["Lunch.md"]);
    expect(resultRowOf(report).leaves.map(({ person, role, amount }) => [person?.name, role, amount])).toEqual([
      ["Anna", "direct", 60_000],
      ["Boris", "introducer", 30_000],
    ]);
    expect(report.totals).toMatchObject({ hardReturn: ok(90_000), cashCost: ok(3_000) });
  });
});

describe("what was received from a person", () => {
  test("does not count a result that came before they were met, or long after", async () => {
    const deal = (date: string): string =>
      note({ type: "result", date, amount: "100 EUR", interactions: ["[[Lunch]]", "[[Old]]"], people: [] });
    const vault = await reportOf({
      ...files,
      "Old.md": note({ type: "meeting", date: "2021-01-01", people: ["[[Clara]]"] }),
      "Deal.md": deal("2024-06-01"),
    });
    expect(rowOf(vault, "Clara").received).toBe(1);
    expect(rowOf(vault, "Anna").received).toBe(3);
  });

  test("counts a result that has no exchange rate, from those it names", async () => {
    const deal = note({ type: "result", date: "2024-06-01", amount: "100 USD", people: ["[[Clara]]"] });
    const vault = await reportOf({ ...files, "Deal.md": deal });
    expect(rowOf(vault, "Clara")).toMatchObject({ received: 2, credit: 0 });
    expect(resultRowOf(vault, "Deal.md")).toMatchObject({ ledger: "A", gross: null, net: null, leaves: [] });
  });

  test("counts a result without money", async () => {
    const advice = note({ type: "result", date: "2024-06-01", benefit: "support", people: ["[[Clara]]"] });
    const vault = await reportOf({ ...files, "Advice.md": advice });
    expect(rowOf(vault, "Clara").received).toBe(2);
    expect(resultRowOf(vault, "Advice.md")).toMatchObject({ ledger: null, gross: null, net: null, leaves: [] });
  });

  test("counts a result without money for those alone whom money would fall to", async () => {
    const advice = (owed: object): string => note({ type: "result", date: "2024-06-01", benefit: "support", ...owed });
    const vault = await reportOf({
      ...files,
      "By hand.md": advice({ people: ["[[Clara]]"], shares: { Anna: 1 } }),
      "Of lunch.md": advice({ people: ["[[Anna]]", "[[Clara]]"], interactions: ["[[Lunch]]"] }),
    });
    expect(rowOf(vault, "Anna").received).toBe(4);
    expect(rowOf(vault, "Clara").received).toBe(1);
  });
});
