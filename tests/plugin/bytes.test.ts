/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { roiProperties } from "../../src/model/roi-property";
import type { Host } from "../host/create-host";
import { installedPlugin, settingsPath } from "../support/installed-plugin";
import { until } from "../support/until";

type Files = Readonly<Record<string, string>>;

/** Contacts as they come: each is one of ours, and each is written in a manner of its own. */
const nasty: Files = {
  "Nasty/crlf.md": "---\r\ntags: [contact]\r\n# mine\r\nempty:\r\n---\r\n\r\nText\r\n",
  "Nasty/no end.md": "---\ntags: [contact]\n---\nno line end",
  "Nasty/dashes only.md": "---\ntags: [contact]\n---",
  "Nasty/quotes.md": "---\n'tags': ['contact']\n\"a: b\": \"c # d\" # e\nlist:\n- x\n-   y\nmap: {a: 1}\n---\n",
  "Nasty/long.md": "---\ntags: contact\ntext: |\n  roi_hours: 99\n\n  ---\nfolded: >-\n  a\n  b\n---\n\tTabbed\n",
  "Nasty/body only.md": "#contact\n\n---\nroi_hours: 5\n---\n\n```\n---\n```\n",
  "Nasty/twice.md": "---\ntags: [contact]\na: 1\na: 2\n---\n",
  "Nasty/no yaml.md": "---\ntags: [contact\n---\n",
  "Nasty/tab.md": "---\ntags:\n\t- contact\n---\n",
  "Nasty/rule.md": "---\n#contact and nothing closed\n",
  "Nasty/blank.md": "\n\n#contact\n",
  "Nasty/own.md": "---\ntags: [contact]\nroi: personal\nroi_hours: 7 # by hand\nroi_own: kept\n---\n",
};
const meeting: Files = {
  "All.md": `---\ntype: meeting\ndate: 2024-03-01\nduration: 90\npeople: [${Object.keys(nasty)
    .map((path) => `'[[${path.slice("Nasty/".length, -".md".length)}]]'`)
    .join(", ")}]\n---\n`,
};

function demo(language: string): Files {
  const root = join(__dirname, "../../demo", language);
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

async function textsOf({ vault }: Host): Promise<Files> {
  const files = vault.getMarkdownFiles();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.path, await vault.read(file)])));
}

const button = (text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>(".roi-write button")].find((one) => one.textContent === text);

/** Runs a command and writes what it shows; answers with what it left and why. */
async function write(host: Host, command: string): Promise<readonly string[]> {
  await host.executeCommand(`relationship-roi:${command}`);
  (await until(() => button("Write"))).click();
  const isOver = () => document.querySelector(".roi-write") === null || button("Close") !== undefined;
  await until(() => (isOver() ? true : null));
  const left = [...document.querySelectorAll(".roi-write .roi-row-name")].map((row) => row.textContent ?? "");
  button("Close")?.click();
  await host.settled();
  return left;
}

async function undo(host: Host): Promise<void> {
  await host.executeCommand("relationship-roi:undo-last-write");
  await until(() => [...document.querySelectorAll(".notice")].find((one) => one.textContent?.startsWith("Taken back")));
  await host.settled();
}

/** A note without the lines we write: the properties, and the dashes where there was nothing else between them. */
const withoutOurs = (text: string): string =>
  text
    .replace(new RegExp(`^roi_(?:${roiProperties.join("|")}): [^\\r\\n]*\\r?\\n`, "gm"), "")
    .replace(/^---\r?\n---\r?\n/, "");

const chosen = { [settingsPath]: JSON.stringify({ properties: Object.fromEntries(roiProperties.map((name) => [name, true])), language: "en", recognise: { contact: { folders: ["Nasty"] } } }) }; // prettier-ignore

afterEach(() => document.body.empty());

describe.each(["en", "ru"])("the %s demo vault and notes of every manner", (language) => {
  const open = (): Promise<Host> =>
    installedPlugin({ ...demo(language), ...nasty, ...meeting, ...chosen }, { document: true });

  test("a write of all properties adds its own lines and no other byte; undo gives back every byte", async () => {
    const host = await open();
    const before = await textsOf(host);
    const left = await write(host, "write-properties");
    const after = await textsOf(host);
    expect([...left].sort()).toEqual(["no yaml", "tab", "twice"]);
    expect(Object.entries(after).filter(([path, text]) => text !== before[path]).length).toBeGreaterThan(20);
    const ours = "Nasty/own.md";
    for (const [path, text] of Object.entries(after))
      if (path !== ours) expect([path, withoutOurs(text)]).toEqual([path, withoutOurs(before[path] ?? "")]);
    expect(after[ours]).toContain("roi: personal\nroi_own: kept\nroi_interactions: 1\n");
    await undo(host);
    expect(await textsOf(host)).toEqual(before);
    expect(host.errors).toEqual([]);
  });

  test("what was written is taken out again by its own command, byte for byte", async () => {
    const host = await open();
    const before = await textsOf(host);
    await write(host, "write-properties");
    await write(host, "remove-properties");
    const after = await textsOf(host);
    const own = before["Nasty/own.md"]?.replace("roi_hours: 7 # by hand\n", "");
    expect(after).toEqual({ ...before, "Nasty/own.md": own });
  });
});
