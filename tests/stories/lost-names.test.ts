/** @jest-environment jsdom */
import { installedPlugin } from "../support/installed-plugin";

describe("a block of a tag or a folder that the vault has not", () => {
  test("says so no longer once a note that is nothing of ours bears the tag, or the folder is made", async () => {
    const host = await installedPlugin(
      {
        "People/Anna.md": "---\ntags: [contact]\n---\n",
        "Plain.md": "Nothing of ours.\n",
        "Blocks.md": "```roi\nfor: tag client\n```\n\n```roi\nfor: folder Deals\n```\n",
      },
      { document: true },
    );
    const leaf = host.workspace.getLeaf("tab");
    await leaf.setViewState({ type: "markdown", state: { file: "Blocks.md", mode: "preview" } });
    await host.settled();
    const lost = (): readonly (string | null)[] =>
      [...leaf.view.containerEl.querySelectorAll(".roi-mistake")].map(({ textContent }) => textContent);
    const settled = async (): Promise<void> => {
      await host.settled();
      for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => window.requestAnimationFrame(done));
      await host.settled();
    };
    const before = lost().length;
    expect(before).toBeGreaterThan(0);

    const plain = host.vault.getFileByPath("Plain.md");
    if (plain === null) throw new Error("There is no Plain.md.");
    await host.vault.modify(plain, "Nothing of ours, of a #client.\n");
    await settled();
    const tagged = lost();
    expect(tagged.length).toBeLessThan(before);
    expect(tagged.join()).not.toContain("client");

    await host.vault.createFolder("Deals");
    await settled();
    expect(lost()).toEqual([]);
    expect(host.errors).toEqual([]);
  });
});
