/** @jest-environment jsdom */
import { Component } from "obsidian";
import { words } from "../../src/locales/words";
import { toNote } from "../../src/present/facts";
import { row } from "../../src/present/row";
import { drawAsked } from "../../src/views/draw-asked";
import { openViews } from "./support/view-host";

describe("drawAsked", () => {
  test("a number that can be asked about opens its explanation, and following a link closes it", async () => {
    const { app, host } = await openViews({ "Lunch.md": "" });
    const owner = new Component();
    owner.load();
    const parent = document.body.createDiv();
    const why = () => ({
      formula: "each counted once",
      parts: [{ label: "Cash", value: "€5" }],
      remarks: ["Time is estimated for 1 of 1."],
      folds: [
        { key: "notes", title: "Notes", rows: [row({ text: "Lunch", link: toNote("Lunch.md"), hover: null }, {})] },
      ],
    });
    const asked = { label: "Net value, Lunch", why };
    drawAsked(
      parent,
      { text: "€5", asked },
      {
        app,
        words: words("en"),
        sourcePath: "",
        hoverParent: { hoverPopover: null },
        owner,
        opened: new Set(),
        chart: () => {
          throw new Error("There is no chart.");
        },
      },
    );
    const button = parent.querySelector("button");
    expect([button?.textContent, button?.getAttribute("aria-haspopup")]).toEqual(["€5", "dialog"]);
    button?.click();
    const modal = document.querySelector(".modal");
    expect(modal?.textContent).toContain("Net value, Lunch: why this much?");
    expect(modal?.querySelector(".roi-formula")?.textContent).toBe("each counted once");
    modal?.querySelector("summary")?.click();
    modal?.querySelector("details")?.dispatchEvent(new Event("toggle"));
    modal?.querySelector<HTMLElement>("a.internal-link")?.click();
    await new Promise((resume) => setTimeout(resume, 5));
    await host.settled();
    expect([document.querySelector(".modal"), app.workspace.getActiveFile()?.path]).toEqual([null, "Lunch.md"]);
    owner.unload();
  });

  test("closed, it gives the focus back, also where the number was drawn anew meanwhile", async () => {
    const { app } = await openViews();
    const owner = new Component();
    owner.load();
    const parent = document.body.createDiv();
    const asked = { label: "Net value", why: () => ({ formula: "", parts: [], remarks: [], folds: [] }) };
    const draw = (text: string): void => {
      const surface = createDiv({ cls: "roi-surface" });
      surface.createEl("button", { text: "Another" });
      drawAsked(
        surface,
        { text, asked },
        {
          app,
          words: words("en"),
          sourcePath: "",
          hoverParent: { hoverPopover: null },
          owner,
          opened: new Set(),
          chart: () => {
            throw new Error("There is no chart.");
          },
        },
      );
      parent.replaceChildren(surface);
    };
    const close = async (): Promise<string | null | undefined> => {
      document.querySelector<HTMLElement>(".modal-close-button")?.click();
      await new Promise((resume) => setTimeout(resume, 5));
      return document.activeElement?.textContent;
    };
    draw("€5");
    parent.querySelector<HTMLElement>(".roi-asked")?.click();
    expect(await close()).toBe("€5");
    parent.querySelector<HTMLElement>(".roi-asked")?.click();
    draw("€9");
    expect(await close()).toBe("€9");
    owner.unload();
    parent.remove();
  });
});
