import { openVault } from "../support/open-vault";

const person = "---\ntype: person\n---\n";

describe("KnownNames", () => {
  test("of names that are equally near the first by code units is offered, whatever came into the vault first", async () => {
    const offered: (string | null)[] = [];
    for (const names of [
      ["Anna", "Anja"],
      ["Anja", "Anna"],
    ]) {
      const files = Object.fromEntries(names.map((name) => [`${name}/${name}.md`, person]));
      const { report } = await openVault({ files }, { asOf: "2026-11-23" });
      offered.push(report.nearest("note", "Ana"), report.nearest("folder", "Ana"));
    }
    expect(offered).toEqual(["Anja", "Anja", "Anja", "Anja"]);
  });

  test("are looked for anew only when a tag, a folder or a name may have come or gone", async () => {
    const files = { "Anna.md": person, "Plain.md": "Nothing of ours.", "Blocks.md": "" };
    const { host, report } = await openVault({ files });
    const list = jest.spyOn(host.vault, "getMarkdownFiles");
    const looks = (): number => {
      list.mockClear();
      expect([report.has("tag", "client"), report.nearest("tag", "client")]).toEqual([false, null]);
      return list.mock.calls.length;
    };
    const edit = async (path: string, text: string): Promise<void> => {
      const file = host.vault.getFileByPath(path);
      if (file === null) await host.vault.create(path, text);
      else await host.vault.modify(file, text);
      await host.settled();
    };
    // One look at all tags for both questions.
    expect(looks()).toBe(1);
    expect(looks()).toBe(0);
    // What tags it had before its first edit nobody has kept.
    await edit("Anna.md", `${person}Met at a fair.`);
    expect(looks()).toBeGreaterThan(0);
    await edit("Anna.md", `${person.replace("type", "email: anna@example.org\ntype")}Met at a fair.`);
    expect(looks()).toBe(0);
    await edit("Another.md", "");
    expect(looks()).toBeGreaterThan(0);
    await edit("Plain.md", "#clinet");
    expect(report.nearest("tag", "client")).toBe("clinet");
    await edit("Plain.md", "#client");
    expect(report.has("tag", "client")).toBe(true);
    await host.vault.createFolder("Deals");
    expect(report.has("folder", "deals")).toBe(true);
  });
});
