import { $, browser, expect } from "@wdio/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// What only the workbench offers: widths by address and the host's vault.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const today = "2026-11-23";
const daily = `Daily/${today}.md`;

/** What axe finds wrong in the dialog. */
async function accessibilityViolations() {
  await browser.execute(axe);
  return browser.execute(async () => {
    // The accent button is the app's own, its colours the theme's.
    const { violations } = await window.axe.run({ include: [[".roi-log"]], exclude: [[".mod-cta"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}

async function openDialog(command, query = {}) {
  await browser.openWorkbench({ vault: "demo-en", today, note: "Start here", ...query });
  await browser.executeObsidianCommand(`relationship-roi:${command}`);
  await $(".roi-log").waitForExist();
}

function dailyNote() {
  return browser.execute((path) => {
    const { vault } = window.workbench.host.app;
    const file = vault.getFileByPath(path);
    return file === null ? null : vault.read(file);
  }, daily);
}

describe("logging", () => {
  it("writes a known contact after the command with their name and one key", async () => {
    await openDialog("log-interaction");
    await browser.keys([..."Theo"]);
    await browser.keys("Enter");
    await $(".roi-log").waitForExist({ reverse: true });
    expect(await dailyNote()).toBe("- #interaction [[Theo Larkspur]]\n");
  });

  it("is done with the keyboard alone, fields and all", async () => {
    await openDialog("log-interaction");
    await browser.keys([..."lunch with Theo 1h"]);
    await browser.keys("Tab");
    await browser.waitUntil(() => browser.execute(() => document.activeElement.closest(".roi-log") !== null));
    await browser.keys(["Control", "Enter"]);
    await $(".roi-log").waitForExist({ reverse: true });
    expect(await dailyNote()).toBe("- #meeting [[Theo Larkspur]], lunch [duration:: 1h]\n");
  });

  for (const command of ["log-interaction", "log-result", "log-opportunity", "check-in", "new-contact"]) {
    it(`${command} has nothing axe objects to, wide and on a phone, and targets of 44 pixels there`, async () => {
      await openDialog(command);
      expect(await accessibilityViolations()).toEqual([]);
      await openDialog(command, { width: "390", theme: "dark" });
      expect(await accessibilityViolations()).toEqual([]);
      const small = await browser.execute(() =>
        [...document.querySelectorAll(".roi-log :is(button, select, input:not([type=radio], [type=checkbox]), label)")]
          .filter((el) => el.offsetParent !== null && el.tagName !== "LABEL")
          .filter((el) => el.getBoundingClientRect().height < 43.5 && !el.matches(".modal-close-button"))
          .map((el) => el.outerHTML.slice(0, 120)),
      );
      expect(small).toEqual([]);
    });
  }
});
