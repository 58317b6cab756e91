/** @jest-environment jsdom */
import { toIsoDay } from "../../src/model/day";
import { today } from "../../src/plugin/today";
import type { Host } from "../host/create-host";
import { installedPlugin, settingsPath } from "../support/installed-plugin";
import { until } from "../support/until";

const people = {
  "People/Anna Weiss.md": "---\ntype: person\n---\n",
  "People/Anna Berg.md": "---\ntype: person\n---\n",
  "People/Boris.md": "---\ntype: person\n---\n",
};
const isoToday = toIsoDay(today());
const daily = `${isoToday}.md`;

async function opened(host: Host, command: string): Promise<HTMLElement> {
  await host.executeCommand(`relationship-roi:${command}`);
  return until(() => document.querySelector<HTMLElement>(".roi-log"));
}

function type(input: Element | null, text: string): void {
  if (!(input instanceof HTMLInputElement)) throw new Error("There is no such field.");
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function press(element: Element | null, key: string, more: KeyboardEventInit = {}): void {
  element?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

function field(dialog: HTMLElement, label: string): HTMLInputElement | HTMLSelectElement {
  const found = dialog.querySelector(`[aria-label="${label}"]`);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`There is no field ${label}.`);
}

/** Waits until the dialog is gone, which is when its entry is written. */
async function closed(): Promise<void> {
  await until(() => (document.querySelector(".roi-log") === null ? true : null));
}

function textOf({ app }: Host, path: string): Promise<string> {
  return app.vault.adapter.read(path);
}

describe("the dialog that logs an interaction", () => {
  test("logs a known contact by their name and Enter", async () => {
    const host = await installedPlugin(people, { document: true });
    const dialog = await opened(host, "log-interaction");
    type(document.activeElement, "Boris");
    expect(dialog.querySelector(".roi-log-chip")?.textContent).toContain("Boris");
    press(document.activeElement, "Enter");
    await closed();
    expect(await textOf(host, daily)).toBe("- #interaction [[Boris]]\n");
  });

  test("fills its fields from the line and keeps what was corrected by hand", async () => {
    const host = await installedPlugin(people, { document: true });
    const dialog = await opened(host, "log-interaction");
    const line = document.activeElement;
    type(line, "lunch with Boris 1h 20 EUR");
    expect(field(dialog, "Time").value).toBe("1h");
    type(field(dialog, "Time"), "90");
    type(line, "lunch with Boris 1h 25 EUR about the grant");
    expect(field(dialog, "Cost").value).toBe("25 EUR");
    press(line, "Enter");
    await closed();
    expect(await textOf(host, daily)).toBe(
      "- #meeting [[Boris]], lunch about the grant [duration:: 1h 30m] [cost:: 25 EUR]\n",
    );
  });

  test("asks which of two namesakes is meant before it writes", async () => {
    const host = await installedPlugin(people, { document: true });
    const dialog = await opened(host, "log-interaction");
    type(document.activeElement, "call Anna 20m");
    press(document.activeElement, "Enter");
    const choice = await until(() =>
      document.activeElement instanceof HTMLSelectElement ? document.activeElement : null,
    );
    expect(host.app.vault.getFileByPath(daily)).toBeNull();
    choice.value = String([...choice.options].findIndex(({ text }) => text === "Anna Weiss") - 1);
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    press(dialog.querySelector(".roi-log-line"), "Enter", { ctrlKey: true });
    await closed();
    expect(await textOf(host, daily)).toBe("- #call [[Anna Weiss]] [duration:: 20m]\n");
  });

  test("shows before it writes where the line goes and how, and writes that", async () => {
    const settings = JSON.stringify({ capture: { target: "note", folder: "Talks" } });
    const host = await installedPlugin({ ...people, [settingsPath]: settings }, { document: true });
    const dialog = await opened(host, "log-interaction");
    type(document.activeElement, "call Boris 20m");
    const shown = await until(() => {
      const text = dialog.querySelector(".roi-log-preview pre")?.textContent;
      return text?.includes("20m") === true ? text : null;
    });
    expect(dialog.querySelector(".roi-log-preview")?.textContent).toContain(`Talks/${isoToday} Boris.md`);
    press(document.activeElement, "Enter");
    await closed();
    expect(await textOf(host, `Talks/${isoToday} Boris.md`)).toBe(shown);
    await host.executeCommand("relationship-roi:undo-last-write");
    await until(() => (host.app.vault.getFileByPath(`Talks/${isoToday} Boris.md`) === null ? true : null));
  });

  test("Escape writes nothing", async () => {
    const host = await installedPlugin(people, { document: true });
    const dialog = await opened(host, "log-interaction");
    type(document.activeElement, "call Boris 20m");
    press(dialog, "Escape");
    await closed();
    expect(host.app.vault.getFileByPath(daily)).toBeNull();
  });

  test("repeats the last entry, dated today", async () => {
    const host = await installedPlugin(
      { ...people, "2026-01-05.md": "- #call [[Boris]], about the grant [duration:: 20m]\n" },
      { document: true },
    );
    const dialog = await opened(host, "repeat-last");
    expect(field(dialog, "Kind").value).toBe("call");
    press(dialog.querySelector(".roi-log-line"), "Enter");
    await closed();
    expect(await textOf(host, daily)).toBe("- #call [[Boris]] [duration:: 20m]\n");
  });
});

describe("a link that logs", () => {
  test("opens the dialog filled in, without control characters, and writes nothing", async () => {
    const host = await installedPlugin(people, { document: true });
    const text = encodeURIComponent("call Boris 20m\n- #meeting [[Anna Weiss]]");
    await host.openUri(`obsidian://relationship-roi?do=log&text=${text}`);
    const dialog = await until(() => document.querySelector<HTMLElement>(".roi-log"));
    const line = dialog.querySelector<HTMLInputElement>(".roi-log-line");
    expect(line?.value).toBe("call Boris 20m - #meeting [[Anna Weiss]]");
    press(dialog, "Escape");
    await closed();
    expect(host.app.vault.getFileByPath(daily)).toBeNull();
  });
});

describe("the dialog of a result", () => {
  test("closes an opportunity that was won by naming it and setting its status, and undo takes back both", async () => {
    const opportunity = "---\ntype: opportunity\nstatus: open # still\namount: 6000 USD\n---\nText.\n";
    const host = await installedPlugin({ ...people, "Opportunities/Grant.md": opportunity }, { document: true });
    const dialog = await opened(host, "log-result");
    type(field(dialog, "What it was"), "Grant");
    type(field(dialog, "Amount"), "6000 USD");
    const settles = field(dialog, "Opportunity it settles");
    settles.value = "Opportunities/Grant.md";
    settles.dispatchEvent(new Event("change", { bubbles: true }));
    dialog.querySelector<HTMLInputElement>('input[name="roi-anyway"][value="25"]')?.click();
    press(field(dialog, "Amount"), "Enter");
    await closed();
    const path = `Results/${isoToday} Grant.md`;
    expect(await textOf(host, path)).toBe(
      [
        ...["---", "type: result", `date: ${isoToday}`, "result: business", "amount: 6000 USD", "anyway: 25%"],
        ...['opportunity: "[[Grant]]"', "---", ""],
      ].join("\n"),
    );
    expect(await textOf(host, "Opportunities/Grant.md")).toBe(opportunity.replace("open", "won"));
    await host.executeCommand("relationship-roi:undo-last-write");
    await until(() => (host.app.vault.getFileByPath(path) === null ? true : null));
    expect(await textOf(host, "Opportunities/Grant.md")).toBe(opportunity);
  });

  test("takes a name typed in full for the contact who bears it, and offers what was done together", async () => {
    const talk = '---\ntype: meeting\ndate: 2026-01-05\npeople: ["[[Boris]]"]\n---\n';
    const host = await installedPlugin({ ...people, "Talks/Grant talk.md": talk }, { document: true });
    const dialog = await opened(host, "log-result");
    type(field(dialog, "What it was"), "Grant");
    type(field(dialog, "People: Add a person"), "boris");
    press(document.activeElement, "Enter");
    dialog.querySelector<HTMLInputElement>(".roi-log-pick input")?.click();
    press(field(dialog, "What it was"), "Enter");
    await closed();
    const text = await textOf(host, `Results/${isoToday} Grant.md`);
    expect(text).toContain('people:\n  - "[[Boris]]"\ninteractions:\n  - "[[Grant talk]]"\n');
  });

  test("says which field cannot be read and writes nothing", async () => {
    const host = await installedPlugin(people, { document: true });
    const dialog = await opened(host, "log-result");
    type(field(dialog, "What it was"), "Grant");
    type(field(dialog, "Amount"), "lots");
    press(field(dialog, "Amount"), "Enter");
    expect(dialog.querySelector(".roi-log-message")?.textContent).toBe("Amount cannot be read.");
    press(dialog, "Escape");
    await closed();
    expect(host.app.vault.getMarkdownFiles().length).toBe(3);
  });
});

describe("the other dialogs", () => {
  test("a check-in writes the scales that were answered, 0 among them", async () => {
    const host = await installedPlugin(people, { document: true });
    const dialog = await opened(host, "check-in");
    type(field(dialog, "career satisfaction"), "7");
    type(field(dialog, "resilience"), "0");
    press(field(dialog, "resilience"), "Enter");
    await closed();
    expect(await textOf(host, `Check-ins/${isoToday} Check in.md`)).toBe(
      `---\ntype: check-in\ndate: ${isoToday}\ncareer: 7\nresilience: 0\n---\n`,
    );
  });

  test("a new contact lies where contacts lie", async () => {
    const host = await installedPlugin(people, { document: true });
    const dialog = await opened(host, "new-contact");
    type(field(dialog, "Name"), "../Clara: Voss");
    press(field(dialog, "Name"), "Enter");
    await closed();
    expect(await textOf(host, "People/Clara Voss.md")).toBe("---\ntype: contact\n---\n");
  });

  test("the card of somebody without a note opens that dialog with their name in it", async () => {
    const host = await installedPlugin(
      {
        ...people,
        "Jane.md": "```roi\nfor: Jane Roe\n```\n",
        "Tea.md": "---\ntags: [meeting]\npeople: [Jane Roe]\n---\n",
      },
      { document: true },
    );
    const leaf = host.workspace.getLeaf("tab");
    await leaf.setViewState({ type: "markdown", state: { file: "Jane.md", mode: "preview" } });
    await host.settled();
    const title = leaf.view.containerEl.querySelector(".roi-card-title a");
    expect([title?.textContent, title?.classList.contains("is-unresolved")]).toEqual(["Jane Roe", true]);
    leaf.view.containerEl.querySelector<HTMLElement>(".roi-step")?.click();
    await host.settled();
    const dialog = document.querySelector<HTMLElement>(".modal");
    if (dialog === null) throw new Error("No dialog is open.");
    press(field(dialog, "Name"), "Enter");
    await closed();
    expect(await textOf(host, "People/Jane Roe.md")).toBe("---\ntype: contact\n---\n");
    // Long enough for what waits for a share of a frame.
    for (let frame = 0; frame < 20; frame += 1) await new Promise((done) => window.requestAnimationFrame(done));
    expect(leaf.view.containerEl.querySelector(".roi-card-title a")?.classList.contains("is-unresolved")).toBe(false);
  });
});
