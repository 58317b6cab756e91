import { $, $$, browser, expect } from "@wdio/globals";

// The dashboard as a reader uses it: filters, the way back, tables, sections, and what is left when it is closed.
const type = "relationship-roi-dashboard";

async function openDashboard(asked = {}) {
  await browser.openWorkbench({ open: "dashboard", ...asked });
  await $(".roi-headline .roi-value").waitForExist();
  // What is put on the clipboard is read here; a headless browser has none.
  await browser.execute(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => void window.copied.push(text);
  });
}

const copied = () => browser.execute(() => window.copied.at(-1));
const headline = () => browser.execute(() => document.querySelector(".roi-headline .roi-value").textContent);
const lead = () => browser.execute(() => document.querySelector(".roi-lead").textContent);
const state = () =>
  browser.execute((dashboard) => {
    const { state } = window.workbench.app.workspace.getLeavesOfType(dashboard)[0].getViewState();
    return state;
  }, type);
const filterTexts = () => $$(".roi-filter").map((el) => el.getText());
const filterButton = async (name) => {
  for (const button of await $$(".roi-filter").getElements())
    if ((await button.getText()).startsWith(name)) return button;
  throw new Error(`There is no filter "${name}".`);
};
const waitForHeadline = (text) =>
  browser.waitUntil(async () => (await headline()) === text, { timeoutMsg: `the headline never said ${text}` });
/** The figures follow the filters, once their report is made. */
async function headlineAfter(before) {
  await browser.waitUntil(async () => (await headline()) !== before, {
    timeoutMsg: `the headline stayed at ${before}`,
  });
  return headline();
}

/** Opens a menu by its button and chooses from it. */
async function choose(button, title) {
  await button.scrollIntoView({ block: "center" });
  await button.click();
  for (const item of await $$(".menu .menu-item").getElements())
    if ((await item.$(".menu-item-title").getText()) === title) return item.click();
  throw new Error(`There is no "${title}" in the menu.`);
}

/** Brings a section into sight and waits until it is drawn. */
async function section(title) {
  await browser.execute((name) => {
    const heading = [...document.querySelectorAll(".roi-section-title")].find((el) => el.textContent === name);
    heading.closest(".roi-section").scrollIntoView({ block: "start" });
  }, title);
  await browser.waitUntil(
    () =>
      browser.execute((name) => {
        const heading = [...document.querySelectorAll(".roi-section-title")].find((el) => el.textContent === name);
        return heading.closest(".roi-section").querySelector(".roi-section-body").childElementCount > 0;
      }, title),
    { timeoutMsg: `the section ${title} was never drawn` },
  );
}

/** Waits until something is the same for a while: sections above are drawn one in each frame, and move what is below. */
async function atRest(read) {
  let before = await read();
  await browser.waitUntil(
    async () => {
      const now = await read();
      const isSame = now === before;
      before = now;
      return isSame;
    },
    { interval: 500 },
  );
}

/** Texts of a table's cells, read in one go: rows come and go. */
const textsIn = (selector) =>
  browser.execute((asked) => [...document.querySelectorAll(asked)].map((el) => el.textContent), selector);

const people = {
  names: () => textsIn('table[aria-label="People"] .roi-grid-row td:first-child'),
  heads: () => textsIn('table[aria-label="People"] th'),
  head: (column) => $(`table[aria-label="People"] [data-column="${column}"]`),
  button: (text) =>
    $(`//*[contains(@class,"roi-part")][.//table[@aria-label="People"]]//button[normalize-space()="${text}"]`),
};

const back = () => $('.workspace-leaf.mod-active [aria-label="Navigate back"]').click();
const forward = () => $('.workspace-leaf.mod-active [aria-label="Navigate forward"]').click();

