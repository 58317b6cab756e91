import { toIsoDay } from "../../src/model/day";
import { today } from "../../src/plugin/today";
import type { Host } from "../host/create-host";
import { installedPlugin, runReport, settingsPath } from "../support/installed-plugin";

const people = {
  "People/Anna Weiss.md": "---\ntype: person\naliases: [Annie]\n---\n",
  "People/Anna Berg.md": "---\ntype: person\n---\n",
  "People/Boris.md": "---\ntype: person\n---\n",
  "Люди/Клара.md": "---\nтип: контакт\n---\n",
};
const isoToday = toIsoDay(today());

function log(host: Host, text: string, flags: Readonly<Record<string, string>> = {}): Promise<string> {
  return host.runCli("relationship-roi:log", { text, ...flags });
}

function textOf(host: Host, path: string): Promise<string> {
  const file = host.app.vault.getFileByPath(path);
  if (file === null) throw new Error(`${path} is not there`);
  return host.app.vault.read(file);
}

describe("the command line's log", () => {
  test("writes a line into the daily note of its day and prints where and what", async () => {
    const host = await installedPlugin(people);
    const printed = await log(host, "lunch with Boris on 2026-01-05 1h $30 -> business 600 USD");
    const line =
      "- #meeting [[Boris]], lunch [duration:: 1h] [cost:: 30 USD] [result:: business] [result_amount:: 600 USD]";
    expect(printed).toBe(`2026-01-05.md\n${line}`);
    expect(await textOf(host, "2026-01-05.md")).toBe(`${line}\n`);
  });

  test("adds to a daily note and leaves every other byte as it is", async () => {
    const before = "---\r\nmood:   5 # good\r\n---\r\nMorning.\r\n\r\n- one\r\n";
    const host = await installedPlugin({ ...people, [`${isoToday}.md`]: before });
    await log(host, "созвон с Кларой 20 мин");
    expect(await textOf(host, `${isoToday}.md`)).toBe(`${before}- #call [[Клара]] [duration:: 20m]\r\n`);
  });

  test("writes in the language of the settings, a note of its own where that is set", async () => {
    const settings = {
      language: "ru",
      capture: { target: "note", folder: "../Встречи/..", fileName: "{{date}} {{people}}: {{kind}}?" },
    };
    const host = await installedPlugin({ ...people, [settingsPath]: JSON.stringify(settings) });
    const printed = await log(host, "обед с Борисом и Мариной 5 января 2026, 1500р, обсудили фонд");
    const path = "Встречи/2026-01-05 Борис, Марина встреча.md";
    const note = [
      ...["---", "тип: встреча", "дата: 2026-01-05", "люди:", '  - "[[Борис]]"', '  - "[[Марина]]"'],
      ...["затраты: 1500 RUB", "---", "обед, обсудили фонд", ""],
    ].join("\n");
    expect(printed).toBe(`${path}\n${note}`);
    expect(await textOf(host, path)).toBe(note);
  });

  test("prints and writes nothing on a dry run", async () => {
    const host = await installedPlugin(people);
    expect(await log(host, "call Boris yesterday 20m", { "dry-run": "true" })).toMatch(/\n- #call \[\[Boris\]\] /);
    expect(host.app.vault.getMarkdownFiles().length).toBe(4);
  });

  test.each([
    ["", "error: Write one line, for example: lunch with Anna yesterday 1h"],
    ["the quick brown fox", "error: Name a person, or what it was."],
    ["coffee with Anna", "error: Anna may be Anna Berg, Anna Weiss: write the full name."],
  ])("answers %j with one clear line and writes nothing", async (text, error) => {
    const host = await installedPlugin(people);
    expect(await log(host, text)).toBe(error);
    expect(host.app.vault.getMarkdownFiles().length).toBe(4);
  });

  test("says why nothing was written where the end of the daily note is inside an open code block", async () => {
    const open = "```js\nlet open;\n";
    const host = await installedPlugin({ ...people, [`${isoToday}.md`]: open });
    expect(await log(host, "call Boris 20m")).toBe("error: a code block or a comment in it is never closed");
    expect(await textOf(host, `${isoToday}.md`)).toBe(open);
  });

  test("what was logged is counted as it was said, and somebody new is known in the next line", async () => {
    const host = await installedPlugin(people);
    await log(host, "кофе с Леной Орловой 2026-01-05, 45м, 500р, познакомила с Кларой");
    await log(host, "call with Boris on 2026-01-06 20 min, paid 10");
    await host.settled();
    await log(host, "обед с Леной 2026-01-07 1,5 часа -> бизнес 600 EUR");
    await host.settled();
    const report = JSON.parse(await runReport(host, { "as-of": "2026-01-31" }));
    expect(report.coverage).toMatchObject({ interactions: 3, journalLines: 3, minutesRecorded: 155, results: 1 });
    const lena = report.contacts.find(({ name }: { readonly name: string }) => name === "Лена Орлова");
    expect(lena).toMatchObject({ path: null, interactions: 2, credit: 600 });
    expect(report.totals.cashCost.value).toBe(10);
  });
});
