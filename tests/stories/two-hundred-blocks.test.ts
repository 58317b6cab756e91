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

/** As many frames as it takes a slow machine to draw what waits for its turn. */
const settlingFrames = 20;

/** Changes a note and waits for the frame in which listeners are told of it, and for those in which they draw. */
async function write(host: Host, path: string, text: string): Promise<void> {
  const file = host.vault.getFileByPath(path);
  if (file === null) throw new Error(`There is no ${path}.`);
  await host.vault.modify(file, text);
  await host.settled();
  for (let frame = 0; frame < settlingFrames; frame += 1)
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

  test("of the whole vault, tags, folders and circles is left alone by an edit that concerns none", async () => {
    const wholes = [
      "for: vault",
      "for: vault\nshow: [table, list, sentence]",
      "for: vault\nchart: [running, heat map]",
    ];
    const parts = ["for: tag client", "for: folder Meetings", "for: circle Club", "for: [circle Club, tag client]"];
    const groups = ["event", "kind", "circle", "benefit", "month"].map((group) => `for: vault\ngroup: ${group}`);
    const asked = [...wholes, ...parts, ...groups];
    const blocks = asked.map((options) => `\`\`\`roi\n${options}\n\`\`\``).join("\n\n");
    const host = await installedPlugin(
      {
        ...files(),
        "People/Person 1.md": "---\ntags: [contact, client]\ncircle: Club\n---\n",
        "Blocks.md": `${blocks}\n\n> [!roi] vault\n\n> [!roi] circle Club\n`,
      },
      { document: true },
    );
    const leaf = host.workspace.getLeaf("tab");
    await leaf.setViewState({ type: "markdown", state: { file: "Blocks.md", mode: "preview" } });
    await host.settled();
    const drawn = (): readonly Element[] => [...leaf.view.containerEl.querySelectorAll(".roi-surface")];
    const before = drawn();
    expect(before).toHaveLength(asked.length + 2);

    await write(host, "Plain.md", "Still nothing of ours.\n");
    await host.vault.create("Another.md", "Nothing of ours either.\n");
    await write(host, "Another.md", "Nothing, said otherwise.\n");
    // A contact outside of tag and circle, in a way that no figure tells of.
    await write(host, "People/Person 2.md", "---\ntags: [contact]\nemail: second@example.org\n---\nMet at a fair.\n");
    expect(drawn().filter((el, at) => el !== before[at])).toHaveLength(0);

    await write(
      host,
      "People/Person 2.md",
      "---\ntags: [contact, client]\nemail: second@example.org\n---\nMet at a fair.\n",
    );
    const tagged = drawn().flatMap((el, at) => (el === before[at] ? [] : [asked[at]]));
    expect(tagged).toEqual(["for: tag client", "for: [circle Club, tag client]"]);
    expect(host.errors).toEqual([]);
  });
});
