import { blockGroups } from "../../src/model/block-options";
import { groupRows } from "../../src/present/group-rows";
import { presenting, type Presenting } from "../../src/present/presenting";
import { lookAtRow } from "../../src/present/row-look";
import type { Narrowing } from "../../src/report/narrow";
import type { Report } from "../../src/report/report";
import { explain } from "../../src/report/explain";
import { demoFiles } from "../support/demo-files";
import { openVault } from "../support/open-vault";

const groups = blockGroups.flatMap((group) => (group === "benefit" ? [] : [group]));

const keys = ["cashCost", "minutes", "timeCost", "hardReturn", "savings", "interactions", "opportunityCount"] as const;

/** What the notes behind a figure come to; of time, those recorded and those estimated. */
function come(key: (typeof keys)[number], report: Report): number {
  const { figures } = explain(key, report);
  const own = key === "minutes" ? figures : figures.filter(({ id }) => id === key);
  return own.flatMap(({ notes }) => notes).reduce((sum, { amount }) => sum + (amount ?? 1), 0);
}

/** A circle with somebody who is in another too counts only a part of them. */
function isShared(circle: string, { contacts }: Report): boolean {
  return contacts.some(({ circles }) => circles.includes(circle) && circles.length > 1);
}

async function viewOf(language: "en" | "ru", narrowing?: Narrowing): Promise<Presenting> {
  const files = demoFiles(language);
  const settings: unknown = JSON.parse(files[".obsidian/plugins/relationship-roi/data.json"] ?? "{}");
  const { report } = await openVault({ files }, { settings, asOf: "2026-11-23" });
  const query = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null } as const;
  const asked = narrowing === undefined ? query : { ...query, narrowing };
  return presenting(report.report(asked), language, report);
}

test.each(["person", "circle"] as const)("by %s under a filter: only what the filter leaves", async (group) => {
  const view = await viewOf("en", { kind: "call", benefit: null, currency: null });
  const looks = groupRows(group, view).flatMap(({ row }) => lookAtRow({ ...row, group }, view) ?? []);
  const kinds = new Set(looks.flatMap(({ report }) => report.interactions.map(({ kind }) => kind)));
  expect([...kinds]).toEqual(["call"]);
});

describe.each(["en", "ru"] as const)("the account behind a row: %s", (language) => {
  test.each(groups)("by %s: the notes behind its sums come to them", async (group) => {
    const view = await viewOf(language);
    const rows = groupRows(group, view);
    expect(rows.length).toBeGreaterThan(1);
    for (const { row } of rows) {
      if (group === "circle" && isShared(row.key, view.report)) continue;
      const look = lookAtRow({ ...row, group }, view);
      if (look === null) throw new Error(`There is no account of ${row.name.text}.`);
      const { sums } = row;
      expect([row.name.text, ...keys.map((key) => come(key, look.report))]).toEqual([
        row.name.text,
        sums.cashCost,
        sums.minutes,
        sums.timeCost,
        sums.credit,
        sums.savings,
        sums.interactions,
        sums.opportunities,
      ]);
    }
  });
});
