import fc from "../support/fast-check";
import type { ContactRow, Report } from "../../src/report/report";
import { openVault } from "../support/open-vault";
import { someVault } from "./changes";
import { queryOf } from "./story";

const settings = {
  baseCurrency: "EUR",
  hourlyRates: [{ amount: 20, currency: "EUR" }],
  exchangeRates: [{ date: "2024-01-01", from: "USD", to: "EUR", rate: 0.9 }],
  mentions: { count: true, minutes: 3 },
  proxies: [{ id: "mentoring", label: "Mentoring", unit: "hour", currency: "EUR", low: 10, base: 20, high: 30 }],
};

/** The parts of results that fall to a person, in the order of the report. */
function leavesOf({ results }: Report, path: string) {
  return results.flatMap(({ path: note, line, ledger, leaves }) =>
    leaves.filter(({ person }) => person?.path === path).map((leaf) => ({ note, line, ledger, leaf })),
  );
}

/** What a row and the totals of the same person's report both say. */
function sumsOf({ totals }: Report): Partial<ContactRow> {
  return {
    cashCost: totals.cashCost?.value ?? 0,
    minutesCharged: totals.minutes?.value ?? 0,
    timeCost: totals.timeCost?.value ?? 0,
    credit: totals.hardReturn?.value ?? 0,
    savings: totals.savings?.value ?? 0,
    softLow: totals.softLow?.value ?? 0,
    softBase: totals.softBase?.value ?? 0,
    softHigh: totals.softHigh?.value ?? 0,
  };
}

describe("the report of one person", () => {
  test("says what the vault's report says of them: the same row, the same leaves, totals that are the row's sums", async () => {
    await fc.assert(
      fc.asyncProperty(someVault, async (files) => {
        const { report } = await openVault({ files }, { settings });
        const vault = report.report(queryOf());
        for (const row of vault.contacts) {
          if (row.path === null) continue;
          const own = report.report(queryOf(row.path));
          expect(own.contacts).toEqual([row]);
          expect(leavesOf(own, row.path)).toEqual(leavesOf(vault, row.path));
          expect(row).toMatchObject(sumsOf(own));
          expect(own.interactions.map(({ path, line }) => [path, line])).toEqual(
            vault.interactions
              .filter(({ people }) => people.some(({ path }) => path === row.path))
              .map(({ path, line }) => [path, line]),
          );
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test("lists the opportunities owed to them: where they are named, else where they were at its interaction", async () => {
    const { report } = await openVault({
      files: {
        "Anna.md": "---\ntags: [contact]\n---\n",
        "Boris.md": "---\ntags: [contact]\n---\n",
        "Lunch.md": "---\ntags: [meeting]\npeople: ['[[Anna]]']\n---\n",
        "Pilot.md": "---\ntags: [opportunity]\namount: 10 EUR\nprobability: 50%\ninteractions: ['[[Lunch]]']\n---\n",
        "Tender.md":
          "---\ntags: [opportunity]\namount: 10 EUR\nprobability: 50%\npeople: ['[[Boris]]']\n---\nNot [[Anna]].\n",
      },
    });
    const listed = (path: string) => report.report(queryOf(path)).opportunities.map(({ name }) => name);
    expect(listed("Anna.md")).toEqual(["Pilot"]);
    expect(listed("Boris.md")).toEqual(["Tender"]);
  });
});
