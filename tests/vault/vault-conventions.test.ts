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

  test("where the core plugin was never set up, Periodic Notes says how daily notes are named, if it makes them", async () => {
    const periodic = (enabled: boolean): Record<string, string> => ({
      ".obsidian/plugins/periodic-notes/data.json": JSON.stringify({
        daily: { format: "MMMM Do, YYYY", folder: "Days", template: "Meta/Day.md", enabled },
      }),
    });
    expect(await conventionsOf(periodic(true))).toEqual({
      dailyNoteFormat: "MMMM Do, YYYY",
      templatesFolders: [],
      dailyNotes: { folder: "Days", template: "Meta/Day.md" },
    });
    expect(await conventionsOf(periodic(false))).toEqual(unset);
    const both = { ...periodic(true), ".obsidian/daily-notes.json": '{ "folder": "Daily" }' };
    expect(await conventionsOf(both)).toEqual({ ...unset, dailyNotes: { folder: "Daily", template: "" } });
  });

  test("a file that cannot be parsed counts as not there", async () => {
    const found = await conventionsOf({ ".obsidian/daily-notes.json": "{ half", ".obsidian/templates.json": "[1]" });
    expect(found).toEqual(unset);
  });
});
