import { $, browser, expect } from "@wdio/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the dialog in front; the colour of its first button is the theme's. */
async function accessibilityViolations() {
  await browser.execute(axe);
  return browser.execute(async () => {
    const { violations } = await window.axe.run({ include: [[".modal"]], exclude: [[".mod-cta"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}

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
    expect(await accessibilityViolations()).toEqual([]);
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

  for (const command of ["write-review", "export"])
    it(`the form of ${command} can be used by everybody`, async () => {
      await browser.executeObsidianCommand(`relationship-roi:${command}`);
      await $(".roi-form").waitForExist();
      expect(await accessibilityViolations()).toEqual([]);
      await browser.keys("Escape");
      await $(".roi-form").waitForExist({ reverse: true });
    });
});
