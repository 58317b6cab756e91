/** @jest-environment jsdom */
import { installedPlugin, settingsPath } from "../support/installed-plugin";

/** Three seconds between any two looks at the clock: no pass is short, and each note is a slice of time. */
function slowClock(): void {
  const now = jest.spyOn(performance, "now");
  let time = 0;
  now.mockImplementation(() => (time += 3000));
}

const files = {
  "A.md": "---\ntags: [meeting]\ndate: 2024-05-01\npeople: Anna\n---\n",
  "B.md": "---\ntags: [meeting]\ndate: 2024-05-02\npeople: Anna\n---\n",
};

const shown = (): string => document.querySelector(".status-bar")?.textContent ?? "";

afterEach(() => {
  jest.restoreAllMocks();
  document.body.empty();
});

describe("progress in the status bar", () => {
  test("goes when notes have been read again under other settings", async () => {
    const host = await installedPlugin({ ...files, [settingsPath]: "{}" }, { document: true });
    slowClock();
    await host.app.vault.adapter.write(settingsPath, JSON.stringify({ version: 1, baseCurrency: "USD" }));
    await new Promise((resume) => setTimeout(resume, 300));
    await host.settled();
    expect(shown()).not.toMatch(/%/);
  });
});
