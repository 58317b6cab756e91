import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attributionModels, type AttributionModel } from "../../src/model/settings";
import type { Report, ResultRow } from "../../src/report/report";
import { FolderStorage } from "../host/folder-storage";
import { openVault } from "../support/open-vault";
import type { PageLanguage } from "./fields-page";
import { metricsPage, type Examples } from "./metrics-page";

const root = join(__dirname, "../..");
const languages = ["en", "ru"] as const satisfies readonly PageLanguage[];
const pathOf = (language: PageLanguage): string => join(root, "docs", `metrics.${language}.md`);

async function reportsOf(vault: string, asOf: string): Promise<(model: AttributionModel | null) => Report> {
  const folder = join(root, "tests/cases", vault);
  const data: unknown = JSON.parse(readFileSync(join(folder, ".obsidian/plugins/relationship-roi/data.json"), "utf8"));
  const { report } = await openVault({ storage: new FolderStorage(folder) }, { settings: data, asOf });
  return (model) => report.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model });
}

async function examples(): Promise<Examples> {
  const euro = await reportsOf("golden-vault", "2024-12-31");
  const rouble = await reportsOf("golden-vault-rub", "2025-05-31");
  const first = (model: AttributionModel): ResultRow => {
    const [row] = euro(model).results;
    if (row === undefined) throw new Error("The golden vault has no result.");
    return row;
  };
  const [linear, firstTouch, last, position, timeDecay, equal] = attributionModels.map(first);
  if (!linear || !firstTouch || !last || !position || !timeDecay || !equal) throw new Error("A model is missing.");
  const byModel = { linear, first: firstTouch, last, position, "time-decay": timeDecay, equal };
  return { euro: euro(null), rouble: rouble(null), byModel };
}

describe.each(languages)("docs/metrics.%s.md", (language) => {
  test("says what the reports of the golden vaults say", async () => {
    const page = metricsPage(language, await examples());
    // `UPDATE_DOCS=1 npm run jest -- tests/docs` writes the pages anew.
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(pathOf(language), page);
    expect(readFileSync(pathOf(language), "utf8")).toBe(page);
  });
});
