/** @jest-environment jsdom */
import type { Host } from "../host/create-host";
import { installedPlugin } from "../support/installed-plugin";

const count = 200;
const nameOf = (number: number): string => `Person ${String(number)}`;

/** Two hundred people with a meeting each, one more who is in no block, and a note with a block and a callout for each. */
function files(): Record<string, string> {
  const vault: Record<string, string> = { "Plain.md": "Nothing of ours.\n" };
  for (let number = 0; number <= count; number += 1) {
    vault[`People/${nameOf(number)}.md`] = "---\ntags: [contact]\n---\n";
    vault[`Meetings/${String(number)}.md`] = meeting(number, 10);
  }
  const blocks = Array.from({ length: count }, (_, number) => `\`\`\`roi\nfor: "[[${nameOf(number)}]]"\n\`\`\``);
  vault["Blocks.md"] = `${blocks.join("\n\n")}\n\n> [!roi] [[${nameOf(7)}]]\n`;
  return vault;
}

function meeting(number: number, cost: number): string {
  return `---\ntags: [meeting]\ndate: 2024-05-01\npeople: ["[[${nameOf(number)}]]"]\ncost: ${String(cost)} EUR\n---\n`;
}

async function shown(): Promise<{ host: Host; drawn: () => readonly Element[] }> {
  const host = await installedPlugin(files(), { document: true });
  const leaf = host.workspace.getLeaf("tab");
  await leaf.setViewState({ type: "markdown", state: { file: "Blocks.md", mode: "preview" } });
  await host.settled();
  return { host, drawn: () => [...leaf.view.containerEl.querySelectorAll(".roi-surface")] };
}

/** Changes a note and waits for the frame in which listeners are told of it. */
async function write(host: Host, path: string, text: string): Promise<void> {
  const file = host.vault.getFileByPath(path);
  if (file === null) throw new Error(`There is no ${path}.`);
  await host.vault.modify(file, text);
  await host.settled();
  await new Promise((done) => window.requestAnimationFrame(done));
  await host.settled();
}

describe("a note with two hundred blocks", () => {
  test("is drawn again only where an edit concerns it", async () => {
    const { host, drawn } = await shown();
    const before = drawn();
    expect(before).toHaveLength(count + 1);

    await write(host, "Plain.md", "Still nothing of ours.\n");
    await write(host, `Meetings/${String(count)}.md`, meeting(count, 99));
    expect(drawn().filter((el, at) => el !== before[at])).toHaveLength(0);

    await write(host, "Meetings/7.md", meeting(7, 99));
    const after = drawn();
    const changed = after.filter((el, at) => el !== before[at]);
    expect(changed).toEqual([after[7], after[count]]);
    expect(changed.map(({ textContent }) => textContent?.includes("€99"))).toEqual([true, true]);
    expect(host.errors).toEqual([]);
  });
});
