import { NameLookUps } from "../../src/report/name-look-ups";
import { openVault } from "../support/open-vault";

const deal = (meeting: string) => `---\ntags: [result]\namount: 10 EUR\ninteractions: ['[[${meeting}]]']\n---\n`;

describe("NameLookUps", () => {
  const revisions = { namesRevision: 1, linksRevision: 1 };
  const asking = (answer: string | null, isNamedAlone: boolean) => {
    const asked: string[] = [];
    const resolve = (target: string) => {
      asked.push(target);
      return answer;
    };
    return { asked, names: new NameLookUps({ resolve, isNamedAlone: () => isNamedAlone }, revisions) };
  };

  test("asks once where a link means the same everywhere", () => {
    const { asked, names } = asking("People/Anna.md", true);
    expect([names.resolve("Anna", "A.md"), names.resolve("Anna", "Old/B.md")]).toEqual(Array(2).fill("People/Anna.md"));
    expect(asked).toEqual(["Anna"]);
  });

  test("asks once where a link leads nowhere", () => {
    const { asked, names } = asking(null, false);
    expect([names.resolve("Anna", "A.md"), names.resolve("Anna", "Old/B.md")]).toEqual([null, null]);
    expect(asked).toEqual(["Anna"]);
  });

  test("asks in each place for a name that several notes bear, and for a path seen from its place", () => {
    const several = asking("People/Anna.md", false);
    several.names.resolve("Anna", "A.md");
    several.names.resolve("Anna", "Old/B.md");
    expect(several.asked).toHaveLength(2);
    const relative = asking(null, true);
    relative.names.resolve("../Anna", "A.md");
    relative.names.resolve("../Anna", "Old/B.md");
    expect(relative.asked).toHaveLength(2);
  });

  test("finds a note that came while nobody named it", async () => {
    const { host, report } = await openVault({ files: { "Deal.md": deal("Lunch") } });
    const owedTo = () => {
      const { results } = report.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
      return results.flatMap(({ leaves }) => leaves.map(({ interaction }) => interaction?.path));
    };
    expect(owedTo()).toEqual([undefined]);
    const { vault } = host.app;
    const file = vault.getFileByPath("Deal.md");
    if (file === null) throw new Error("There is no deal.");
    await vault.modify(file, deal("Dinner"));
    await vault.create("Lunch.md", "---\ntags: [meeting]\npeople: [Anna]\n---\n");
    await vault.modify(file, deal("Lunch"));
    await host.settled();
    expect(owedTo()).toEqual(["Lunch.md"]);
  });
});
