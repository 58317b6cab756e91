import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toReportJson } from "../../src/present/to-report-json";
import { FolderStorage } from "../host/folder-storage";
import { openVault } from "../support/open-vault";

const cases = join(__dirname, "../cases");
/** The vaults, each with the day its expected file is as of; where those files come from: tests/cases/README.md. */
const vaults = [
  ["golden-vault", "2024-12-31"],
  ["golden-vault-rub", "2025-05-31"],
] as const;

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(cases, file), "utf8"));
}

/** The expected file rounds nothing: numbers agree to 1e-9, everything else exactly; further keys may be there. */
function differences(actual: unknown, wanted: unknown, place: string): readonly string[] {
  if (typeof wanted === "number" && typeof actual === "number")
    return Math.abs(actual - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
      ? []
      : [`${place}: ${actual}, not ${wanted}`];
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return [`${place}: ${JSON.stringify(actual)}`];
    return wanted.flatMap((one, at) => differences(actual[at], one, `${place}[${at}]`));
  }
  if (typeof wanted === "object" && wanted !== null) {
    const held = new Map(Object.entries(actual ?? {}));
    return Object.entries(wanted).flatMap(([key, value]) => differences(held.get(key), value, `${place}.${key}`));
  }
  return Object.is(actual, wanted) ? [] : [`${place}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`];
}

describe.each(vaults)("the vault %s", (name, asOf) => {
  test("gives exactly the expected report, in both languages", async () => {
    const { report, failures, host } = await openVault(
      { storage: new FolderStorage(join(cases, name)) },
      { settings: read(`${name}/.obsidian/plugins/relationship-roi/data.json`), asOf },
    );
    const vault = report.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
    expect(failures).toEqual([]);
    expect(host.errors).toEqual([]);
    for (const language of ["en", "ru"] as const)
      expect(differences(toReportJson(vault, language), read(`${name}.expected.json`), "report")).toEqual([]);
  });
});
