/** @jest-environment jsdom */
import type { Host } from "../host/create-host";
import { installedPlugin, settingsPath } from "../support/installed-plugin";
import { until } from "../support/until";

type Files = Readonly<Record<string, string>>;

const vault: Files = {
  "People/Anna.md": "---\ntags: [contact] # friends\nnote:\n---\r\nMet in Berlin.",
  "People/Broken.md": "---\ntags: [contact\n---\n",
  "Lunch.md":
    "---\ntype: meeting\npeople: ['[[Anna]]']\ndate: 2024-03-01\nduration: 90\ncost: 40 EUR\nresult: business\nresult_amount: 1000 EUR\n---\n",
};

async function textsOf({ vault: notes }: Host): Promise<Files> {
  const files = notes.getFiles().filter(({ extension }) => extension === "md");
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.path, await notes.read(file)])));
}

const dialog = () => document.querySelector<HTMLElement>(".roi-write");
const button = (text: string) =>
  [...(dialog()?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === text);
const notices = (): string[] => [...document.querySelectorAll(".notice")].map(({ textContent }) => textContent ?? "");

async function run(host: Host, command: string): Promise<void> {
  await host.executeCommand(`relationship-roi:${command}`);
}

async function confirm(host: Host): Promise<void> {
  (await until(() => button("Write"))).click();
  await until(() => (dialog() === null || button("Close") !== undefined ? true : null));
  button("Close")?.click();
  await host.settled();
}

const settings = (chosen: readonly string[]): Files => ({
  [settingsPath]: JSON.stringify({ properties: Object.fromEntries(chosen.map((name) => [name, true])) }),
});

afterEach(() => document.body.empty());

describe("write ROI into properties", () => {
  test("writes what was chosen where it differs, names what it cannot write, and takes it back exactly", async () => {
    const host = await installedPlugin(
      { ...vault, ...settings(["credit", "hours", "last_contact"]) },
      { document: true },
    );
    const before = await textsOf(host);
    await run(host, "write-properties");
    await until(() => button("Write"));
    expect(dialog()?.querySelector(".roi-hint")?.textContent).toBe("1 note would change.");
    expect(await textsOf(host)).toEqual(before);
    await confirm(host);
    expect(await textsOf(host)).toEqual({
      ...before,
      "People/Anna.md":
        "---\ntags: [contact] # friends\nnote:\nroi_hours: 1.5\nroi_credit: 1000\nroi_last_contact: 2024-03-01\n---\r\nMet in Berlin.",
    });
    await run(host, "write-properties");
    await until(() => button("Close"));
    expect(dialog()?.querySelector(".roi-hint")?.textContent).toBe("Nothing would change.");
    button("Close")?.click();
    await run(host, "undo-last-write");
    await until(() => notices().find((text) => text.startsWith("Taken back")));
    expect(await textsOf(host)).toEqual(before);
    expect(host.errors).toEqual([]);
  });

  test("removing takes every one of ours out again, and nothing else", async () => {
    const host = await installedPlugin({ ...vault, ...settings(["credit", "hours"]) }, { document: true });
    const before = await textsOf(host);
    await run(host, "write-properties");
    await confirm(host);
    await run(host, "remove-properties");
    await confirm(host);
    expect(await textsOf(host)).toEqual(before);
  });

  test("what was written is never read: the report stays the same", async () => {
    const host = await installedPlugin({ ...vault, ...settings(["credit", "hours", "results"]) }, { document: true });
    const report = async (): Promise<string> =>
      host.runCli("relationship-roi:report", { "as-of": "2024-12-31", format: "json" });
    const before = await report();
    await run(host, "write-properties");
    await confirm(host);
    expect(await report()).toBe(before);
  });

  test("nothing chosen writes nothing and says where to choose", async () => {
    const host = await installedPlugin(vault, { document: true });
    await run(host, "write-properties");
    expect(dialog()).toBeNull();
    expect(notices()).toEqual(["No property is chosen yet: see the settings, under Written properties."]);
  });
});

describe("summaries and Recalculate", () => {
  async function withSummary(): Promise<Host> {
    const host = await installedPlugin(vault, { document: true });
    await host.app.workspace.openLinkText("People/Anna.md", "", false);
    await run(host, "insert-summary");
    await confirm(host);
    return host;
  }

  test("a summary goes to the end of a note that is being read, as plain Markdown with its own query", async () => {
    const host = await withSummary();
    const text = (await textsOf(host))["People/Anna.md"] ?? "";
    expect(text.startsWith(`${vault["People/Anna.md"]}\n\n> [!roi|snapshot]- Anna · all time · as of `)).toBe(true);
    expect(text).toContain("> Invested 1\u00a0h 30\u00a0min and €40. Received €1,000");
    expect(text).toContain("\n> Last contact [[Lunch|1 Mar 2024]]; no rhythm yet. Time recorded for 1 of 1.\n");
    expect(text.endsWith("\n> %%roi for: this, period: all%%")).toBe(true);
  });

  test("Recalculate refreshes what changed and nothing else in its note, and says so", async () => {
    const host = await withSummary();
    const before = await textsOf(host);
    const lunch = host.vault.getFileByPath("Lunch.md");
    if (lunch !== null) await host.vault.process(lunch, (text) => text.replace("40 EUR", "60 EUR"));
    await host.settled();
    await run(host, "recalculate");
    await confirm(host);
    const after = await textsOf(host);
    expect(after["People/Anna.md"]).toBe(before["People/Anna.md"]?.replace("€40", "€60"));
    expect(notices().at(-1)).toBe("3 notes read again, 1 summary refreshed, nothing else touched.");
    await run(host, "recalculate");
    await until(() => notices().find((text) => text === "3 notes read again, nothing to refresh."));
    expect(dialog()).toBeNull();
    expect(await textsOf(host)).toEqual(after);
  });

  test("a summary within a quote is refreshed too", async () => {
    const quoted = (lines: string): string => `Said then:\n\n> A quote.\n>\n${lines}\nAnd after.\n`;
    const old = quoted('> > [!roi|snapshot]- Anna\n> > Old.\n> > %%roi for: "[[Anna]]", period: all%%\n');
    const host = await installedPlugin({ ...vault, "Quoted.md": old }, { document: true });
    await run(host, "recalculate");
    await confirm(host);
    const text = (await textsOf(host))["Quoted.md"] ?? "";
    expect(text).toContain("\n> A quote.\n>\n> > [!roi|snapshot]- Anna · all time · as of ");
    expect(text).toContain("\n> > Invested 1\u00a0h 30\u00a0min and €40. Received €1,000");
    expect(text).not.toContain("Old.");
    expect(text.endsWith('\n> > %%roi for: "[[Anna]]", period: all%%\n\nAnd after.\n')).toBe(true);
  });

  test("a summary of a note that is not there is left, and Recalculate says so", async () => {
    const lost = { "Lost.md": '> [!roi|snapshot]- Zoe\n> %%roi for: "[[Zoe]]", period: all%%\n' };
    const host = await installedPlugin({ ...vault, ...lost }, { document: true });
    await run(host, "recalculate");
    await until(() => notices()[0]);
    expect(notices()).toEqual([
      "4 notes read again, nothing to refresh. 1 summary left as it is: what it asks about was not found.",
    ]);
    expect(await textsOf(host)).toMatchObject(lost);
  });
});