describe("the filters of the dashboard", () => {
  it("each narrows the figures, says what it is set to, and is taken back alone", async () => {
    await openDashboard();
    const whole = await headline();
    const figures = [];
    for (const [name, choice] of [
      ["Period", "last 12 months"],
      ["Circle", "Coworking"],
      ["Kind", "call"],
      ["Benefit", "business"],
    ]) {
      await choose(await filterButton(name), choice);
      await browser.waitUntil(async () => (await filterTexts()).includes(`${name}: ${choice}`));
      figures.push(await headlineAfter(whole));
      await choose(await filterButton(name), name === "Period" ? "all time" : "all");
      await waitForHeadline(whole);
    }
    expect(new Set(figures).size).toBeGreaterThan(2);
  });

  it("a period of one's own is set by its days", async () => {
    await openDashboard();
    await choose(await filterButton("Period"), "from – to");
    await $(".roi-filter-day input").waitForExist();
    await browser.execute(() => {
      const [from] = document.querySelectorAll(".roi-filter-day input");
      from.value = "2025-03-01";
      from.dispatchEvent(new Event("change"));
    });
    await browser.waitUntil(async () => (await state()).period?.startsWith("2025-03-01.."));
    await browser.waitUntil(async () => (await lead()).includes("1 Mar 2025"));
  });

  it("a person is found by typing and named by the filter", async () => {
    await openDashboard();
    await (await filterButton("Person")).click();
    await $(".prompt-input").waitForExist();
    await browser.keys("marek");
    await browser.keys("Enter");
    await browser.waitUntil(async () => (await filterTexts()).includes("Person: Marek Dorn"));
    await browser.waitUntil(async () => (await state()).person === "People/Marek Dorn.md");
  });

  it("a circle leaves a person aside, and Clear all of it", async () => {
    await openDashboard({});
    const whole = await headline();
    await choose(await filterButton("Circle"), "Coworking");
    await choose(await filterButton("Kind"), "event");
    await browser.waitUntil(async () => (await filterTexts()).includes("Clear"));
    await (await filterButton("Clear")).click();
    await waitForHeadline(whole);
    expect(await filterTexts()).not.toContain("Clear");
  });

  it("the link that is copied opens the same figures in another session", async () => {
    await openDashboard();
    const whole = await headline();
    await choose(await filterButton("Kind"), "event");
    await browser.waitUntil(async () => (await filterTexts()).includes("Kind: event"));
    const narrowed = await headlineAfter(whole);
    await (await filterButton("Copy link")).click();
    const link = await copied();
    expect(link).toContain("obsidian://relationship-roi?");
    await openDashboard();
    await browser.execute((uri) => window.workbench.host.openUri(uri), link);
    await waitForHeadline(narrowed);
    expect(await filterTexts()).toContain("Kind: event");
  });
});

describe("back and forward", () => {
  it("lead through the filters as they were set, with the words of the search", async () => {
    await openDashboard();
    const whole = await headline();
    await $(".roi-search").click();
    await browser.keys("ines");
    await browser.waitUntil(async () => (await state()).search === "ines");
    await choose(await filterButton("Kind"), "call");
    const calls = await headlineAfter(whole);
    await $(".roi-search").clearValue();
    await $(".roi-search").click();
    await browser.keys("theo");
    await browser.waitUntil(async () => (await state()).search === "theo");
    await back();
    await waitForHeadline(whole);
    expect(await $(".roi-search").getValue()).toBe("ines");
    await forward();
    await waitForHeadline(calls);
    expect(await $(".roi-search").getValue()).toBe("theo");
    await browser.executeObsidianCommand("app:go-back");
    await waitForHeadline(whole);
    expect(await filterTexts()).toContain("Kind: all");
  });

  it("bring the reader back from a note, to the filters and the place that were left", async () => {
    await openDashboard();
    const whole = await headline();
    await choose(await filterButton("Circle"), "Brunnholt alumni");
    await browser.waitUntil(async () => (await filterTexts()).includes("Circle: Brunnholt alumni"));
    const narrowed = await headlineAfter(whole);
    await section("People");
    const scrolled = () => browser.execute(() => document.querySelector(".roi-dashboard").scrollTop);
    await atRest(scrolled);
    const [first] = await people.names();
    const place = await scrolled();
    await $('table[aria-label="People"] .roi-grid-row td:first-child a').click();
    await browser.waitUntil(async () => (await $(".workspace-leaf.mod-active .view-header-title").getText()) === first);
    await back();
    await $(".roi-headline .roi-value").waitForExist();
    await waitForHeadline(narrowed);
    expect(await filterTexts()).toContain("Circle: Brunnholt alumni");
    await browser.waitUntil(async () => Math.abs((await scrolled()) - place) < 5, { timeoutMsg: "the place is lost" });
    await browser.waitUntil(async () => (await people.names())[0] === first);
  });
});

