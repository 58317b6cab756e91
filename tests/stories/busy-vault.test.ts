/** @jest-environment jsdom */
import type { Host } from "../host/create-host";
import { installedPlugin, settingsPath } from "../support/installed-plugin";

const meeting = (cost: number): string =>
  `---\ntags: [meeting]\ndate: 2024-05-01\npeople: ["[[Anna]]"]\ncost: ${String(cost)}\n---\n`;

const files = {
  "Anna.md": "---\ntags: [contact]\n---\n",
  "Lunch.md": meeting(10),
  "Blocks.md": '```roi\nfor: "[[Anna]]"\n```\n',
  [settingsPath]: "{}",
};

/** However short, every piece of work takes longer than a slice; minutes of patience pass in a moment. */
function slowWork(): void {
  let now = 0;
  jest.spyOn(window.performance, "now").mockImplementation(() => (now += 100));
  const win: { setTimeout(run: () => void, ms?: number): unknown } = window;
  const later = win.setTimeout.bind(win);
  jest.spyOn(win, "setTimeout").mockImplementation((run, ms = 0) => later(run, Math.min(50, ms)));
}

/** Changes a note in every turn, as Sync does that brings in a vault. Returns the function that ends it. */
function keepChanging(host: Host): () => void {
  const file = host.vault.getFileByPath("Lunch.md");
  if (file === null) throw new Error("There is no Lunch.md.");
  let cost = 11;
  const timer = setInterval(() => void host.vault.modify(file, meeting((cost += 1))), 0);
  return () => clearInterval(timer);
}

describe("a vault whose notes do not stop changing", () => {
  test("shows what the settings say without waiting for the end of it", async () => {
    const host = await installedPlugin(files, { document: true });
    const leaf = host.workspace.getLeaf("tab");
    await leaf.setViewState({ type: "markdown", state: { file: "Blocks.md", mode: "preview" } });
    await host.settled();
    const shown = (): string => leaf.view.containerEl.querySelector(".roi-block")?.textContent ?? "";
    expect(shown()).toContain("€10");
    slowWork();
    const end = keepChanging(host);
    await host.app.vault.adapter.write(settingsPath, JSON.stringify({ version: 1, baseCurrency: "USD" }));
    for (let turn = 0; turn < 1000 && !shown().includes("$"); turn += 1)
      await new Promise((done) => setTimeout(done, 20));
    end();
    jest.restoreAllMocks();
    expect(shown()).toContain("$");
    await host.settled();
    expect(host.errors).toEqual([]);
  });
});
