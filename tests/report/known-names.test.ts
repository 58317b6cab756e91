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
});
