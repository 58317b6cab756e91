import { findChromium, openChromium } from "../workbench/chromium.mjs";
import { serve } from "../workbench/serve.mjs";
import { generatorScript } from "./generator-script.mjs";

/** Runs `measure(given)` in a page that can fill its vault; null, and a line that says so, where no Chromium is. */
export async function inChromium({ what, height, timeoutMs, measure, given }) {
  try {
    findChromium();
  } catch (error) {
    console.log(`${what} is not measured: ${error.message}`);
    return null;
  }
  const script = await generatorScript();
  const server = await serve();
  const { browser, close } = await openChromium();
  try {
    const screen = { width: 1280, height, deviceScaleFactor: 1, mobile: false };
    await browser.sendCommand("Emulation.setDeviceMetricsOverride", screen);
    await browser.url(`${server.url}?${new URLSearchParams({ vault: "demo-en", bar: "off" })}`);
    await browser.waitUntil(() => browser.execute(() => document.body.dataset.ready === "true"), { timeout: 60_000 });
    await browser.setTimeout({ script: timeoutMs });
    await browser.execute(script);
    return await browser.execute(measure, given);
  } finally {
    await close();
    await server.close();
  }
}
