import fc from "../support/fast-check";
import { interactionKinds } from "../../src/model/interaction";
import { benefits } from "../../src/model/result";
import type { Report } from "../../src/report/report";
import { openVault } from "../support/open-vault";
import { contact, note } from "../support/report-of";
import { someFiles, someSettings } from "../support/some-files";

const all = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null } as const;
const everything = { kind: null, benefit: null, currency: null } as const;
const files = {
  "People/Anna.md": contact(),
  "M/Call.md": note({ type: "call", date: "2024-01-10", people: ["[[Anna]]"], duration: "30m", cost: 10 }),
  "M/Lunch.md": note({ type: "meeting", date: "2024-02-10", people: ["[[Anna]]"], duration: "60m", cost: 20 }),
  "R/Contract.md": note({
    type: "result",
    date: "2024-06-01",
    benefit: "business",
    amount: 900,
    anyway: "0%",
    interactions: ["[[Call]]", "[[Lunch]]"],
  }),
  "R/Hint.md": note({ type: "result", date: "2024-06-01", benefit: "information", interactions: ["[[Lunch]]"] }),
};

const valueOf = ({ totals }: Report, key: "hardReturn" | "cashCost" | "minutes"): number => totals[key]?.value ?? 0;

describe("narrow", () => {
  test("of a kind are its interactions, and of a result what stands on them", async () => {
    const { report } = await openVault({ files });
    const calls = report.report({ ...all, narrowing: { ...everything, kind: "call" } });
    expect([valueOf(calls, "cashCost"), valueOf(calls, "minutes"), valueOf(calls, "hardReturn")]).toEqual([
      1_000, 30, 45_000,
    ]);
    expect(calls.results.map(({ name }) => name)).toEqual(["Contract"]);
  });

  test("of a benefit are its results, and the interactions they are owed to", async () => {
    const { report } = await openVault({ files });
    const hints = report.report({ ...all, narrowing: { ...everything, benefit: "information" } });
    expect(hints.results.map(({ name }) => name)).toEqual(["Hint"]);
    expect(hints.interactions.map(({ name }) => name)).toEqual(["Lunch"]);
  });

  test("both at once are what is of both", async () => {
    const { report } = await openVault({ files });
    const none = report.report({ ...all, narrowing: { ...everything, kind: "call", benefit: "information" } });
    expect([none.results.length, none.interactions.length]).toEqual([0, 0]);
  });

  test("of a currency are the interactions and outcomes in which money is written in it", async () => {
    const abroad = {
      ...files,
      "M/Fair.md": note({ type: "event", date: "2024-03-10", people: ["[[Anna]]"], duration: "60m", cost: "50 USD" }),
      "R/Fee.md": note({ type: "result", date: "2024-06-02", amount: "300 USD", interactions: ["[[Call]]"] }),
      "R/Ticket.md": note({ type: "result", date: "2024-06-03", saved: "30 USD", people: ["[[Anna]]"] }),
      "O/Offer.md": note({ type: "opportunity", date: "2024-07-01", amount: "70 USD", people: ["[[Anna]]"] }),
    };
    const rates = { exchangeRates: [{ date: "2024-01-01", from: "USD", to: "EUR", rate: 0.9 }] };
    const { report } = await openVault({ files: abroad }, { settings: rates });
    const dollars = report.report({ ...all, narrowing: { ...everything, currency: "USD" } });
    expect([valueOf(dollars, "cashCost"), valueOf(dollars, "minutes"), valueOf(dollars, "hardReturn")]).toEqual([
      4_500, 60, 27_000,
    ]);
    expect(dollars.results.map(({ name }) => name)).toEqual(["Fee", "Ticket"]);
    expect(dollars.opportunities.map(({ name }) => name)).toEqual(["Offer"]);
    const euros = report.report({ ...all, narrowing: { ...everything, kind: "call", currency: "EUR" } });
    expect([euros.interactions.length, valueOf(euros, "hardReturn")]).toEqual([1, 45_000]);
  });

  test("what was of a kind and no longer is goes out of it, results without money too", async () => {
    const { host, report } = await openVault({ files });
    const meetings = () => report.report({ ...all, narrowing: { ...everything, kind: "meeting" } }).kinds;
    expect(meetings().map(({ key, results }) => [key, results])).toEqual([["meeting", 2]]);
    const lunch = host.vault.getFileByPath("M/Lunch.md");
    if (lunch === null) throw new Error("There is no lunch.");
    await host.vault.modify(lunch, note({ type: "event", date: "2024-02-10", people: ["[[Anna]]"] }));
    await host.settled();
    expect(meetings()).toEqual([]);
  });

  test("law: kinds together cost what the vault costs, and benefits together bring what it brings", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (some) => {
        const { report } = await openVault({ files: some }, { settings: someSettings });
        const whole = report.report(all);
        const sum = (reports: readonly Report[], key: "hardReturn" | "cashCost") =>
          reports.reduce((total, one) => total + valueOf(one, key), 0);
        const kinds = interactionKinds.map((kind) => report.report({ ...all, narrowing: { ...everything, kind } }));
        const gains = benefits.map((benefit) => report.report({ ...all, narrowing: { ...everything, benefit } }));
        expect(sum(kinds, "cashCost")).toBe(valueOf(whole, "cashCost"));
        expect(sum(gains, "hardReturn")).toBe(valueOf(whole, "hardReturn"));
      }),
      { numRuns: 40 },
    );
  });
});
