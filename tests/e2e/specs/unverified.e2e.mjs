import { $, browser, expect } from "@wdio/globals";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// One spec per line of docs/unverified.md. A line nobody has written a check for yet is pending, with how to check it by
// hand: the list of a run in the real app says what is settled and what is not.
const page = readFileSync(fileURLToPath(new URL("../../../docs/unverified.md", import.meta.url)), "utf8");
const lines = page.split("\n").flatMap((line) => {
  const [, assumption, , how] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return assumption === undefined || how === undefined || /^(?:assumption|-+)$/.test(assumption)
    ? []
    : [{ assumption, how }];
});

const inObsidian = (work, ...given) => browser.executeObsidian(work, ...given);

/** Writes a note, new or anew, and waits until the cache has read it. */
const write = (path, text) =>
  inObsidian(
    async ({ app }, at, content) => {
      const read = new Promise((resolve) => {
        const ref = app.metadataCache.on("changed", (file) => {
          if (file.path !== at) return;
          app.metadataCache.offref(ref);
          resolve();
        });
      });
      const file = app.vault.getFileByPath(at);
      if (file) await app.vault.modify(file, content);
      else await app.vault.create(at, content);
      await read;
    },
    path,
    text,
  );

/** Makes a folder; what the vault answers cannot leave the app. */
const makeFolder = (folder) => inObsidian(async ({ app }, path) => void (await app.vault.createFolder(path)), folder);

/** The report, through the API: what the command line prints. */
const report = (query = {}) =>
  inObsidian(({ plugins, app }, asked) => {
    const plugin = plugins.relationshipRoi ?? app.plugins.plugins["relationship-roi"];
    return plugin.api.report(asked);
  }, query);

/** What settles an assumption, by words of it. */
const checks = {
  "unparseable frontmatter": async () => {
    await write("Broken.md", "---\na: [\n---\n#meeting\n");
    const cache = await inObsidian(({ app }) => {
      const { frontmatter, sections } = app.metadataCache.getCache("Broken.md");
      return [frontmatter === undefined, sections?.[0]?.type];
    });
    expect(cache).toEqual([true, "yaml"]);
  },
  "after a rename the metadata cache": async () => {
    await write("Before.md", "---\ntype: meeting\ndate: 2024-03-01\n---\n");
    const isThere = await inObsidian(async ({ app }) => {
      const seen = new Promise((resolve) => {
        const ref = app.vault.on("rename", (file) => {
          app.vault.offref(ref);
          resolve(app.metadataCache.getFileCache(file) !== null);
        });
      });
      await app.fileManager.renameFile(app.vault.getFileByPath("Before.md"), "After.md");
      return seen;
    });
    expect(isThere).toBe(true);
  },
  "a folder rename fires": async () => {
    await makeFolder("Old");
    await write("Old/A.md", "a");
    await write("Old/B.md", "b");
    const renamed = await inObsidian(async ({ app }) => {
      const paths = [];
      const ref = app.vault.on("rename", (file) => paths.push(file.path));
      await app.vault.rename(app.vault.getFolderByPath("Old"), "New");
      await new Promise((resolve) => setTimeout(resolve, 500));
      app.vault.offref(ref);
      return paths.sort();
    });
    expect(renamed).toEqual(expect.arrayContaining(["New/A.md", "New/B.md"]));
  },
  "the icon `handshake`": async () => {
    expect(await inObsidian(({ obsidian }) => obsidian.getIcon("handshake") !== null)).toBe(true);
  },
  "properties are read as YAML 1.2": async () => {
    await write("Long talk.md", "---\ntype: call\ndate: 2024-03-02\nduration: 1:30\n---\n");
    await write("Morning.md", "---\ntype: call\ndate: 2024-03-02\nstart_time: 10:00\nend_time: 11:00\n---\n");
    const { interactions } = await report({ from: "2024-03-02", to: "2024-03-02" });
    const minutes = Object.fromEntries(interactions.map((one) => [one.path, one.minutes]));
    expect([minutes["Long talk.md"], minutes["Morning.md"]]).toEqual([90, 60]);
  },
  "of several notes with one name": async () => {
    for (const folder of ["One", "Two"]) {
      await makeFolder(folder);
      await write(`${folder}/Twin.md`, "---\ntype: contact\n---\n");
      await write(`${folder}/Talk.md`, "---\ntype: call\n---\n[[Twin]]\n");
    }
    const found = await inObsidian(({ app }) =>
      ["One/Talk.md", "Two/Talk.md"].map((from) => app.metadataCache.getFirstLinkpathDest("Twin", from)?.path),
    );
    expect(found).toEqual(["One/Twin.md", "Two/Twin.md"]);
  },
  "`deleted` fires before": async () => {
    await write("Gone.md", "---\ntype: call\n---\n");
    const order = await inObsidian(async ({ app }) => {
      const seen = [];
      const refs = [
        [app.metadataCache, app.metadataCache.on("deleted", () => seen.push("deleted"))],
        [app.vault, app.vault.on("delete", () => seen.push("delete"))],
      ];
      await app.vault.delete(app.vault.getFileByPath("Gone.md"));
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const [source, ref] of refs) source.offref(ref);
      return seen;
    });
    expect(order).toEqual(["deleted", "delete"]);
  },
  "a render child keeps its file object": async () => {
    await inObsidian(({ app }) => app.workspace.openLinkText("People/Theo Larkspur", "", false));
    await $(".roi-card .roi-card-title").waitForExist();
    await inObsidian(({ app }) =>
      app.fileManager.renameFile(app.vault.getFileByPath("People/Theo Larkspur.md"), "People/Theodor Larkspur.md"),
    );
    // What lies outside the window is redrawn only when it comes into sight.
    const title = await $('.workspace-leaf-content[data-type="markdown"] .roi-card .roi-card-title');
    await title.scrollIntoView();
    await browser.waitUntil(
      async () => (await $(".roi-card .roi-card-title").getProperty("textContent")) === "Theodor Larkspur",
    );
  },
  "list items, sections and tags in the cache": async () => {
    await write("2024-03-03.md", "# A day\n\n```js\n- #meeting none\n```\n\n- #meeting [[Anna]] [duration:: 45m]\n");
    const { interactions } = await report({ from: "2024-03-03", to: "2024-03-03" });
    expect(interactions.map(({ line, minutes }) => [line, minutes])).toEqual([[6, 45]]);
  },
  "a view of a Base may be unloaded": async () => {
    await inObsidian(async ({ app }) => {
      const leaf = app.workspace.getLeaf("tab");
      await leaf.openFile(app.vault.getFileByPath("ROI.base"));
    });
    await $(".roi-base table").waitForExist();
    const obsidianPage = await browser.getObsidianPage();
    await obsidianPage.disablePlugin("relationship-roi");
    await browser.waitUntil(async () => !(await $(".roi-base table").isExisting()));
  },
};

describe("what only the real app can tell", () => {
  beforeEach(async () => {
    const obsidianPage = await browser.getObsidianPage();
    await obsidianPage.resetVault("demo/en");
  });

  for (const { assumption, how } of lines) {
    const key = Object.keys(checks).find((words) => assumption.includes(words));
    if (key === undefined) it.skip(`${assumption} — by hand: ${how}`);
    else it(assumption, checks[key]);
  }

  it("each check belongs to a line of docs/unverified.md", () => {
    const stale = Object.keys(checks).filter((words) => !lines.some(({ assumption }) => assumption.includes(words)));
    expect(stale).toEqual([]);
  });
});
