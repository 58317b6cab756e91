import { blockGroups } from "../../src/model/block-options";
import { groupRows } from "../../src/present/group-rows";
import { presenting } from "../../src/present/presenting";
import { lookAtRow } from "../../src/present/row-look";
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

describe.each(["en", "ru"] as const)("the account behind a row: %s", (language) => {
  test.each(groups)("by %s: the notes behind its sums come to them", async (group) => {
    const files = demoFiles(language);
    const settings: unknown = JSON.parse(files[".obsidian/plugins/relationship-roi/data.json"] ?? "{}");
    const { report } = await openVault({ files }, { settings, asOf: "2026-11-23" });
    const query = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null } as const;
    const view = presenting(report.report(query), language, report);
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
