import { installedPlugin, runReport } from "../support/installed-plugin";

const files = {
  "Anna.md": "---\ntype: contact\n---\n",
  "Lunch.md": '---\ntype: meeting\ndate: 2024-03-01\npeople: ["[[Anna]]"]\ncost: 30\n---\n',
  "Dinner.md": '---\ntype: meeting\ndate: 2025-03-01\npeople: ["[[Anna]]"]\ncost: 50\n---\n',
};

async function cashCost(flags: Record<string, string>): Promise<unknown> {
  const answer = await runReport(await installedPlugin(files), flags);
  return JSON.parse(answer).totals.cashCost.value;
}

describe("relationship-roi:report", () => {
  test("answers with the report of today unless told another day", async () => {
    expect(await cashCost({})).toBe(80);
    expect(await cashCost({ "as-of": "2024-12-31" })).toBe(30);
  });

  test("keeps to a period, its first and last day included", async () => {
    expect(await cashCost({ from: "2024-03-01", to: "2024-03-01" })).toBe(30);
    expect(await cashCost({ from: "2024-03-02", to: "2025-02-28" })).toBe(0);
  });

  test("reports on one note, named as a link or by its path", async () => {
    expect(await cashCost({ scope: "[[Lunch]]" })).toBe(30);
    expect(await cashCost({ scope: "Dinner.md" })).toBe(50);
  });

  test("prints Markdown to read and CSV for spreadsheets", async () => {
    const host = await installedPlugin(files);
    expect(await runReport(host, { format: "md", language: "ru" })).toMatch(/^# .*\n/);
    expect(await runReport(host, { format: "csv" })).toMatch(/^\uFEFF[^\r]*name[^\r]*\r\n/);
  });

  test.each([
    [{ "as-of": "yesterday" }, 'error: as-of "yesterday" is not a day; write YYYY-MM-DD'],
    [{ from: "2025-01-01", to: "2024-01-01" }, "error: from is later than to: 2025-01-01 > 2024-01-01"],
    [{ scope: "[[Nobody]]" }, 'error: scope "[[Nobody]]" is neither vault nor a note of this vault'],
    [{ format: "pdf" }, 'error: format "pdf" is not one of json, md, csv'],
    [{ model: "best" }, 'error: model "best" is not one of linear, first, last, position, time-decay, equal'],
  ])("a mistake is one line that says what would be right: %j", async (flags, line) => {
    expect(await runReport(await installedPlugin(files), flags)).toBe(line);
  });
});

describe("the other commands", () => {
  const withProblem = { ...files, "Talk.md": "---\ntype: call\ndate: 2025-03-02\nduration: soon\n---\n" };

  test("relationship-roi says in a few lines what was spent, what came back and what is missing", async () => {
    const answer = await (await installedPlugin(withProblem)).runCli("relationship-roi", { "as-of": "2025-12-31" });
    const said = answer.split("\n").map((line) => line.replace(/\u00a0/g, " "));
    expect(said[0]).toBe("all time · as of 31 December 2025");
    expect(said).toContain("Hours with people: 2 h 30 min");
    expect(said.at(-1)).not.toBe("");
  });

  test("relationship-roi:problems names place, field, effect, cause and what would work", async () => {
    const host = await installedPlugin(withProblem);
    expect(await host.runCli("relationship-roi:problems", {})).toBe(
      'Talk.md · duration · "soon" is not a duration: the default is used. Works: 45, 1h 30m, 1:30, 1.5 h',
    );
    expect(await host.runCli("relationship-roi:problems", { scope: "Lunch" })).toBe("Everything could be used.");
  });

  test("relationship-roi:recalculate reads again and writes nothing", async () => {
    const host = await installedPlugin(files);
    expect(await host.runCli("relationship-roi:recalculate", {})).toBe("Notes read again: 3. No note was changed.");
    expect(await host.app.vault.adapter.read("Anna.md")).toBe(files["Anna.md"]);
  });

  test("every command and flag has help, in the language of the app", async () => {
    const host = await installedPlugin(files);
    const handlers = [...host.inside.registry.cli.values()];
    expect(handlers.map(({ command }) => command)).toEqual(
      expect.arrayContaining(["relationship-roi", "relationship-roi:report", "relationship-roi:problems"]),
    );
    const help = handlers.flatMap(({ description, flags }) => [
      description,
      ...Object.values(flags ?? {}).map((flag) => flag.description),
    ]);
    expect(help.filter((text) => text.length < 10)).toEqual([]);
  });

  test.each(["relationship-roi", "relationship-roi:problems"])(
    "%s answers a mistake with one line",
    async (command) => {
      const answer = await (await installedPlugin(files)).runCli(command, { from: "soon" });
      expect(answer).toBe('error: from "soon" is not a day; write YYYY-MM-DD');
    },
  );
});
