/** @jest-environment jsdom */
import type { Host } from "../host/create-host";
import { installedPlugin } from "../support/installed-plugin";

type Win = Window & typeof globalThis;

/** What of ours listens in one window. */
interface Watched {
  readonly observers: Set<object>;
  readonly print: Set<unknown>;
}

/** Gives a window observers and media that tell who listens. */
function watch(win: Win): Watched {
  const observers = new Set<object>();
  const print = new Set<unknown>();
  class Observer {
    observe(el: Element): void {
      // The editor has observers of its own.
      if (el.closest("[class*=roi-]") !== null) observers.add(this);
    }
    disconnect(): void {
      observers.delete(this);
    }
  }
  const media = {
    matches: false,
    addEventListener: (_name: string, listener: unknown) => print.add(listener),
    removeEventListener: (_name: string, listener: unknown) => print.delete(listener),
  };
  for (const name of ["ResizeObserver", "IntersectionObserver"])
    Object.defineProperty(win, name, { value: Observer, configurable: true });
  Object.defineProperty(win, "matchMedia", { value: () => media, configurable: true });
  return { observers, print };
}

const meeting = (cost: number): string =>
  `---\ntags: [meeting]\ndate: 2024-05-01\npeople: ["[[Anna]]"]\ncost: ${String(cost)} EUR\n---\n`;

const files = {
  "Anna.md": "---\ntags: [contact]\n---\n",
  "Lunch.md": meeting(10),
  "Blocks.md": '```roi\nfor: "[[Anna]]"\n```\n\n```roi\nfor: vault\nchart: running\n```\n\n> [!roi] [[Anna]]\n',
};

/** Long enough for everything that waits for a share of a frame. */
async function settled(host: Host): Promise<void> {
  await host.settled();
  for (let frame = 0; frame < 10; frame += 1) await new Promise((done) => window.requestAnimationFrame(done));
  await host.settled();
}

async function edit(host: Host, cost: number): Promise<void> {
  const file = host.vault.getFileByPath("Lunch.md");
  if (file === null) throw new Error("There is no Lunch.md.");
  await host.vault.modify(file, meeting(cost));
  await settled(host);
}

describe("a note with a card, a chart and a callout", () => {
  test("goes on in a window of its own and leaves nobody listening, there or where it was", async () => {
    const main = watch(window);
    const popped: Watched[] = [];
    const host = await installedPlugin(files, {
      document: true,
      keep: true,
      openWindow: () => {
        const win = document.body.createEl("iframe").contentWindow as Win;
        popped.push(watch(win));
        // Frames of a hidden frame never come; those of the test's own window do.
        win.requestAnimationFrame = (run) => window.requestAnimationFrame(run);
        return win;
      },
    });
    const leaf = host.workspace.getLeaf("tab");
    await leaf.setViewState({ type: "markdown", state: { file: "Blocks.md", mode: "preview" } });
    await settled(host);
    const { containerEl } = leaf.view;
    // The print listener of the editor stays where it is.
    const editors = 1;
    const inMain = [main.observers.size, main.print.size - editors];
    expect(inMain).toEqual([4, 1]);

    host.workspace.moveLeafToPopout(leaf);
    await settled(host);
    const [there] = popped;
    if (there === undefined) throw new Error("No window was opened.");

    expect([main.observers.size, main.print.size]).toEqual([0, editors]);
    expect([there.observers.size, there.print.size]).toEqual(inMain);

    await edit(host, 99);
    expect(containerEl.querySelector(".roi-card .roi-value")?.textContent).toContain("€99");
    expect(containerEl.querySelector(".roi-callout .roi-summary")?.textContent).toContain("€99");
    expect(containerEl.doc).not.toBe(document);
    for (const el of containerEl.findAll(".roi-surface *")) expect(el.doc).toBe(containerEl.doc);

    await host.unloadPlugin("relationship-roi");
    expect([there.observers.size, there.print.size]).toEqual([0, 0]);
    expect([main.observers.size, main.print.size]).toEqual([0, editors]);
    expect(containerEl.querySelector(".roi-surface, .roi-canvas, canvas")).toBeNull();
    expect(host.errors).toEqual([]);
  });

  test("is drawn where it is though the window in which it waited for its turn has no more frames", async () => {
    const host = await installedPlugin(files, {
      document: true,
      keep: true,
      openWindow: () => {
        const win = document.body.createEl("iframe").contentWindow as Win;
        win.requestAnimationFrame = (run) => window.setTimeout(run, 0);
        return win;
      },
    });
    const leaf = host.workspace.getLeaf("tab");
    await leaf.setViewState({ type: "markdown", state: { file: "Blocks.md", mode: "preview" } });
    await settled(host);
    const { containerEl } = leaf.view;
    const invested = (): readonly boolean[] =>
      [".roi-card .roi-value", ".roi-callout .roi-summary"].map(
        (part) => containerEl.querySelector(part)?.textContent?.includes("€77") === true,
      );

    // Told of the change in one more frame, and none after it; no frame has time for a second surface.
    const frame = window.requestAnimationFrame.bind(window);
    const frames = jest.spyOn(window, "requestAnimationFrame").mockReturnValue(0).mockImplementationOnce(frame);
    let now = 0;
    jest.spyOn(window.performance, "now").mockImplementation(() => (now += 10));
    const file = host.vault.getFileByPath("Lunch.md");
    if (file === null) throw new Error("There is no Lunch.md.");
    await host.vault.modify(file, meeting(77));
    await host.settled();
    await new Promise((done) => frame(done));
    await host.settled();
    expect(invested()).toContain(false);

    host.workspace.moveLeafToPopout(leaf);
    await host.settled();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => window.setTimeout(done, 1));
    await host.settled();
    expect(invested()).toEqual([true, true]);
    expect(frames).toHaveBeenCalled();
    jest.restoreAllMocks();
    await host.unloadPlugin("relationship-roi");
    expect(host.errors).toEqual([]);
  });
});
