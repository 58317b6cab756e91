import { readVaultConventions } from "../../src/vault/vault-conventions";
import { createHost } from "../host/create-host";

async function conventionsOf(files: Record<string, string>) {
  const host = createHost({ files });
  await host.layoutReady();
  return readVaultConventions(host.app.vault);
}

const unset = {
  dailyNoteFormat: "YYYY-MM-DD",
  templatesFolders: [],
  dailyNotes: { folder: "", template: "" },
};

describe("readVaultConventions", () => {
  test("reads the daily-note format and the templates folder of the core plugins", async () => {
    const found = await conventionsOf({
      ".obsidian/daily-notes.json": '{ "format": "DD.MM.YYYY", "folder": "Daily", "template": "Meta/Day" }',
      ".obsidian/templates.json": '{ "folder": "Meta/Forms/" }',
    });
    expect(found).toEqual({
      dailyNoteFormat: "DD.MM.YYYY",
      templatesFolders: ["Meta/Forms"],
      dailyNotes: { folder: "Daily", template: "Meta/Day" },
    });
  });

  test("the folder Templater takes its templates from is a templates folder too", async () => {
    const found = await conventionsOf({
      ".obsidian/plugins/templater-obsidian/data.json": '{ "templates_folder": "Meta/Bits" }',
      ".obsidian/templates.json": '{ "folder": "Meta/Forms" }',
    });
    expect(found.templatesFolders).toEqual(["Meta/Forms", "Meta/Bits"]);
  });

  test("a vault that never set them has Obsidian's own default and no templates folder", async () => {
    expect(await conventionsOf({})).toEqual(unset);
    const empty = { ".obsidian/daily-notes.json": '{ "format": "" }', ".obsidian/templates.json": "{}" };
    expect(await conventionsOf(empty)).toEqual(unset);
  });

  test("a file that cannot be parsed counts as not there", async () => {
    const found = await conventionsOf({ ".obsidian/daily-notes.json": "{ half", ".obsidian/templates.json": "[1]" });
    expect(found).toEqual(unset);
  });
});
