/** @jest-environment jsdom */
import type { TFile } from "obsidian";
import type { Host } from "../host/create-host";
import { installedPlugin, settingsPath } from "../support/installed-plugin";

const base = (view: string): string =>
  `filters:\n  not:\n    - file.inFolder(".obsidian")\n    - file.ext == "base"\n    - file.inFolder("Notes")\nviews:\n  - type: relationship-roi\n    name: All\n${view}`;

const vault = {
  "Anna.md": "---\ntags: [contact]\ncircle: Choir\n---\n",
  "Boris.md": "---\ntags: [contact]\ncircle: Work\n---\n",
  "Lunch.md":
    "---\ntype: meeting\ndate: 2024-03-01\npeople: ['[[Anna]]', '[[Boris]]']\nduration: 60\ncost: 30 EUR\n---\n",
  "Deal.md":
    "---\ntype: result\nbenefit: business\ndate: 2024-05-01\namount: 100 EUR\ninteractions: ['[[Lunch]]']\n---\n",
  "Recipe.md": "Soup\n",
  "Notes/Embedding.md": "![[All.base]]\n",
  "All.base": base(""),
  "Groups.base": base("    groupBy:\n      property: circle\n    order: [file.name, note.circle]\n"),
  "Wrong.base": base("    period: whenever\n    metrics: nonsense\n"),
  "Chart.base": base("    chart: hardReturn\n    metrics: balance\n"),
  "Late.base": base('    period: "2025"\n'),
  [settingsPath]: JSON.stringify({ baseCurrency: "EUR", hourlyRates: [{ amount: 40, currency: "EUR" }] }),
};

async function openBase(name: string): Promise<{ readonly host: Host; readonly el: HTMLElement }> {
  const host = await installedPlugin(vault, { document: true });
  const leaf = host.app.workspace.getLeaf();
  await leaf.openFile(host.app.vault.getFileByPath(name) as TFile);
  await host.settled();
  return { host, el: leaf.view.containerEl };
}

const plain = (text: string | null): string => (text ?? "").replace(/[\u00a0\u202f]/g, " ");
const rows = (el: HTMLElement): readonly (readonly string[])[] =>
  [...el.querySelectorAll("table.roi-table tr:not(.roi-spacer)")].map((row) =>
    [...row.querySelectorAll("th, td")].map(({ textContent }) => plain(textContent)),
  );

afterEach(() => document.body.empty());

describe("the ROI view of a Base", () => {
  test("tells what each row is and its figures, and of any other note that it is none of them", async () => {
    const { el, host } = await openBase("All.base");
    expect(rows(el)).toEqual([
      ["Name", "What it is", "Time", "Money spent", "Cash received", "Savings"],
      ["Anna", "contact", "30 min", "€15", "€50", "–"],
      ["Boris", "contact", "30 min", "€15", "€50", "–"],
      ["Deal", "result, business", "–", "–", "€100", "–"],
      ["Lunch", "meeting", "1 h", "€30", "€100", "–"],
      ["Recipe", "no contact, interaction or result", "–", "–", "–", "–"],
      ["Together", "", "1 h", "€30", "€100", "–"],
    ]);
    expect(host.errors).toEqual([]);
  });

  test("keeps the Base's groups and columns, and totals each group", async () => {
    const { el } = await openBase("Groups.base");
    const titles = [...el.querySelectorAll(".roi-section-title")].map(({ textContent }) => textContent);
    expect(titles).toEqual(["Without a value", "Choir", "Work"]);
    expect(rows(el).filter(([name]) => name === "Together")).toEqual([
      ["Together", "", "", "1 h", "€30", "€100", "–"],
      ["Together", "", "", "30 min", "€15", "€50", "–"],
      ["Together", "", "", "30 min", "€15", "€50", "–"],
    ]);
    expect(rows(el)).toContainEqual(["Anna", "contact", "Choir", "30 min", "€15", "€50", "–"]);
  });

  test("says what of its options cannot be read, and shows the rest", async () => {
    const { el } = await openBase("Wrong.base");
    expect(el.querySelector(".roi-mistake")?.textContent).toBe('"whenever" does not fit "period"');
    expect(rows(el)).toContainEqual(["Lunch", "meeting", "1 h", "€30", "€100", "–"]);
  });

  test("draws its rows as bars in the Base's own order, with the table set that was asked for", async () => {
    const { el } = await openBase("Chart.base");
    expect([...el.querySelectorAll(".roi-bar-name")].map(({ textContent }) => textContent)).toEqual([
      "Anna",
      "Boris",
      "Deal",
      "Lunch",
    ]);
    expect(rows(el)).toContainEqual(["Lunch", "meeting", "€70", "€100", "–", "–", "€30"]);
  });

  test("counts only what lies in its period", async () => {
    const { el } = await openBase("Late.base");
    expect(rows(el)).toContainEqual(["Lunch", "meeting", "–", "–", "–", "–"]);
  });

  test("follows the notes and its own options", async () => {
    const { el, host } = await openBase("All.base");
    const lunch = host.app.vault.getFileByPath("Lunch.md") as TFile;
    await host.app.vault.process(lunch, (text) => text.replace("30 EUR", "50 EUR"));
    await host.settled();
    await new Promise((resume) => requestAnimationFrame(resume));
    expect(rows(el)).toContainEqual(["Anna", "contact", "30 min", "€25", "€50", "–"]);
    const figures = el.querySelectorAll<HTMLSelectElement>(".bases-option select")[0];
    if (figures === undefined) throw new Error("no option");
    figures.value = "rhythm";
    figures.dispatchEvent(new Event("change"));
    expect(rows(el)[0]).toEqual(["Name", "What it is", "Last contact", "Rhythm", "Given", "Received"]);
  });

  test("sorts its rows by any column, what has no value last", async () => {
    const { el } = await openBase("All.base");
    const names = (): readonly (string | undefined)[] =>
      rows(el)
        .slice(1, -1)
        .map(([name]) => name);
    const sort = (column: string): void => el.querySelector<HTMLElement>(`[data-column="${column}"]`)?.click();
    sort("hardReturn");
    sort("hardReturn");
    expect(names()).toEqual(["Deal", "Lunch", "Anna", "Boris", "Recipe"]);
    sort("minutes");
    expect(names()).toEqual(["Anna", "Boris", "Lunch", "Deal", "Recipe"]);
    expect(rows(el).at(-1)?.[0]).toBe("Together");
  });

  test("works in the sidebar", async () => {
    const host = await installedPlugin(vault, { document: true });
    const leaf = host.app.workspace.getRightLeaf(false);
    if (leaf === null) throw new Error("no sidebar");
    await leaf.openFile(host.app.vault.getFileByPath("All.base") as TFile);
    await host.settled();
    const el = leaf.view.containerEl;
    expect(rows(el)).toContainEqual(["Lunch", "meeting", "1 h", "€30", "€100", "–"]);
  });

  test("works embedded in a note, and goes with the plugin", async () => {
    const { host, el } = await openBase("Notes/Embedding.md");
    expect(rows(el)).toContainEqual(["Lunch", "meeting", "1 h", "€30", "€100", "–"]);
    await host.unloadPlugin("relationship-roi");
    expect(rows(el)).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  test("the plugin loads where Bases is off", async () => {
    const off = await installedPlugin(vault, { bases: false });
    expect(off.errors).toEqual([]);
    expect(off.inside.registry.basesViews.size).toBe(0);
  });
});