describe("the tables of the dashboard", () => {
  it("sort by mouse and keyboard, upwards, downwards and as they came", async () => {
    await openDashboard();
    await section("People");
    const before = await people.names();
    await people.head("lastContact").click();
    const up = await people.names();
    expect(up).not.toEqual(before);
    await browser.keys("Enter");
    expect(await people.head("lastContact").parentElement().getAttribute("aria-sort")).toBe("descending");
    await browser.keys("Enter");
    expect(await people.names()).toEqual(before);
  });

  it("show the columns that were chosen, here and in the next pane", async () => {
    await openDashboard();
    await section("People");
    await choose(await people.button("Columns"), "Rhythm");
    expect(await people.heads()).not.toContain("Rhythm");
    await browser.execute((dashboard) => {
      const { app, host } = window.workbench;
      app.workspace.getLeavesOfType(dashboard)[0].detach();
      return host.executeCommand("relationship-roi:open-dashboard");
    }, type);
    await $(".roi-headline .roi-value").waitForExist();
    await section("People");
    expect(await people.heads()).not.toContain("Rhythm");
  });

  it("are copied as they stand: as Markdown, and as CSV", async () => {
    await openDashboard();
    await $(".roi-search").click();
    await browser.keys("theo");
    await section("People");
    await browser.waitUntil(async () => (await people.names()).length === 1);
    await choose(await people.button("Copy"), "As Markdown");
    expect(await copied()).toMatch(/^\| Name \| Last contact \|.*\n\| --- .*\n\| Theo Larkspur \|/);
    await choose(await people.button("Copy"), "As CSV");
    expect(await copied()).toMatch(/^Name,Last contact,.*\r\nTheo Larkspur,/);
  });

  it("are scrolled by the keyboard", async () => {
    await openDashboard({ vault: "demo-ru" });
    await section("Люди");
    const scroller = await $('.roi-scroller[aria-label="Люди"]');
    await browser.execute((el) => el.focus(), scroller);
    const max = await browser.execute((el) => el.scrollHeight - el.clientHeight, scroller);
    await browser.keys("End");
    await browser.waitUntil(() => browser.execute((el, to) => to === 0 || el.scrollTop > 0, scroller, max));
  });
});

describe("the sections of the dashboard", () => {
  const titles = () => $$(".roi-section-title").map((el) => el.getText());

  it("fold and move by keyboard, and stand so in the next session", async () => {
    await openDashboard();
    const [first, second] = await titles();
    await browser.execute(() => document.querySelector(".roi-section-fold").focus());
    await browser.keys("Enter");
    expect(await $(".roi-section-fold").getAttribute("aria-expanded")).toBe("false");
    await browser.execute((title) => document.querySelector(`[aria-label="Move “${title}” down"]`).focus(), first);
    await browser.keys("Enter");
    expect((await titles()).slice(0, 2)).toEqual([second, first]);
    await browser.execute((dashboard) => {
      const { app, host } = window.workbench;
      app.workspace.getLeavesOfType(dashboard)[0].detach();
      return host.executeCommand("relationship-roi:open-dashboard");
    }, type);
    await $(".roi-headline .roi-value").waitForExist();
    expect((await titles()).slice(0, 2)).toEqual([second, first]);
    expect(await $$(".roi-section-fold").map((el) => el.getAttribute("aria-expanded"))).toEqual([
      "true",
      "false",
      ...Array.from({ length: 10 }, () => "true"),
    ]);
  });

  it("are drawn when they are seen", async () => {
    await openDashboard();
    const drawn = () =>
      browser.execute(() => [...document.querySelectorAll(".roi-section-body")].map((el) => el.childElementCount > 0));
    await browser.waitUntil(async () => (await drawn())[0], { timeoutMsg: "the first section is not drawn" });
    expect((await drawn()).at(-1)).toBe(false);
    await section("What is missing");
    expect((await drawn()).at(-1)).toBe(true);
  });
});

