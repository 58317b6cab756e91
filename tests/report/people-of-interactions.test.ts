import type { Report } from "../../src/report/report";
import { openVault } from "../support/open-vault";

async function reportOf(files: Record<string, string>): Promise<Report> {
  const { report } = await openVault({ files });
  return report.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
}

const contact = "---\ntype: contact\n---\n";

describe("the people of an interaction", () => {
  test("a line in a contact's own note that names only a place belongs to that contact", async () => {
    const { interactions } = await reportOf({
      "Anna.md": `${contact}- #meeting 2024-05-01 at [[Café Aroma]]\n`,
      "Café Aroma.md": "A café.\n",
    });
    expect(interactions.map(({ people }) => people.map(({ name }) => name))).toEqual([["Anna"]]);
  });

  test("somebody whose note is switched off is nobody, and not a person without a note", async () => {
    const { contacts, interactions } = await reportOf({
      "Anna.md": contact,
      "Boris.md": "---\ntype: contact\nroi: off\n---\n",
      "Lunch.md": '---\ntype: meeting\ndate: 2024-05-01\ncost: 40\npeople: ["[[Anna]]", "[[Boris]]"]\n---\n',
    });
    expect(contacts.map(({ name, cashCost }) => [name, cashCost])).toEqual([["Anna", 4000]]);
    expect(interactions.map(({ people }) => people.length)).toEqual([1]);
  });

  test("nor by a plain name, in a list, a map of weights or a result's shares", async () => {
    const { contacts } = await reportOf({
      "Anna.md": contact,
      "Boris.md": "---\ntype: contact\nroi: off\n---\n",
      "Lunch.md": "---\ntype: meeting\ndate: 2024-05-01\ncost: 40\npeople: Anna, Boris\n---\n",
      "Tea.md": "---\ntype: meeting\ndate: 2024-05-02\ncost: 2\npeople: { Anna: 1, boris: 3 }\n---\n",
      "Deal.md": "---\ntype: result\ndate: 2024-06-01\namount: 90\nshares: { Anna: 1, Boris: 2 }\n---\n",
    });
    expect(contacts.map(({ name, cashCost, credit }) => [name, cashCost, credit])).toEqual([["Anna", 4200, 9000]]);
  });

  test.each(["Bo", "[[Bo]]", "boris@example.org", "[[Boris|my old friend]]"])(
    "nor by an alias or an e-mail: %s",
    async (name) => {
      const { contacts } = await reportOf({
        "Anna.md": `---\ntype: contact\nintroduced_by: "${name}"\n---\n`,
        "Boris.md": "---\ntype: contact\nroi: off\naliases: [Bo]\nemail: boris@example.org\n---\n",
        "Lunch.md": `---\ntype: meeting\ndate: 2024-05-01\ncost: 40\npeople: ["Anna", "${name}"]\n---\n`,
        "Deal.md": `---\ntype: result\ndate: 2024-06-01\namount: 90\ninteractions: "[[Lunch]]"\n---\n`,
        "Tip.md": `---\ntype: result\ndate: 2024-06-01\namount: 10\nshares: { Anna: 1, "${name}": 2 }\n---\n`,
      });
      expect(contacts.map(({ name: who, cashCost, credit }) => [who, cashCost, credit])).toEqual([
        ["Anna", 4000, 10000],
      ]);
    },
  );

  test("a name that somebody else bears as well means the one who is not switched off", async () => {
    const { contacts, problems } = await reportOf({
      "Anna.md": "---\ntype: contact\naliases: [Bo]\n---\n",
      "Boris.md": "---\ntype: contact\nroi: off\naliases: [Bo]\n---\n",
      "Lunch.md": "---\ntype: meeting\ndate: 2024-05-01\ncost: 40\npeople: Bo\n---\n",
    });
    expect(contacts.map(({ name, cashCost }) => [name, cashCost])).toEqual([["Anna", 4000]]);
    expect(problems).toEqual([]);
  });

  test("a meeting with nothing but links to places is empty: a problem, and in no total", async () => {
    const { interactions, problems } = await reportOf({
      "Meeting.md": "---\ntype: meeting\n---\nAt [[Café Aroma]].\n",
      "Café Aroma.md": "A café.\n",
    });
    expect(interactions).toEqual([]);
    expect(problems.map(({ cause }) => cause)).toEqual(["empty_interaction"]);
  });

  test.each([
    ["a meeting", "---\ntype: meeting\n---\nWith [[Anna]].\n", null],
    ["an event by its tag alone", "---\ntags: [event]\n---\nWith [[Anna]].\n", null],
    ["a line", "- #meeting [[Anna]]\n", 0],
  ])("%s that only a link to a person keeps from being empty is undated", async (_what, text, line) => {
    const { interactions, problems } = await reportOf({ "Anna.md": contact, "Meeting.md": text });
    expect(interactions).toHaveLength(1);
    expect(problems).toMatchObject([{ path: "Meeting.md", line, cause: "no_date", effect: "not_over_time" }]);
  });

  test("what is planned with somebody needs no day yet", async () => {
    const { problems, coverage } = await reportOf({ "Anna.md": contact, "To do.md": "- [ ] #call [[Anna]]\n" });
    expect(problems).toEqual([]);
    expect(coverage.planned).toBe(1);
  });

  test.each([
    ["a note", "---\ntype: meeting\ndate: soon\n---\nWith [[Anna]].\n", null],
    ["a line", "- #meeting [[Anna]] [date:: soon]\n", 0],
  ])("%s that only a link keeps from being empty has one problem with its date", async (_what, text, line) => {
    const { interactions, problems } = await reportOf({ "Anna.md": contact, "Meeting.md": text });
    expect(interactions).toHaveLength(1);
    expect(problems).toMatchObject([{ path: "Meeting.md", line, cause: "not_a_date", effect: "not_over_time" }]);
  });
});
