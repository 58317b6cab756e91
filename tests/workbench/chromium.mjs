import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
];

function onPath(...names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** Chromium as this machine has it: CHROME_PATH, chromium or google-chrome; the driver likewise. */
export function findChromium() {
  const binary =
    process.env["CHROME_PATH"] ?? onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  if (!binary) throw new Error("No Chromium found: install one, or name it in CHROME_PATH.");
  return { binary, driver: process.env["CHROMEDRIVER_PATH"] ?? onPath("chromedriver") };
}

/** Opens a headless Chromium for WebdriverIO's `browser` commands; `close` ends it and leaves nothing behind. */
export async function openChromium() {
  const { remote } = await import("webdriverio");
  const { binary, driver } = findChromium();
  const profile = await mkdtemp(join(tmpdir(), "workbench-chromium-"));
  const browser = await remote({
    logLevel: "error",
    capabilities: {
      browserName: "chrome",
      "wdio:enforceWebDriverClassic": true,
      "goog:chromeOptions": { binary, args: [...flags, `--user-data-dir=${profile}`] },
      ...(driver ? { "wdio:chromedriverOptions": { binary: driver } } : {}),
    },
  });
  const close = async () => {
    await browser.deleteSession();
    await rm(profile, { recursive: true, force: true });
  };
  return { browser, close };
}
