// What an edit costs the plugin itself before the next frame, in Chromium: a note with 200 blocks in a vault of 10,000.
import { inChromium } from "./in-chromium.mjs";

const size = 10_000;
const blocks = 200;
const edits = 20;

/** Prints the figures; without a Chromium it says so. Nothing is asserted. */
export async function benchEditToPixels() {
  // As tall as the note: blocks out of sight would wait and cost nothing.
  const screen = { height: 60_000, timeoutMs: 120_000 };
  const figures = await inChromium({
    what: "Edit to pixels",
    ...screen,
    measure: measureInPage,
    given: { size, blocks, edits },
  });
  if (figures !== null) console.log(table(figures));
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
  let longest = 0;
  const timed =
    (work) =>
    (...given) => {
      const begun = performance.now();
      try {
        return work(...given);
      } finally {
        const took = performance.now() - begun;
        own += took;
        longest = Math.max(longest, took);
      }
    };
  const frame = window.requestAnimationFrame.bind(window);
  const trigger = app.metadataCache.trigger.bind(app.metadataCache);
  const nextFrame = () => new Promise((done) => frame(() => frame(done)));
  const surfaces = () => [...document.querySelectorAll(".roi-surface")];
  const measure = async (file, textOf) => {
    const times = [];
    longest = 0;
    const before = surfaces();
    for (let edit = 0; edit < edits; edit += 1) {
      own = 0;
      window.requestAnimationFrame = (work) => frame(timed(work));
      app.metadataCache.trigger = timed(trigger);
      await app.vault.modify(file, textOf(edit + 2));
      await host.settled();
      await nextFrame();
      // What waits for a share of a frame is this edit's too.
      await nextFrame();
      window.requestAnimationFrame = frame;
      app.metadataCache.trigger = trigger;
      times.push(own);
    }
    times.sort((a, b) => a - b);
    const drawn = surfaces().filter((el, at) => el !== before[at]).length;
    return { median: times[Math.floor(edits / 2)], worst: times.at(-1), longest, drawn };
  };
  const ofPeople = {
    unrelated: await measure(unrelated, (edit) => meeting(people[blocks], edit)),
    related: await measure(related, (edit) => meeting(shown[0], edit)),
  };
  const plain = await create("Bench plain.md", "Nothing of ours.");
  const contact = await create("Bench contact.md", "---\ntags: [contact]\n---\n");
  const wholes = [
    "for: vault",
    "for: vault\nshow: sentence",
    "for: tag client",
    "for: folder Bench",
    "for: circle Bench",
  ];
  const whole = await create(
    "Bench wholes.md",
    Array.from(
      { length: blocks / 2 },
      (_, at) => `\`\`\`roi\n${wholes[at % wholes.length]}\nperiod: since ${2000 + (at % 7)}\n\`\`\``,
    ).join("\n\n"),
  );
  await app.workspace.getLeaf().openFile(whole, { state: { mode: "preview" } });
  await host.settled();
  return {
    notes: app.vault.getMarkdownFiles().length,
    ...ofPeople,
    none: await measure(plain, (edit) => `Nothing of ours, ${edit}.`),
    silent: await measure(contact, (edit) => `---\ntags: [contact]\nemail: bench${edit}@example.org\n---\n`),
  };
}

function table({ notes, unrelated, related, none, silent }) {
  const line = (name, { median, worst, longest, drawn }) =>
    `  ${name.padEnd(16)}  median ${median.toFixed(1)} ms  worst ${worst.toFixed(1)} ms  longest in one frame ${longest.toFixed(1)} ms  ≤ 16.7  ${median <= 16.7 ? "holds" : "MISSED"}  blocks drawn: ${drawn}`;
  return [
    `Edit to pixels, own time, ${notes.toLocaleString("en")} notes, ${blocks} blocks in one note`,
    line("unrelated edit", unrelated),
    line("related edit", related),
    `  ${blocks / 2} blocks of the whole vault, tags, folders and circles`,
    line("none of ours", none),
    line("no figure of it", silent),
    "",
  ].join("\n");
}
