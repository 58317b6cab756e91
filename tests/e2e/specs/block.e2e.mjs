import { $, $$, browser, expect } from "@wdio/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the plugin's own drawing, with every fold open. */
async function accessibilityViolations() {
  await browser.execute(axe);
  return browser.execute(async () => {
    for (const details of document.querySelectorAll(".roi-surface details")) details.open = true;
    const { violations } = await window.axe.run({ include: [[".roi-surface"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}

/** Writes a note and opens it. */
async function openNote(text) {
  await browser.executeObsidian(async ({ app }, source) => {
    await app.vault.create("Blocks.md", source);
    await app.workspace.openLinkText("Blocks.md", "");
  }, text);
  await $(".roi-surface").waitForExist();
}

const texts = {
  en: "```roi\ngroup: event\nsort: cost\nlimit: 3\n```\n\n```roi\nfor: vault\nshow: sentence, card\nchart: waterfall, heat map, check-ins\nmetrcs: net\n```\n",
  ru: "```roi\nгруппировка: событие\nне больше: 3\n```\n\n```roi\nдля: хранилище\nпоказать: фраза, карточка\nграфик: каскад, тепловая карта, самооценка\n```\n",
};

describe("a block and the sidebar", () => {
  it("tell by keyboard alone why a number in a table is what it is, and lead to the note behind it", async () => {
    await browser.openWorkbench({ note: "Start here" });
    await openNote(texts.en);
    await browser.execute(() => document.querySelector(".roi-surface button.roi-asked").focus());
    await browser.keys("Enter");
    await $(".modal .roi-formula").waitForExist();
    await browser.keys("Escape");
    await browser.waitUntil(async () => (await $$(".modal .roi-formula").length) === 0);
    expect(await browser.execute(() => document.activeElement.className)).toBe("roi-asked");
    await browser.keys("Tab");
    await browser.keys("Enter");
    // The notes behind an only figure are open at once.
    await $(".modal a.internal-link").waitForExist();
    const isOnLink = () => browser.execute(() => document.activeElement.matches(".modal a.internal-link"));
    for (let tabs = 0; tabs < 3 && !(await isOnLink()); tabs += 1) await browser.keys("Tab");
    expect(await isOnLink()).toBe(true);
    await browser.keys("Enter");
    await browser.waitUntil(async () => (await $$(".modal").length) === 0);
    const active = await browser.executeObsidian(({ app }) => app.workspace.getActiveFile().path);
    expect(active).not.toBe("Blocks.md");
    expect(await browser.collectErrors()).toEqual([]);
  });

  it("follow the note in front until they are pinned", async () => {
    await browser.openWorkbench({ note: "Theo Larkspur" });
    await browser.executeObsidianCommand("relationship-roi:open-sidebar");
    const title = () => browser.execute(() => document.querySelector(".roi-sidebar .roi-card-title")?.textContent);
    await browser.waitUntil(async () => (await title()) === "Theo Larkspur");
    await browser.execute(() => document.querySelector(".roi-sidebar-pin").focus());
    await browser.keys("Enter");
    await browser.executeObsidian(({ app }) => app.workspace.openLinkText("Ines Vossbrink", ""));
    expect(await title()).toBe("Theo Larkspur");
    await browser.execute(() => document.querySelector(".roi-sidebar-pin").click());
    await browser.waitUntil(async () => (await title()) === "Ines Vossbrink");
  });

  for (const language of ["en", "ru"])
    for (const theme of ["light", "dark"])
      it(`have nothing axe finds wrong, at any width: ${language}, ${theme}`, async () => {
        for (const width of [1280, 390]) {
          await browser.setWindowSize(width, 900);
          const asked = { vault: `demo-${language}`, theme, ...(width === 390 ? { width: "390" } : {}) };
          await browser.openWorkbench(asked);
          await openNote(texts[language]);
          expect(await accessibilityViolations()).toEqual([]);
          await browser.execute(() => document.querySelector("button.roi-asked").click());
          await $(".modal .roi-formula").waitForExist();
          expect(await accessibilityViolations()).toEqual([]);
          await browser.keys("Escape");
          await browser.executeObsidianCommand("relationship-roi:open-sidebar");
          expect(await accessibilityViolations()).toEqual([]);
          const overflow = await browser.execute(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }
        await browser.setWindowSize(1280, 900);
      });
});
