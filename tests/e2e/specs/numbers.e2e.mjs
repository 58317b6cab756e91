import { $, $$, browser, expect } from "@wdio/globals";

const dashboardCommand = "relationship-roi:open-dashboard";
const visit = "Meetings/2024-12-03 Visit to Vossbrink Ovens.md";

/** Opens a note in the active leaf, as a click on a link does. */
async function openNote(path) {
  await browser.executeObsidian(({ app }, linktext) => app.workspace.openLinkText(linktext, "", false), path);
}

/** The text of the first shown element that matches: hidden tabs have their own. */
async function shownText(selector) {
  const shown = async () => {
    for (const element of await $$(selector)) {
      if (!(await element.isDisplayed())) continue;
      // What lies outside the window is redrawn only when it comes into sight.
      await element.scrollIntoView();
      return element.getText();
    }
    return null;
  };
  await browser.waitUntil(async () => (await shown()) !== null, { timeoutMsg: `no ${selector} is shown` });
  return shown();
}

function figure(key) {
  return shownText(`.roi-figure[data-figure="${key}"] .roi-value`);
}

describe("a vault with the plugin", () => {
  before(async () => {
    const page = await browser.getObsidianPage();
    await page.resetVault("demo/en");
  });

  it("shows numbers in a note's empty block", async () => {
    await openNote("Start here.md");
    await $(".roi-block .roi-figure").waitForExist();
    expect(await $$(".roi-block .roi-figure").length).toBeGreaterThan(2);
    expect(await figure("roiFull")).toMatch(/^\+[0-9]+/);
  });

  it("opens the dashboard by its command, with a drawn chart and a row for each contact", async () => {
    await browser.executeObsidianCommand(dashboardCommand);
    await $(".roi-page .roi-headline").waitForExist();
    await $(".roi-page canvas").waitForExist();
    const contacts = await browser.executeObsidian(
      ({ app }) => app.vault.getMarkdownFiles().filter((file) => file.path.startsWith("People/")).length,
    );
    // A section is drawn when it is scrolled to.
    const people = await $("//section[.//button[normalize-space()='People']]");
    await people.scrollIntoView();
    await people.$("tbody tr").waitForExist();
    expect(await people.$$("tbody tr").length).toBeGreaterThanOrEqual(contacts);
  });

  it("changes the number when a cost in a note changes", async () => {
    await openNote("Start here.md");
    const before = await figure("roiFull");
    await browser.executeObsidian(
      ({ app }, path) =>
        app.vault.process(app.vault.getFileByPath(path), (text) =>
          text.replace("cost_travel: 38.20", "cost_travel: 3800"),
        ),
      visit,
    );
    await browser.waitUntil(async () => (await figure("roiFull")) !== before, {
      timeoutMsg: `ROI stayed ${before} after a cost rose`,
    });
  });

  it("follows a rename: the contact keeps the same account under the new name", async () => {
    await openNote("People/Theo Larkspur.md");
    const before = await shownText(".roi-card .roi-figure .roi-value");
    await browser.executeObsidian(({ app }) => {
      const file = app.vault.getFileByPath("People/Theo Larkspur.md");
      return app.fileManager.renameFile(file, "People/Theodor Larkspur.md");
    });
    await browser.waitUntil(async () => (await shownText(".roi-card .roi-card-title")) === "Theodor Larkspur");
    expect(await shownText(".roi-card .roi-figure .roi-value")).toBe(before);
  });

  it("draws a mistake in a block in its place, and the rest below it", async () => {
    await browser.executeObsidian(async ({ app }) => {
      await app.vault.create("Mistake.md", "```roi\nfor: vault\nmetrcs: [net]\n```\n");
      await app.workspace.openLinkText("Mistake", "", false);
    });
    await $(".roi-mistake").waitForExist();
    const text = await $(".roi-mistake").getText();
    expect(text).toContain("metrcs");
    expect(text).toContain("metrics");
    await $(".roi-block .roi-figure").waitForExist();
  });

  it("leaves nothing behind when it is switched off", async () => {
    await openNote("Start here.md");
    await browser.executeObsidianCommand(dashboardCommand);
    await $(".roi-page canvas").waitForExist();
    const page = await browser.getObsidianPage();
    await page.disablePlugin("relationship-roi");
    const left = await browser.executeObsidian(({ app }) => ({
      surfaces: activeDocument.querySelectorAll(".roi-surface, .roi-block *, .roi-page, .roi-page canvas").length,
      commands: Object.keys(app.commands.commands).filter((id) => id.startsWith("relationship-roi")).length,
    }));
    expect(left).toEqual({ surfaces: 0, commands: 0 });
  });
});
