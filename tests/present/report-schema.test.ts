import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { metricKeys } from "../../src/present/metric-names";
import { toReportJson } from "../../src/present/to-report-json";
import type { DayRange, Report, Scope } from "../../src/report/report";
import { FolderStorage } from "../host/folder-storage";
import { day, openVault } from "../support/open-vault";

const root = join(__dirname, "../..");
const schema = JSON.parse(readFileSync(join(root, "docs/report.schema.json"), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

async function reportsOf(
  vault: string,
  scopes: readonly Scope[],
  period: DayRange = { from: null, to: null },
): Promise<readonly Report[]> {
  const folder = join(root, vault);
  const data = readFileSync(join(folder, ".obsidian/plugins/relationship-roi/data.json"), "utf8");
  const { report } = await openVault(
    { storage: new FolderStorage(folder) },
    { settings: JSON.parse(data), asOf: "2026-11-23" },
  );
  return scopes.map((scope) => report.report({ scope, period, model: null }));
}

describe("the published schema of the report", () => {
  test.each([
    ["demo/en", "Start here.md"],
    ["demo/ru", "Начните здесь.md"],
    ["tests/cases/golden-vault", "People/Anna.md"],
  ])("holds for the vault and for a note of %s", async (vault, note) => {
    for (const report of await reportsOf(vault, [{ kind: "vault" }, { kind: "note", path: note }])) {
      validate(JSON.parse(JSON.stringify(toReportJson(report, "ru"))));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test.each(["golden-vault", "golden-vault-rub"])("holds for every note of %s, and in a period", async (name) => {
    const vault = `tests/cases/${name}`;
    const notes = readdirSync(join(root, vault), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".md"),
    );
    const scopes = notes.map((path): Scope => ({ kind: "note", path }));
    expect(scopes.length).toBeGreaterThan(10);
    const period = { from: day("2024-03-01"), to: day("2024-08-31") };
    for (const report of [...(await reportsOf(vault, scopes)), ...(await reportsOf(vault, scopes, period))]) {
      validate(JSON.parse(JSON.stringify(toReportJson(report, "en"))));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test("names every total the report can have, and no other", () => {
    expect(Object.keys(schema.properties.totals.properties).sort()).toEqual([...metricKeys].sort());
  });

  test("notices a number that is none", () => {
    expect(validate({ schema: "relationship-roi/report@1", totals: { net: { value: null, status: "ok" } } })).toBe(
      false,
    );
  });
});
