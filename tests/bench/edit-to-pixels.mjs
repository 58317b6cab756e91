// What an edit costs the plugin itself before the next frame, in Chromium: a note with 200 blocks in a vault of 10,000.
import { findChromium, openChromium } from "../workbench/chromium.mjs";
import { serve } from "../workbench/serve.mjs";
import { generatorScript } from "./generator-script.mjs";

const size = 10_000;
const blocks = 200;
const edits = 20;

/** Prints the figures; without a Chromium it says so. Nothing is asserted. */
export async function benchEditToPixels() {
  try {
    findChromium();
  } catch (error) {
    console.log(`Edit to pixels is not measured: ${error.message}`);
    return;
  }
  const script = await generatorScript();
  const server = await serve();
  const { browser, close } = await openChromium();
  try {
    // As tall as the note: blocks out of sight would wait and cost nothing.
    const tall = { width: 1280, height: 60_000, deviceScaleFactor: 1, mobile: false };
    await browser.sendCommand("Emulation.setDeviceMetricsOverride", tall);
    await browser.url(`${server.url}?${new URLSearchParams({ vault: "demo-en", bar: "off" })}`);
    await browser.waitUntil(() => browser.execute(() => document.body.dataset.ready === "true"), { timeout: 60_000 });
    await browser.setTimeout({ script: 120_000 });
    await browser.execute(script);
    const times = await browser.execute(measureInPage, { size, blocks, edits });
    console.log(table(times));
  } finally {
    await close();
    await server.close();
  }
}

/** In the page: fills the vault, shows the note, and edits one meeting again and again. */
async function measureInPage({ size, blocks, edits }) {
  const { host, app } = window.workbench;
  for (const { path, cache, text } of window.bench.generateVault(size)) host.adopt(path, { cache, text });
  await host.runCli("relationship-roi:recalculate");
  const { contacts } = JSON.parse(await host.runCli("relationship-roi:report", { format: "json" }));
  const people = contacts.filter(({ path, interactions }) => path !== null && interactions > 0).map(({ name }) => name);
  const meeting = (name, cost) =>
    `---\ntags: [meeting]\ndate: 2024-05-01\npeople: ["[[${name}]]"]\ncost: ${cost} EUR\n---\n`;
  const create = (path, text) => app.vault.create(path, text);
  const shown = people.slice(0, blocks);
  const related = await create("Bench related.md", meeting(shown[0], 1));
  const unrelated = await create("Bench unrelated.md", meeting(people[blocks], 1));
  const note = await create(
    "Bench blocks.md",
    shown.map((name) => `\`\`\`roi\nfor: "[[${name}]]"\n\`\`\``).join("\n\n"),
  );
  await app.workspace.getLeaf().openFile(note, { state: { mode: "preview" } });
  await host.settled();

  let own = 0;
  const timed =
    (work) =>
    (...given) => {
      const begun = performance.now();
      try {
        return work(...given);
      } finally {
        own += performance.now() - begun;
      }
    };
  const frame = window.requestAnimationFrame.bind(window);
  const trigger = app.metadataCache.trigger.bind(app.metadataCache);
  const nextFrame = () => new Promise((done) => frame(() => frame(done)));
  const surfaces = () => [...document.querySelectorAll(".roi-surface")];
  const measure = async (file, name) => {
    const times = [];
    const before = surfaces();
    for (let edit = 0; edit < edits; edit += 1) {
      own = 0;
      window.requestAnimationFrame = (work) => frame(timed(work));
      app.metadataCache.trigger = timed(trigger);
      await app.vault.modify(file, meeting(name, edit + 2));
      await host.settled();
      await nextFrame();
      window.requestAnimationFrame = frame;
      app.metadataCache.trigger = trigger;
      times.push(own);
    }
    times.sort((a, b) => a - b);
    const drawn = surfaces().filter((el, at) => el !== before[at]).length;
    return { median: times[Math.floor(edits / 2)], worst: times.at(-1), drawn };
  };
  return {
    notes: app.vault.getMarkdownFiles().length,
    unrelated: await measure(unrelated, people[blocks]),
    related: await measure(related, shown[0]),
  };
}

function table({ notes, unrelated, related }) {
  const line = (name, { median, worst, drawn }) =>
    `  ${name.padEnd(16)}  median ${median.toFixed(1)} ms  worst ${worst.toFixed(1)} ms  ≤ 16.7  ${median <= 16.7 ? "holds" : "MISSED"}  blocks drawn: ${drawn}`;
  return [
    `Edit to pixels, own time, ${notes.toLocaleString("en")} notes, ${blocks} blocks in one note`,
    line("unrelated edit", unrelated),
    line("related edit", related),
    "",
  ].join("\n");
}
