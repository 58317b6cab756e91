/** @jest-environment jsdom */
import type { Host } from "../host/create-host";
import { russian, technical, ultimateMeetings } from "../notes/survey/vaults";
import { installedPlugin, settingsPath } from "../support/installed-plugin";
import { until } from "../support/until";

type Files = Readonly<Record<string, string>>;

const command = "relationship-roi:set-up-from-notes";

/** Every file of the vault with its text, the plugin's own among them. */
async function allFiles({ app }: Host, folder = ""): Promise<Record<string, string>> {
  const { files, folders } = await app.vault.adapter.list(folder);
  const own = await Promise.all(files.map(async (path) => [path, await app.vault.adapter.read(path)] as const));
  const below = await Promise.all(folders.map((path) => allFiles({ app } as Host, path)));
  return Object.assign(Object.fromEntries(own), ...below);
}

async function openDialog(files: Files): Promise<{ readonly host: Host; readonly dialog: HTMLElement }> {
  const host = await installedPlugin(files, { document: true });
  await host.executeCommand(command);
  const dialog = await until(() => document.querySelector<HTMLElement>(".roi-set-up"));
  await until(() => dialog.querySelector(".roi-set-up-foot"));
  return { host, dialog };
}

function lineOf(dialog: HTMLElement, name: string): HTMLElement {
  const found = [...dialog.querySelectorAll<HTMLElement>(".roi-set-up-row")].find(
    (row) => row.querySelector(".roi-set-up-name")?.textContent === name,
  );
  if (found === undefined) throw new Error(`There is no line ${name}.`);
  return found;
}

function press(dialog: HTMLElement, text: string): void {
  const button = [...dialog.querySelectorAll("button")].find(({ textContent }) => textContent === text);
  if (button === undefined) throw new Error(`There is no button ${text}.`);
  button.click();
}

const would = (dialog: HTMLElement) => dialog.querySelector(".roi-set-up-would")?.textContent;
const settingsOf = async ({ app }: Host): Promise<unknown> => JSON.parse(await app.vault.adapter.read(settingsPath));

afterEach(() => document.body.empty());

