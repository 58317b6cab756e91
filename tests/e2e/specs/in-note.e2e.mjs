import { $, $$, browser, expect } from "@wdio/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// Where people write: Live Preview, completion, callouts, page previews, embeds. By keyboard where a keyboard can do it.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in these parts of the page. */
async function violationsIn(...parts) {
  await browser.execute(axe);
  return browser.execute(async (selectors) => {
    const { violations } = await window.axe.run({ include: selectors.map((selector) => [selector]) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  }, parts);
}

/** Makes a note and shows it in Live Preview, or drawn. */
async function showNote(text, mode = "live") {
  await browser.execute(
    async (content, isLive) => {
      const { app, host } = window.workbench;
      const file = await app.vault.create("Try.md", content);
      const state = isLive ? { mode: "source", source: false } : { mode: "preview" };
      await app.workspace.getLeaf().openFile(file, { state });
      await host.settled();
    },
    text,
    mode === "live",
  );
}

/** Puts the focus into the editor, at its end. */
async function focusEnd() {
  await browser.execute(() => {
    const { editor } = window.workbench.app.workspace.activeLeaf.view;
    editor.focus();
    editor.setCursor(editor.lastLine(), 1000);
  });
}

async function type(text) {
  for (const key of text) await browser.keys(key === "\n" ? "Enter" : key);
}

const suggestions = () => $$(".suggestion-container .suggestion-title").map((el) => el.getText());
const textOf = () => browser.execute(() => window.workbench.app.workspace.activeLeaf.view.editor.getValue());

describe("writing in a note", () => {
  for (const [language, theme] of [
    ["en", "light"],
    ["ru", "dark"],
  ])
    it(`a block is written by keyboard alone, with what completion offers: ${language}, ${theme}`, async () => {
      await browser.openWorkbench({ vault: `demo-${language}`, theme });
      await showNote("");
      await focusEnd();
      const [name, letters, who] =
        language === "en" ? ["for", "theo", "Theo Larkspur"] : ["для", "вадим", "Вадим Лукоморов"];
      await type(`\`\`\`roi\n${name.slice(0, 2)}`);
      await browser.waitUntil(async () => (await suggestions())[0] === name, { timeoutMsg: "no option is offered" });
      await browser.keys("Enter");
      await browser.waitUntil(async () => (await suggestions()).length > 5, { timeoutMsg: "no value is offered" });
      await type(letters);
      await browser.waitUntil(async () => (await suggestions())[0] === who, {
        timeoutMsg: "the person is not offered",
      });
      expect(await violationsIn(".roi-suggestion")).toEqual([]);
      await browser.keys("Enter");
      await type("\n```\n");
      expect(await textOf()).toBe(`\`\`\`roi\n${name}: "[[${who}]]"\n\`\`\`\n`);
      await $(".cm-preview-code-block .roi-card").waitForExist();
      expect(await $(".roi-card-title").getText()).toBe(who);
      expect(await violationsIn(".cm-preview-code-block")).toEqual([]);
      expect(await browser.collectErrors()).toEqual([]);
    });

  it("Escape closes the list and keeps what was written; outside of a block nothing is offered", async () => {
    await browser.openWorkbench({});
    await showNote("");
    await focusEnd();
    await type("for");
    await browser.pause(200);
    expect(await suggestions()).toEqual([]);
    await type("\n```roi\npe");
    await browser.waitUntil(async () => (await suggestions()).length > 0);
    await browser.keys("Escape");
    expect(await suggestions()).toEqual([]);
    expect(await textOf()).toBe("for\n```roi\npe");
  });

  it("a finger or a mouse takes an offer too, on a phone", async () => {
    await browser.setWindowSize(390, 844);
    await browser.openWorkbench({ width: "390" });
    await showNote("```roi\nshow: \n```");
    await browser.execute(() => {
      const { editor } = window.workbench.app.workspace.activeLeaf.view;
      editor.focus();
      editor.setCursor(1, 6);
    });
    await type("t");
    const first = $(".suggestion-container .roi-suggestion");
    await first.waitForExist();
    expect((await first.getSize()).height).toBeGreaterThanOrEqual(44);
    await first.click();
    expect(await textOf()).toBe("```roi\nshow: table\n```");
    await browser.setWindowSize(1280, 900);
  });

  it("the source of a block appears on the cursor and the block comes back when it leaves", async () => {
    await browser.openWorkbench({});
    await showNote('Text\n\n```roi\nfor: "[[Theo Larkspur]]"\n```\n\nEnd');
    await $(".cm-preview-code-block .roi-card").waitForExist();
    await browser.execute(() => {
      const { editor } = window.workbench.app.workspace.activeLeaf.view;
      editor.focus();
      editor.setCursor(1, 0);
    });
    await browser.keys("ArrowDown");
    await $(".cm-preview-code-block").waitForExist({ reverse: true });
    expect(await $(".cm-content").getText()).toContain("```roi");
    for (let line = 0; line < 4; line += 1) await browser.keys("ArrowDown");
    await $(".cm-preview-code-block .roi-card").waitForExist();
  });

  for (const theme of ["light", "dark"])
    it(`a callout fills itself in and keeps its fold, in both views, without a violation: ${theme}`, async () => {
      await browser.openWorkbench({ theme });
      const text =
        "Text\n\n> [!roi] 2025 · [[Theo Larkspur]]\n> My own words.\n\n> [!roi]- vault\n\n> [!roi|snapshot]- Old\n> Written once.\n";
      await showNote(text, "preview");
      expect(await $$(".roi-callout").length).toBe(2);
      const [open, folded] = await $$(".roi-callout");
      expect(await open.$(".roi-summary-line").getText()).toMatch(/^Invested /u);
      expect(await open.$(".callout-content").getText()).toContain("My own words.");
      expect(await folded.$(".roi-summary").isDisplayed()).toBe(false);
      await folded.$(".callout-title").click();
      expect(await folded.$(".roi-summary").isDisplayed()).toBe(true);
      expect(await violationsIn(".roi-callout")).toEqual([]);
      await browser.executeObsidianCommand("markdown:toggle-preview");
      await $(".cm-callout .roi-summary-line").waitForExist();
      expect(await violationsIn(".cm-callout")).toEqual([]);
    });

  it("a callout follows an edit of a note behind it", async () => {
    await browser.openWorkbench({});
    await showNote("> [!roi] [[Theo Larkspur]]\n", "preview");
    const line = $(".roi-callout .roi-summary-line");
    const before = await line.getText();
    await browser.executeObsidian(async ({ app }) => {
      const text = '---\ntags: [meeting]\ndate: 2026-11-20\npeople: ["[[Theo Larkspur]]"]\ncost: 1000 EUR\n---\n';
      await app.vault.create("Meetings/A dear dinner.md", text);
    });
    await browser.waitUntil(async () => (await line.getText()) !== before, { timeoutMsg: "nothing changed" });
    expect(await line.getText()).toContain("€1,075.60");
  });

  it("pointing at one of our links shows its note, one at a time", async () => {
    await browser.openWorkbench({});
    await showNote('```roi\nfor: "[[Theo Larkspur]]"\n```\n', "preview");
    await $(".roi-folds summary").click();
    await $(".roi-fold-body .roi-row-name a").moveTo();
    await $(".hover-popover").waitForExist();
    // Above it, so that the first popover is not in the way.
    await $(".roi-card-title a").moveTo();
    await $(".hover-popover .roi-card").waitForExist();
    await browser.pause(800);
    expect(await $(".hover-popover").getText()).toContain("My head of department");
    expect(await $$(".hover-popover").length).toBe(1);
  });

  it("a block in an embedded note is the embedded note's", async () => {
    await browser.openWorkbench({});
    await showNote("![[Theo Larkspur]]\n", "preview");
    await $(".markdown-embed .roi-card").waitForExist();
    expect(await $(".markdown-embed .roi-card-title").getText()).toBe("Theo Larkspur");
  });

  it("on paper no chart is wider than its place, and nothing is white on white", async () => {
    await browser.openWorkbench({ note: "Analytics", theme: "dark" });
    await $(".roi-block canvas").waitForExist();
    await browser.sendCommand("Emulation.setEmulatedMedia", { media: "print" });
    const wrong = await browser.execute(() => {
      const wide = [...document.querySelectorAll(".roi-surface canvas")].filter(
        (el) => el.getBoundingClientRect().right > el.parentElement.getBoundingClientRect().right + 1,
      );
      const pale = [...document.querySelectorAll(".roi-surface *")].filter((el) => {
        const [red = 0, green = 0, blue = 0] = getComputedStyle(el).color.match(/\d+/gu)?.map(Number) ?? [];
        return el.childNodes[0]?.nodeType === 3 && Math.min(red, green, blue) > 150;
      });
      return [...wide, ...pale].map((el) => el.outerHTML.slice(0, 100));
    });
    await browser.sendCommand("Emulation.setEmulatedMedia", { media: "" });
    expect(wrong).toEqual([]);
  });

  it("nothing is left in an open editor when the plugin goes", async () => {
    await browser.openWorkbench({});
    await showNote('Text\n\n```roi\nfor: "[[Theo Larkspur]]"\nshow: chart\n```\n\n> [!roi] vault\n');
    await $(".cm-preview-code-block canvas").waitForExist();
    await focusEnd();
    await type("\n```roi\np");
    await $(".suggestion-container").waitForExist();
    const left = await browser.execute(async () => {
      const { host } = window.workbench;
      await host.unloadPlugin("relationship-roi");
      return host.leftBehind("relationship-roi");
    });
    expect(left).toEqual([]);
  });

  it("a number leads to its notes and back by keyboard, and keeps the focus when it is drawn anew", async () => {
    await browser.openWorkbench({});
    await showNote("```roi\nfor: Theo\n```\n", "preview");
    const asked = $(".roi-facts .roi-asked");
    await asked.waitForExist();
    const focused = () =>
      browser.execute(() => document.activeElement?.dataset.asked ?? document.activeElement?.tagName ?? "");
    await browser.execute(() => document.querySelector(".roi-facts .roi-asked").focus());
    await browser.keys("Enter");
    await $(".modal .roi-rows a").waitForExist();
    expect(await violationsIn(".modal")).toEqual([]);
    await browser.keys("Escape");
    await $(".modal").waitForExist({ reverse: true });
    await browser.waitUntil(async () => (await focused()) === "Last contact", { timeoutMsg: "the focus is lost" });
    await browser.execute(async () => {
      const { app, host } = window.workbench;
      await app.vault.create("Call.md", "---\ntags: [call]\ndate: 2026-11-20\npeople: [Theo]\n---\n");
      await host.settled();
    });
    await browser.waitUntil(async () => !(await asked.getText()).includes("6 days"), {
      timeoutMsg: "nothing is drawn",
    });
    expect(await focused()).toBe("Last contact");
    await browser.keys("Enter");
    await $(".modal .roi-rows a").waitForExist();
    await browser.execute(() => document.querySelector(".modal .roi-rows a").focus());
    await browser.keys("Enter");
    await browser.waitUntil(() =>
      browser.execute(() => window.workbench.app.workspace.getActiveFile().path === "Call.md"),
    );
    expect(await $(".modal").isExisting()).toBe(false);
    expect(await browser.collectErrors()).toEqual([]);
  });

  it("somebody without a note is told of, and one is made from the card", async () => {
    await browser.openWorkbench({});
    await showNote("```roi\nfor: Philippa Norden\n```\n", "preview");
    await $(".roi-card .roi-step").waitForExist();
    expect(await violationsIn(".roi-block")).toEqual([]);
    await $(".roi-card .roi-step").click();
    await $(".modal input").waitForExist();
    expect(await $(".modal input").getValue()).toBe("Philippa Norden");
  });
});