describe("a dashboard on paper", () => {
  it("has every section and every row, and the screen is as it was", async () => {
    await openDashboard({ theme: "dark" });
    const empty = () => browser.execute(() => document.querySelectorAll(".roi-section-body:empty").length);
    expect(await empty()).toBeGreaterThan(0);
    const pdf = Buffer.from(await browser.printPage(), "base64");
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(await empty()).toBe(0);
    expect(await people.names()).toHaveLength(19);
    expect(await browser.collectErrors()).toEqual([]);
  });
});

describe("a dashboard that is closed or moved", () => {
  it("opened and closed 100 times leaves no chart, listener, observer or element", async () => {
    await openDashboard();
    const { counts, left } = await browser.execute(async (dashboard) => {
      const { app, host } = window.workbench;
      const live = new Set();
      for (const name of ["IntersectionObserver", "ResizeObserver"]) {
        const Own = window[name];
        window[name] = class extends Own {
          observe(...given) {
            live.add(this);
            super.observe(...given);
          }
          disconnect() {
            live.delete(this);
            super.disconnect();
          }
        };
      }
      const frames = (count) =>
        count === 0
          ? Promise.resolve()
          : new Promise((done) => requestAnimationFrame(done)).then(() => frames(count - 1));
      // Sections are drawn one in each frame, and a busy machine has fewer of them.
      const drawn = async (most) => {
        if (most === 0 || document.querySelector("canvas") !== null) return;
        await frames(1);
        await drawn(most - 1);
      };
      const close = async () => {
        for (const leaf of app.workspace.getLeavesOfType(dashboard)) leaf.detach();
        await host.settled();
        await frames(2);
      };
      await close();
      const counts = [];
      for (let cycle = 0; cycle < 100; cycle += 1) {
        await host.executeCommand("relationship-roi:open-dashboard");
        await host.settled();
        await drawn(600);
        const seen = [document.querySelectorAll("canvas").length, live.size > 0];
        await close();
        counts.push([
          ...seen,
          document.querySelectorAll("canvas").length,
          live.size,
          document.querySelectorAll("*").length,
        ]);
      }
      await host.unloadPlugin("relationship-roi");
      return { counts, left: host.leftBehind("relationship-roi") };
    }, type);
    const [first] = counts;
    expect(first.slice(0, 4)).toEqual([1, true, 0, 0]);
    expect(counts).toEqual(counts.map(() => first));
    expect(left).toEqual([]);
  });

  it("moved to a window of its own and on, it keeps its chart", async () => {
    await openDashboard();
    await $(".roi-page canvas").waitForExist();
    const painted = await browser.execute(async (dashboard) => {
      const { app } = window.workbench;
      app.workspace.openWindow = () => window.open("about:blank", "", "width=900,height=700");
      const [leaf] = app.workspace.getLeavesOfType(dashboard);
      const rest = (ms) => new Promise((done) => setTimeout(done, ms));
      const paintedIn = () => {
        const canvases = [...leaf.view.contentEl.querySelectorAll("canvas")];
        return canvases.map((canvas) => {
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return data.some((value, at) => at % 4 === 3 && value > 0);
        });
      };
      const seen = [];
      for (let move = 0; move < 2; move += 1) {
        app.workspace.moveLeafToPopout(leaf);
        for (const style of document.querySelectorAll("style, link"))
          leaf.view.contentEl.ownerDocument.head.append(style.cloneNode(true));
        for (let waits = 0; waits < 100 && paintedIn()[0] !== true; waits += 1) await rest(100);
        // What was painted too early is gone with the next frame.
        await rest(400);
        seen.push([leaf.view.contentEl.ownerDocument === document, ...paintedIn()]);
      }
      return seen;
    }, type);
    expect(painted).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});
