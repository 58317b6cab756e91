import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openVault } from "../support/open-vault";

const page = (language: string, name: string): string =>
  readFileSync(join(__dirname, "../../docs/guide", language, name), "utf8");

describe.each(["en", "ru"])("what the guide tells a reader of %s to write", (language) => {
  const recipes = [...page(language, "recipes.md").matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => yaml);
  const [line = ""] = /^- #.*$/m.exec(page(language, "start.md")) ?? [];

  test("is read without a problem", async () => {
    expect(recipes.length).toBe(2);
    const notes = recipes.map((yaml, index) => [`Note ${index}.md`, `---\ndate: 2026-03-01\n${yaml}---\n`] as const);
    const people = ["Theo", "Вадим", "Anna", "Анна"].map(
      (name) => [`${name}.md`, "---\ntype: contact\n---\n"] as const,
    );
    const talks = ["2026-03-02 Coffee with Theo", "2026-03-02 Кофе с Вадимом"].map(
      (name) => [`${name}.md`, "---\ntype: meeting\npeople: [Theo, Вадим]\n---\n"] as const,
    );
    const files = Object.fromEntries([...notes, ...people, ...talks, ["2026-03-03.md", `${line}\n`] as const]);
    const rates = [{ date: "2026-01-01", from: "RUB", to: "EUR", rate: 0.01 }];
    const vault = await openVault({ files }, { settings: { exchangeRates: rates }, asOf: "2026-12-31" });
    const report = vault.report.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
    expect(report.problems).toEqual([]);
    expect(report.opportunities).toHaveLength(1);
    expect(report.results.map(({ isStream, leaves }) => [isStream, leaves.length > 0])).toEqual([[true, true]]);
    const journal = report.interactions.find(({ source }) => source === "journal");
    expect([journal?.minutes, journal?.people.length]).toEqual([45, 1]);
  });
});
