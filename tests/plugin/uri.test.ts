/** @jest-environment jsdom */
import type { Host } from "../host/create-host";
import { installedPlugin } from "../support/installed-plugin";

const files = { "Anna.md": "---\ntype: contact\n---\n", ".obsidian/secret.md": "secret" };
const refusal = "This link asks Relationship ROI for something it does not know. Nothing was done.";

async function follow(query: string): Promise<{ readonly host: Host; readonly notices: readonly string[] }> {
  const host = await installedPlugin(files, { document: true });
  await host.openUri(`obsidian://relationship-roi?${query}`);
  await host.settled();
  const notices = [...document.querySelectorAll(".notice")].map(({ textContent }) => textContent ?? "");
  return { host, notices };
}

const shown = ({ app }: Host): string => app.workspace.getLeaf().view.getViewType();

afterEach(() => document.body.empty());

describe("obsidian://relationship-roi", () => {
  test.each(["do=open", "do=open&view=dashboard", "do=open&view=dashboard&vault=Vault"])(
    "%s opens the dashboard",
    async (query) => {
      const { host, notices } = await follow(query);
      expect([shown(host), notices]).toEqual(["relationship-roi-dashboard", []]);
    },
  );

  test("opens the dashboard under the filters it names, and leaves aside what is none", async () => {
    const { host } = await follow("do=open&period=2025&kind=call&benefit=everything&__proto__=x");
    const { state } = host.app.workspace.getLeaf().getViewState();
    expect(state).toEqual({ period: "2025", kind: "call" });
    expect(host.errors).toEqual([]);
  });

  test("opens the sidebar", async () => {
    const { host, notices } = await follow("do=open&view=sidebar");
    expect([host.app.workspace.getLeavesOfType("relationship-roi-sidebar").length, notices]).toEqual([1, []]);
  });

  test("opens a note that exists", async () => {
    const { host } = await follow("do=open&view=note&note=Anna");
    expect(host.app.workspace.getActiveFile()?.path).toBe("Anna.md");
  });

  test.each([
    ["nothing", ""],
    ["an unknown deed", "do=delete"],
    ["a deed of the language itself", "do=constructor"],
    ["an unknown view", "do=open&view=settings"],
    ["a note that is not there", "do=open&view=note&note=Nobody"],
    ["a path out of the vault", "do=open&view=note&note=..%2F..%2Fetc%2Fpasswd"],
    ["a hidden file", "do=open&view=note&note=.obsidian%2Fsecret"],
    ["control characters", "do=open&note=a%00b"],
    ["a text of a megabyte", `do=open&period=${"9".repeat(1_000_000)}`],
  ])("%s is refused with a sentence, and nothing is made", async (_what, query) => {
    const { host, notices } = await follow(query);
    expect(notices).toEqual([refusal]);
    expect(host.app.vault.getFiles().map(({ path }) => path)).toEqual(["Anna.md"]);
    expect([shown(host), host.errors]).toEqual(["empty", []]);
  });
});
