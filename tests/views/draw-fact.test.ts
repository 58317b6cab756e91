/** @jest-environment jsdom */
import { Component } from "obsidian";
import { words } from "../../src/locales/words";
import type { Fact } from "../../src/present/pieces";
import { drawFact } from "../../src/views/draw-fact";
import type { Drawing } from "../../src/views/drawing";
import { KeptCharts } from "../../src/views/kept-charts";
import { openViews } from "./support/view-host";

interface Drawn {
  readonly el: HTMLElement;
  readonly parent: HTMLElement;
  readonly opened: unknown[][];
  readonly hovered: Record<string, unknown>[];
}

async function drawn(fact: Partial<Fact>, files: Readonly<Record<string, string>> = {}): Promise<Drawn> {
  const { app } = await openViews(files);
  const opened: unknown[][] = [];
  const hovered: Record<string, unknown>[] = [];
  jest.spyOn(app.workspace, "openLinkText").mockImplementation(async (...call) => void opened.push(call));
  app.workspace.on("hover-link" as "quit", ((event: Record<string, unknown>) => hovered.push(event)) as never);
  const drawing: Drawing = {
    app,
    words: words("en"),
    sourcePath: "Start.md",
    hoverParent: { hoverPopover: null },
    owner: new Component(),
    opened: new Set(),
    chart: new KeptCharts(app).get,
  };
  const parent = document.body.createDiv();
  return { el: drawFact(parent, { text: "Anna", link: null, hover: null, ...fact }, drawing), parent, opened, hovered };
}

const toAnna = { target: "People/Anna.md", exists: true };

describe("drawFact", () => {
  test("words that lead nowhere are text, with more on hover where there is more", async () => {
    const { el } = await drawn({ hover: "12 March 2024" });
    expect([el.tagName, el.title, el.tabIndex]).toEqual(["SPAN", "12 March 2024", -1]);
  });

  test("words that lead to a note are an internal link that the keyboard reaches", async () => {
    const { el } = await drawn({ link: toAnna });
    expect([el.className, el.getAttribute("href"), el.dataset["href"], el.tabIndex]).toEqual([
      "internal-link",
      "People/Anna.md",
      "People/Anna.md",
      0,
    ]);
  });

  test.each([
    [{ line: 4, field: "cost" }, 4],
    [{ line: null, field: "Price paid" }, 2],
    [{ line: null, field: "nowhere" }, null],
    [{ line: null, field: null }, null],
  ])("a click on what leads to a place in a note opens the note there: %j", async (place, line) => {
    const files = { "People/Anna.md": '---\ntags: [contact]\n"Price paid": 5\n---\nPrice: 6\n' };
    const { el, opened } = await drawn({ link: { ...toAnna, place } }, files);
    el.click();
    await new Promise((resume) => setTimeout(resume, 0));
    const state = line === null ? [] : [{ eState: { line } }];
    expect(opened).toEqual([["People/Anna.md", "Start.md", false, ...state]]);
  });

  test("somebody without a note is an unresolved link", async () => {
    const { el } = await drawn({ link: { target: "Ole", exists: false } });
    expect(el.className).toBe("internal-link is-unresolved");
  });

  test("a click opens the note from where the surface stands, and Obsidian's own listener does not open it again", async () => {
    const { el, parent, opened } = await drawn({ link: toAnna });
    const outside = jest.fn();
    parent.addEventListener("click", outside);
    el.click();
    expect(opened).toEqual([["People/Anna.md", "Start.md", false]]);
    expect(outside).not.toHaveBeenCalled();
  });

  test("with Ctrl or the middle button it opens in a new tab, with the right one not at all", async () => {
    const { el, opened } = await drawn({ link: toAnna });
    el.dispatchEvent(new MouseEvent("click", { ctrlKey: true, cancelable: true }));
    el.dispatchEvent(new MouseEvent("auxclick", { button: 1, cancelable: true }));
    el.dispatchEvent(new MouseEvent("auxclick", { button: 2, cancelable: true }));
    expect(opened.map(([, , newLeaf]) => newLeaf)).toEqual(["tab", "tab"]);
  });

  test("hovering asks for a page preview", async () => {
    const { el, hovered } = await drawn({ link: toAnna });
    el.dispatchEvent(new MouseEvent("mouseover"));
    expect(hovered).toEqual([
      expect.objectContaining({
        source: "relationship-roi",
        targetEl: el,
        linktext: "People/Anna.md",
        sourcePath: "Start.md",
      }),
    ]);
  });

  test("the other button opens the menu Obsidian gives links", async () => {
    const { el } = await drawn({ link: toAnna });
    const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    el.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(document.querySelector(".menu")?.textContent).toContain("Open in new tab");
  });

  test("dragged into a note it becomes a link as the vault writes them", async () => {
    const dragged = async (fact: Partial<Fact>): Promise<string> => {
      const { el } = await drawn(fact);
      let data = "";
      const event = new Event("dragstart");
      Object.assign(event, { dataTransfer: { setData: (_type: string, text: string) => void (data = text) } });
      el.dispatchEvent(event);
      return data;
    };
    expect(await dragged({ link: { target: "Ole", exists: false } })).toBe("[[Ole]]");
  });
});
