import fc from "../support/fast-check";
import { dayOf } from "../../src/model/day";
import type { Ledger } from "../../src/model/ledger";
import type { Report } from "../../src/report/report";
import type { LiveReport } from "../../src/report/live-report";
import { openVault, type OpenVault } from "../support/open-vault";
import { apply, someChanges, someVault } from "./changes";
import { queryOf } from "./story";

/** Prices, rates and everything else that can make a difference between two reports. */
const settings = {
  baseCurrency: "EUR",
  hourlyRates: [{ amount: 20, currency: "EUR" }],
  exchangeRates: [{ date: "2024-01-01", from: "USD", to: "EUR", rate: 0.9 }],
  proxies: [{ id: "mentoring", label: "Mentoring", unit: "hour", currency: "EUR", low: 10, base: 20, high: 30 }],
  mentions: { count: true, minutes: 3 },
};

function openWith(files: Readonly<Record<string, string>>): Promise<OpenVault> {
  return openVault({ files }, { settings });
}

/** Every text of a vault as it is stored now. */
async function textsOf({ host }: OpenVault): Promise<Readonly<Record<string, string>>> {
  const files = host.vault.getMarkdownFiles();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.path, await host.vault.read(file)])));
}

function recordsOf(ledger: Ledger): ReadonlyMap<string, unknown> {
  return new Map([...ledger.records()].map((record) => [record.path, record]));
}

const spring = { from: dayOf(2024, 3, 2), to: dayOf(2024, 8, 15) };

/** The report of the vault, of a part of its time and of its entries, and of each note in it. */
function reportsOf(report: LiveReport, paths: readonly string[]): readonly Report[] {
  const vault = queryOf();
  const parts = [
    { ...vault, period: spring },
    { ...vault, narrowing: { kind: "meeting", benefit: null, currency: null } as const },
    { ...vault, narrowing: { kind: null, benefit: "business", currency: "EUR" } as const },
  ];
  return [vault, ...parts, ...paths.map(queryOf)].map((query) => report.report(query));
}

describe("a vault that was changed step by step", () => {
  test("has the ledger and every report of one read anew, whatever was done to it", async () => {
    await fc.assert(
      fc.asyncProperty(someVault, someChanges, async (files, changes) => {
        const changed = await openWith(files);
        for (const change of changes) {
          await apply(change, changed.host);
          // Reports asked for on the way fill every cache that could grow stale.
          reportsOf(changed.report, Object.keys(files));
        }
        await changed.host.settled();
        const texts = await textsOf(changed);
        const rebuilt = await openWith(texts);
        expect(changed.failures).toEqual([]);
        expect(changed.host.errors).toEqual([]);
        expect(recordsOf(changed.store)).toEqual(recordsOf(rebuilt.store));
        const paths = Object.keys(texts);
        expect(reportsOf(changed.report, paths)).toEqual(reportsOf(rebuilt.report, paths));
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test("gives the same reports whatever order its notes are read in", async () => {
    await fc.assert(
      fc.asyncProperty(
        someVault.chain((files) =>
          fc.tuple(
            fc.constant(files),
            fc.shuffledSubarray(Object.keys(files), { minLength: Object.keys(files).length }),
          ),
        ),
        async ([files, order]) => {
          const shuffled = Object.fromEntries(order.map((path) => [path, files[path] ?? ""]));
          const [one, other] = [await openWith(files), await openWith(shuffled)];
          expect(JSON.stringify(reportsOf(other.report, Object.keys(files)))).toBe(
            JSON.stringify(reportsOf(one.report, Object.keys(files))),
          );
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);

  test("calls a person without a note by one of their spellings, whichever is read first", async () => {
    const anna = "---\ntags: [contact]\nintroduced_by: ['[[Ёлка]]']\n---\n";
    const lunch = "---\ntags: [meeting]\npeople: [елка]\nintroduces: Stranger\nintroduced_by: елка\n---\n";
    const clara = "---\ntags: [contact]\nintroduced_by: Stranger\n---\n";
    const job = "---\ntags: [result]\namount: 10 EUR\ninteractions: ['[[Lunch]]']\n---\n";
    const notes = { "Anna.md": anna, "Lunch.md": lunch, "Clara.md": clara, "Job.md": job };
    const reversed = Object.fromEntries(Object.entries(notes).reverse());
    const [one, other] = [await openWith(notes), await openWith(reversed)];
    expect(other.report.report(queryOf())).toEqual(one.report.report(queryOf()));
  });

  test("calls a person without a note the same in the report of a result, whichever interaction is read first", async () => {
    const fair = "---\ntags: [meeting]\npeople: [елка]\nresults: ['[[Job]]']\n---\n";
    const lunch = "---\ntags: [meeting]\npeople: ['[[Ёлка]]']\nresults: ['[[Job]]']\n---\n";
    const job = "---\ntags: [result]\namount: 10 EUR\ninteractions: ['[[Deal]]']\n---\n";
    const notes = { "Fair.md": fair, "Lunch.md": lunch, "Job.md": job, "Deal.md": "---\ntags: [result]\n---\n" };
    const reversed = Object.fromEntries(Object.entries(notes).reverse());
    const [one, other] = [await openWith(notes), await openWith(reversed)];
    const paths = Object.keys(notes);
    expect(reportsOf(other.report, paths)).toEqual(reportsOf(one.report, paths));
  });
});
