// node tests/workbench/shoot.mjs [part of a name …]: pictures of the page into tests/.artefacts/screens.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { artefacts } from "./build.mjs";
import { openChromium } from "./chromium.mjs";
import { serve } from "./serve.mjs";

/** The demo stories end in November 2026; from this day on they look as they are meant to. */
const today = "2026-11-23";

const subjects = {
  en: {
    start: { note: "Start here" },
    contact: { note: "Theo Larkspur" },
    event: { note: "2025-05-13 Warehouse Futures London" },
    result: { note: "2025-08-29 Nordkorb project" },
    base: { note: "ROI.base" },
    dashboard: { open: "dashboard" },
  },
  ru: {
    start: { note: "Начните здесь" },
    contact: { note: "Вадим Лукоморов" },
    event: { note: "2025-09-11 Форум в Алматы" },
    result: { note: "2025-03-17 Работа в «Кедре»" },
    base: { note: "ROI.base" },
    dashboard: { open: "dashboard" },
  },
};

const sizes = {
  wide: { width: 1280, height: 900, query: {} },
  // The whole of a long page at once.
  tall: { width: 1280, height: 3200, query: {} },
  phone: { width: 390, height: 844, query: { width: "390" } },
  phonetall: { width: 390, height: 4200, query: { width: "390" } },
};

const shots = Object.keys(subjects).flatMap((language) =>
  Object.keys(subjects[language]).flatMap((subject) =>
    Object.keys(sizes).flatMap((size) =>
      ["light", "dark"].map((theme) => ({
        name: `${subject}-${language}-${size}-${theme}`,
        size: sizes[size],
        query: {
          vault: `demo-${language}`,
          theme,
          today,
          bar: "off",
          ...subjects[language][subject],
          ...sizes[size].query,
        },
      })),
    ),
  ),
);
for (const [language, theme] of [
  ["en", "light"],
  ["ru", "dark"],
]) {
  const query = { vault: `demo-${language}`, theme, today };
  const { note } = subjects[language].event;
  shots.push(
    { name: `frame-${language}`, size: sizes.wide, query },
    { name: `frame-${language}-phone`, size: sizes.phone, query: { ...query, width: "390" } },
    { name: `source-${language}`, size: sizes.wide, query: { ...query, note, mode: "source" } },
    { name: `settings-${language}`, size: sizes.wide, query: { ...query, open: "settings" } },
    { name: `settings-${language}-phone`, size: sizes.phone, query: { ...query, width: "390", open: "settings" } },
    { name: `palette-${language}`, size: sizes.wide, query: { ...query, open: "palette" } },
  );
}

/** Longer than the longest animation of a chart. */
const settleMs = 1200;

const wanted = process.argv.slice(2);
const chosen = shots.filter(({ name }) => wanted.every((part) => name.includes(part)));
const folder = join(artefacts, "screens");
await mkdir(folder, { recursive: true });
const server = await serve();
const { browser, close } = await openChromium();
try {
  for (const { name, size, query } of chosen) {
    const { width, height } = size;
    await browser.sendCommand("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: "width" in query,
    });
    await browser.url(`${server.url}?${new URLSearchParams(query)}`);
    const wrong = await browser.executeAsync((done) => {
      const problems = () => window.workbench.errors.entries.map(({ where, text }) => `${where}: ${text}`);
      const wait = () => {
        if (!window.workbench) setTimeout(wait, 50);
        else
          window.workbench.ready.then(
            () => done(problems()),
            (error) => done([String(error), ...problems()]),
          );
      };
      wait();
    });
    await browser.pause(settleMs);
    await browser.saveScreenshot(join(folder, `${name}.png`));
    console.log(`${name}.png`);
    for (const line of wrong) console.error(`  ${line.split("\n").slice(0, 4).join("\n  ")}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} finally {
  await close();
  await server.close();
}