describe("set up from my notes", () => {
  test("opening the dialog and closing it writes nothing", async () => {
    const { host, dialog } = await openDialog(ultimateMeetings);
    press(dialog, "Cancel");
    await host.settled();
    expect(await allFiles(host)).toEqual(ultimateMeetings);
    expect([document.querySelector(".roi-set-up"), host.errors]).toEqual([null, []]);
  });

  test("using it writes the plugin's settings and nothing else, and the vault is read by them", async () => {
    const { host, dialog } = await openDialog(ultimateMeetings);
    expect(would(dialog)).toBe("Would find 5 interactions and 2 contacts.");
    press(dialog, "Use these settings");
    await until(() => (document.querySelector(".roi-set-up") === null ? true : null));
    await host.settled();
    const { [settingsPath]: written, ...others } = await allFiles(host);
    expect(others).toEqual(ultimateMeetings);
    expect(JSON.parse(written ?? "")).toEqual({
      schemaVersion: 1,
      recognise: { interaction: { folders: ["Meetings"], tags: ["mtg"] } },
      kinds: { meeting: ["Meetings", "mtg"] },
      fields: { duration: ["duration_min"] },
    });
    const { coverage } = JSON.parse(await host.runCli("relationship-roi:report", { "as-of": "2024-12-31" }));
    expect([coverage.interactions, coverage.contacts]).toEqual([5, 2]);
  });

  test("a tick taken back is not written, what would be found follows, and other settings stay", async () => {
    const saved = { baseCurrency: "USD", recognise: { contact: { tags: ["pal"] } }, own: 1 };
    const { host, dialog } = await openDialog({ ...ultimateMeetings, [settingsPath]: JSON.stringify(saved) });
    lineOf(dialog, "Meetings").querySelector("input")?.click();
    await until(() => (would(dialog) === "Would find 2 interactions and 2 contacts." ? true : null));
    expect(lineOf(dialog, "duration_min").querySelector(".roi-row-side")?.textContent).toBe("0");
    lineOf(dialog, "duration_min").querySelector("input")?.click();
    press(dialog, "Use these settings");
    await until(() => (document.querySelector(".roi-set-up") === null ? true : null));
    expect(await settingsOf(host)).toEqual({
      ...saved,
      schemaVersion: 1,
      recognise: { contact: { tags: ["pal"] }, interaction: { tags: ["mtg"] } },
      kinds: { meeting: ["mtg"] },
    });
  });

  test("what counts already is shown and cannot be ticked", async () => {
    const { dialog } = await openDialog(ultimateMeetings);
    const people = lineOf(dialog, "People");
    expect([people.querySelector("input"), people.classList.contains("is-counted")]).toEqual([null, true]);
    expect(people.querySelector(".roi-row-side")?.textContent).toBe("2, already counted");
  });

  test("every tick has a label, every group a name, and what would be found is announced", async () => {
    const { dialog } = await openDialog(russian);
    expect(dialog.getAttribute("aria-label")).toBe("Set up from my notes");
    const boxes = [...dialog.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    expect(boxes.map(({ labels }) => labels?.length)).toEqual(boxes.map(() => 1));
    for (const group of dialog.querySelectorAll("[role=group]")) {
      expect(dialog.querySelector(`#${group.getAttribute("aria-labelledby") ?? ""}`)?.textContent).toBeTruthy();
    }
    expect(dialog.querySelector(".roi-set-up-would")?.getAttribute("role")).toBe("status");
  });

  test("following a sample opens the note, closes the dialog and keeps what was ticked", async () => {
    const { host, dialog } = await openDialog(russian);
    lineOf(dialog, "Люди").querySelector("input")?.click();
    lineOf(dialog, "Люди").querySelector("a")?.click();
    await until(() => (document.querySelector(".roi-set-up") === null ? true : null));
    expect(host.app.workspace.getActiveFile()?.path).toMatch(/^Люди\//);
    await host.executeCommand(command);
    const again = await until(() => document.querySelector<HTMLElement>(".roi-set-up .roi-set-up-foot"));
    const boxes = again.parentElement?.querySelectorAll<HTMLInputElement>("input") ?? [];
    expect([...boxes].map(({ checked }) => checked)).toEqual([false, true, true, true, true, true, true]);
  });

  test("a technical vault is told that there is nothing further, and nothing can be pressed", async () => {
    const { dialog } = await openDialog(technical());
    expect(dialog.querySelectorAll("input, .modal-button-container button")).toHaveLength(0);
    expect(dialog.querySelector(".roi-hint")?.textContent).toContain("Nothing further looks like");
    expect(would(dialog)).toBe("Found now: 0 interactions and 0 contacts.");
  });
});

describe("the offer on an empty dashboard", () => {
  test("says what there is to set up and opens the dialog", async () => {
    const host = await installedPlugin(russian, { document: true });
    await host.executeCommand("relationship-roi:open-dashboard");
    const offer = await until(() => host.frame().workspaceEl.querySelector<HTMLElement>(".roi-offer button"));
    expect(offer.parentElement?.querySelector("span")?.textContent).toBe(
      "2 notes lie in Обеды and 3 notes lie in Люди.",
    );
    offer.click();
    expect(await until(() => document.querySelector(".roi-set-up .roi-set-up-foot"))).not.toBeNull();
  });

  test("is nothing where there is nothing to set up", async () => {
    const host = await installedPlugin({ "Roofs.md": "Slate or tin?" }, { document: true });
    await host.executeCommand("relationship-roi:open-dashboard");
    const empty = await until(() => host.frame().workspaceEl.querySelector(".roi-empty"));
    await new Promise((resume) => setTimeout(resume, 100));
    expect(empty.querySelector(".roi-offer")?.childElementCount).toBe(0);
  });
});
