import { $, $$, browser, expect } from "@wdio/globals";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// What only the workbench offers: themes, languages and widths by address, the host's own list of leftovers.
const screens = fileURLToPath(new URL("../../.artefacts/screens/e2e/", import.meta.url));
mkdirSync(screens, { recursive: true });

/** How many pixels of a canvas differ from its first one: 0 for an empty chart. */
function paintedPixels() {
  const canvas = document.querySelector(".roi-page canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let painted = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0) painted += 1;
  return painted;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the plugin's own drawing. */
async function accessibilityViolations() {
  await browser.execute(axe);
  return browser.execute(async () => {
    const { violations } = await window.axe.run({ include: [[".roi-surface"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}

describe("the plugin on the workbench", () => {
  it("keeps its chart, in other colours, when the theme changes", async () => {
    await browser.openWorkbench({ open: "dashboard", theme: "light" });
    await $(".roi-page canvas").waitForExist();
    await browser.waitUntil(() => browser.execute(paintedPixels), { timeoutMsg: "the chart was never painted" });
    const colourOf = () =>
      browser.execute(() => {
        const canvas = document.querySelector(".roi-page canvas");
        return canvas.toDataURL();
      });
    const before = await colourOf();
    await browser.execute(() => window.workbench.host.setTheme("dark"));
    await browser.waitUntil(async () => (await colourOf()) !== before, { timeoutMsg: "the chart kept its colours" });
    expect(await $$(".roi-page canvas").length).toBe(1);
    expect(await browser.execute(paintedPixels)).toBeGreaterThan(100);
  });

  it("leaves no listener, element or command behind", async () => {
    await browser.openWorkbench({ note: "Start here" });
    await $(".roi-block .roi-figure").waitForExist();
    await browser.executeObsidianCommand("relationship-roi:open-dashboard");
    await $(".roi-page canvas").waitForExist();
    const left = await browser.execute(async () => {
      const { host } = window.workbench;
      await host.unloadPlugin("relationship-roi");
      return host.leftBehind("relationship-roi");
    });
    expect(left).toEqual([]);
  });

  for (const language of ["en", "ru"])
    for (const theme of ["light", "dark"])
      for (const width of ["wide", "phone"])
        it(`draws without a mistake: ${language}, ${theme}, ${width}`, async () => {
          const notes = { en: ["Start here", "Theo Larkspur"], ru: ["Начните здесь", "Вадим Лукоморов"] }[language];
          const size = width === "phone" ? { width: 390, height: 844 } : { width: 1280, height: 900 };
          await browser.setWindowSize(size.width, size.height);
          const asked = { vault: `demo-${language}`, theme, ...(width === "phone" ? { width: "390" } : {}) };
          for (const subject of [{ note: notes[0] }, { note: notes[1] }, { open: "dashboard" }]) {
            await browser.openWorkbench({ ...asked, ...subject });
            await $(".roi-figure").waitForExist();
            const name = subject.note ?? "dashboard";
            await browser.saveScreenshot(join(screens, `${name}-${language}-${theme}-${width}.png`));
            expect(await browser.collectErrors()).toEqual([]);
            expect(await accessibilityViolations()).toEqual([]);
            const overflow = await browser.execute(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow).toBeLessThanOrEqual(0);
          }
        });
});
