/** @jest-environment jsdom */
import type { Host } from "../host/create-host";
import { installedPlugin, settingsPath } from "../support/installed-plugin";
import { until } from "../support/until";

type Files = Readonly<Record<string, string>>;

const vault: Files = {
  "People/Anna.md": "---\ntags: [contact]\n---\n",
  "Lunch.md":
    "---\ntype: meeting\npeople: ['[[Anna]]']\ndate: 2024-05-01\nduration: 90\ncost: 40.50 EUR\nresult: business\nresult_amount: 1000 EUR\n---\n",
  "Earlier.md": "---\ntype: meeting\npeople: ['[[Anna]]']\ndate: 2024-02-01\nduration: 30\ncost: 10 EUR\n---\n",
};

const button = (dialog: string, text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>(`${dialog} button`)].find(({ textContent }) => textContent === text);

async function press(dialog: string, text: string): Promise<void> {
  (await until(() => button(dialog, text))).click();
}

async function fill(label: string, value: string): Promise<void> {
  const field = await until(() =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(`.roi-form [aria-label="${label}"]`),
  );
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
}

async function review(host: Host, period: string): Promise<void> {
  await host.executeCommand("relationship-roi:write-review");
  await fill("Period", "custom");
  await fill("From – to", period);
  await press(".roi-form", "Continue");
  await press(".roi-write", "Write");
  await until(() => (document.querySelector(".roi-write") === null ? true : null));
  await host.settled();
}

const textOf = (host: Host, path: string): Promise<string> => host.app.vault.adapter.read(path);

afterEach(() => document.body.empty());

describe("the review note", () => {
  test("is made from the template: numbers with what changed, what paid back, whom to thank", async () => {
    const host = await installedPlugin(vault, { document: true });
    await review(host, "2024-Q2");
    const text = (await textOf(host, "Reviews/Review 2024-Q2.md")).replace(/\u00a0/g, " ");
    expect(text).toContain("type: check-in\ndate: 2024-06-30\nroi_review: 2024-Q2\ncareer:\n");
    expect(text).toContain("| Hours with people | 1 h 30 min | 30 min | +1 h |");
    expect(text).toContain("- [[Lunch]] brought €1,000");
    expect(text).toContain("- [[Anna]]: 1 result");
    expect(text).toContain("## What to change ([[Optimization]])");
    expect(host.errors).toEqual([]);
  });

  test("what it says is never counted: links in it are no mentions", async () => {
    const host = await installedPlugin(vault, { document: true });
    const interactions = async (): Promise<unknown> =>
      JSON.parse(await host.runCli("relationship-roi:report", { format: "json" })).interactions;
    const before = await interactions();
    await review(host, "2024-Q2");
    expect(await interactions()).toEqual(before);
  });

  test("run again, the generated parts are written anew and everything else stays, wherever the note is", async () => {
    const host = await installedPlugin(vault, { document: true });
    await review(host, "2024-Q2");
    const file = host.vault.getFileByPath("Reviews/Review 2024-Q2.md");
    if (file === null) throw new Error("There is no review.");
    await host.vault.process(file, (text) => text.replace("- What helped most?", "- What helped most? Walking."));
    await host.vault.rename(file, "My review.md");
    const before = await textOf(host, "My review.md");
    const lunch = host.vault.getFileByPath("Lunch.md");
    if (lunch !== null) await host.vault.process(lunch, (text) => text.replace("1000 EUR", "1200 EUR"));
    await host.settled();
    await review(host, "2024-Q2");
    const after = await textOf(host, "My review.md");
    expect(after).toContain("What helped most? Walking.");
    expect(after).toContain("- [[Lunch]] brought €1,200");
    const mine = (text: string): string => text.replace(/%%roi:(?!end)[\s\S]*?%%roi:end%%/g, "");
    expect(mine(after)).toBe(mine(before));
  });

  test("a template of the user's own is used, and what it does not ask for is not there", async () => {
    const own = { "Templates/Mine.md": "# {{period}} and {{Date}}\n{{thanks}}\n{{unknown}}\n" };
    const settings = { [settingsPath]: JSON.stringify({ review: { folder: "Notes", template: "Templates/Mine.md" } }) };
    const host = await installedPlugin({ ...vault, ...own, ...settings }, { document: true });
    await review(host, "2024");
    expect(await textOf(host, "Notes/Review 2024.md")).toBe(
      '---\nroi_review: "2024"\n---\n# 2024 and 2024-12-31\n%%roi:thanks%%\n\n- [[Anna]]: 1 result\n\n%%roi:end%%\n{{unknown}}\n',
    );
  });
});

describe("the export", () => {
  async function exported(fields: Readonly<Record<string, string>>): Promise<Host> {
    const host = await installedPlugin(vault, { document: true });
    await host.executeCommand("relationship-roi:export");
    for (const [label, value] of Object.entries(fields)) await fill(label, value);
    await press(".roi-form", "Export");
    await until(() => document.querySelector(".notice"));
    return host;
  }

  test("writes CSV as the spreadsheet expects it", async () => {
    const host = await exported({ Spreadsheet: "semicolon", File: "Out/People", Period: "2024-Q2" });
    const [titles = "", anna = ""] = (await textOf(host, "Out/People.csv")).split("\r\n");
    expect(titles.startsWith("\ufeffpath;name;interactions;")).toBe(true);
    expect(anna.split(";").slice(0, 6)).toEqual(["People/Anna.md", "Anna", "1", "90", "90", "40,5"]);
  });

  test.each([
    ["json", (text: string) => JSON.parse(text).schema, "relationship-roi/report@1"],
    ["md", (text: string) => text.split("\n")[0]?.startsWith("# Relationship ROI: all time"), true],
  ])("writes %s", async (format, read, expected) => {
    const host = await exported({ Format: format, File: "Report" });
    expect(read(await textOf(host, `Report.${format}`))).toEqual(expected);
  });

  test("a name that is taken gets a number, and the file can be taken back", async () => {
    const host = await exported({ Format: "md", File: "Lunch" });
    expect(await host.app.vault.adapter.exists("Lunch 1.md")).toBe(true);
    expect(await textOf(host, "Lunch.md")).toBe(vault["Lunch.md"]);
    await host.executeCommand("relationship-roi:undo-last-write");
    await until(() => (host.vault.getFileByPath("Lunch 1.md") === null ? true : null));
  });

  test("a period that cannot be read is said before anything is written", async () => {
    const host = await installedPlugin(vault, { document: true });
    await host.executeCommand("relationship-roi:export");
    await fill("Period", "the other day");
    expect(document.querySelector(".roi-form-remark")?.textContent).toBe("Write a name and a period.");
    expect(button(".roi-form", "Export")?.disabled).toBe(true);
    expect(host.errors).toEqual([]);
  });
});
