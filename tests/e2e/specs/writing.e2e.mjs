import { $, browser, expect } from "@wdio/globals";

const person = "People/Theo Larkspur.md";

function textOf(path) {
  return browser.executeObsidian(({ app }, at) => app.vault.read(app.vault.getFileByPath(at)), path);
}

describe("a write", () => {
  before(async () => {
    const page = await browser.getObsidianPage();
    await page.resetVault("demo/en");
    await browser.executeObsidian(({ app }, path) => app.workspace.openLinkText(path, "", false), person);
  });

  it("is shown first, and nothing is written before it is confirmed", async () => {
    const before = await textOf(person);
    await browser.executeObsidianCommand("relationship-roi:insert-summary");
    await $(".roi-write .roi-diff-line.is-added").waitForExist();
    expect(await textOf(person)).toBe(before);
    await browser.keys("Escape");
    await $(".roi-write").waitForExist({ reverse: true });
    expect(await textOf(person)).toBe(before);
  });

  it("is confirmed by Enter and taken back exactly", async () => {
    const before = await textOf(person);
    await browser.executeObsidianCommand("relationship-roi:insert-summary");
    await $(".roi-write button.mod-cta").waitForExist();
    await browser.keys("Enter");
    await browser.waitUntil(async () => (await textOf(person)) !== before);
    const after = await textOf(person);
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain("> [!roi|snapshot]- Theo Larkspur · all time · as of ");
    await browser.executeObsidianCommand("relationship-roi:undo-last-write");
    await browser.waitUntil(async () => (await textOf(person)) === before);
  });
});
