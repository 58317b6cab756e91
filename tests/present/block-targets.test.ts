import { parse } from "yaml";
import { blockContent, type BlockContent } from "../../src/present/block-content";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { openVault } from "../support/open-vault";
import { contact, note } from "../support/report-of";

const files = {
  "People/Anna.md": contact({ aliases: ["Annie"], circle: "Alumni", tags: ["contact", "client/2026"] }),
  "People/Борис.md": contact({ circle: "Выпускники" }),
  "Meetings/Gala.md": note({ type: "event", date: "2024-05-01", people: ["[[Anna]]", "Jane Roe"], cost: "10 EUR" }),
  "Recipes/Soup.md": note({ tags: ["cooking"] }),
  "Plain.md": "",
};

async function shown(source: string, language: "en" | "ru" = "en", more = {}): Promise<BlockContent> {
  const { report } = await openVault({ files: { ...files, ...more } });
  const reading = readBlockOptions(parse(source), source, report.asOf);
  return blockContent({ path: "Plain.md", ...reading, language }, report);
}

const instead = "Nothing it names was found, so it shows what it would without a name.";

describe("what a block is for", () => {
  test.each([
    ["for: circle Alumnii", 'line 1, column 6: nobody is in a circle "Alumnii". Did you mean "circle Alumni"?'],
    ["for: circle alum", 'line 1, column 6: nobody is in a circle "alum". Did you mean "circle Alumni"?'],
    ["for: {circle: Alumnii}", 'line 1, column 6: nobody is in a circle "Alumnii". Did you mean "Alumni"?'],
    ["for: tag clint", 'line 1, column 6: no note has the tag "#clint"'],
    ['for: "#client/2025"', 'line 1, column 7: no note has the tag "#client/2025". Did you mean "#client/2026"?'],
    ["for: folder Peple", 'line 1, column 6: there is no folder "Peple". Did you mean "folder People"?'],
    ["show: card\nfor: Peple/", 'line 2, column 6: there is no folder "Peple". Did you mean "People"?'],
    ['for: event "[[Galla]]"', 'line 1, column 6: no note and nobody is called "Galla". Did you mean "Gala"?'],
    ["for: Jane Row", 'line 1, column 6: no note and nobody is called "Jane Row". Did you mean "Jane Roe"?'],
    ["for: valt", 'line 1, column 6: no note and nobody is called "valt". Did you mean "vault"?'],
    [
      "for: circel Alumni",
      'line 1, column 6: no note and nobody is called "circel Alumni". Did you mean "circle Alumni"?',
    ],
  ])("that the vault has not is said where it stands, with the nearest name: %s", async (source, mistake) => {
    const { remarks, parts } = await shown(source);
    expect(remarks).toEqual([mistake, instead]);
    expect(parts).toHaveLength(1);
  });

  test.each([
    ["for: Alumni", "circle Alumni"],
    ["for: Meetings", "folder Meetings"],
    ["for: cooking", "tag cooking"],
    ["для: Выпускники", "круг Выпускники"],
  ])("may lack only the word for its sort: %s", async (source, nearest) => {
    expect((await shown(source)).remarks[0]).toContain(`Did you mean "${nearest}"?`);
  });

  test("may be a person by an alias", async () => {
    expect(await shown("for: Annie")).toMatchObject({ remarks: [], parts: [{ card: { title: { text: "Anna" } } }] });
  });

  test("is nobody who is switched off, nor less somebody for an alias they share", async () => {
    const off = { "Off.md": contact({ aliases: ["Annie", "Ozzy"], roi: "off" }) };
    expect((await shown("for: Annie", "en", off)).remarks).toEqual([]);
    expect((await shown("for: Ozzy", "en", off)).remarks[0]).toContain('nobody is called "Ozzy"');
  });

  test("and is not there is said beside the vault too", async () => {
    expect((await shown("for: [vault, Nobody at all]")).remarks).toHaveLength(1);
  });

  test("is said in Russian too", async () => {
    expect((await shown("для: круг Выпускникии", "ru")).remarks).toEqual([
      "строка 1, столбец 6: в круге «Выпускникии» никого нет. Может быть, «круг Выпускники»?",
      "Ничего из названного не нашлось: показано то же, что и без имени.",
    ]);
  });

  test("and is not there costs only itself", async () => {
    const { remarks, parts } = await shown("for: [circle Alumni, circle Nobody]");
    expect(remarks).toEqual(['line 1, column 22: nobody is in a circle "Nobody"']);
    expect(parts).toMatchObject([{ card: { title: { text: "Circle: Alumni" } } }]);
  });

  test.each(["tag client", "tag cooking", "folder recipes", "folder Meetings", "circle alumni"])(
    "is found however it is spelled, be nothing of ours in it: %s",
    async (target) => {
      expect((await shown(`for: ${target}`)).remarks).toEqual([]);
    },
  );

  test.each(["Jane Roe", '"[[Jane Roe]]"', "jane roe", "[[People/Jane Roe]]"])(
    "may be somebody without a note: %s",
    async (target) => {
      const { remarks, parts } = await shown(`for: ${target}`);
      expect(remarks).toEqual([]);
      expect(parts).toMatchObject([
        {
          card: {
            title: { text: "Jane Roe", link: { exists: false } },
            newContact: "Jane Roe",
            figures: [{ key: "invested", value: "1\u00a0h 30\u00a0min + €5" }, { key: "received" }, { key: "given" }],
          },
        },
      ]);
    },
  );

  test("may be somebody without a note together with others", async () => {
    const { remarks, parts } = await shown("for: [Jane Roe, Anna]");
    expect(remarks).toEqual([]);
    expect(parts).toMatchObject([
      { card: { title: { text: "Jane Roe and Anna" }, figures: [{ value: "3\u00a0h + €10" }, {}, { value: "2" }] } },
    ]);
  });
});
