import { normalizePath, type Vault } from "obsidian";

/** What other plugins are set to and notes depend on. There is no public API for it, so their files are read. */
export interface VaultConventions {
  /** The daily note's moment format (`YYYY-MM-DD` where none is set), or null when the settings cannot be read. */
  readonly dailyNoteFormat: string | null;
  readonly templatesFolders: readonly string[];
  /** Where daily notes are made, empty for the root, and the path of the note they begin as, empty for none. */
  readonly dailyNotes: { readonly folder: string; readonly template: string };
}

/** The settings of a plugin as they lie in its file. */
type Config = Readonly<Record<string, unknown>>;

/** Obsidian's own default when the daily-note format is left empty. */
const defaultDailyNoteFormat = "YYYY-MM-DD";

/**
 * Reads what the core plugins Daily notes and Templates are set to, where Templater's templates lie, and how Periodic
 * Notes names daily notes; a missing file means the defaults.
 */
export async function readVaultConventions(vault: Vault): Promise<VaultConventions> {
  const dailyNotes = await readDailyNotes(vault);
  const templates = await readConfig(vault, "templates.json");
  const templater = await readConfig(vault, "plugins/templater-obsidian/data.json");
  const format = dailyNotes["format"];
  const folders = [textOf(templates["folder"]), textOf(templater["templates_folder"])];
  return {
    dailyNoteFormat: typeof format === "string" && format !== "" ? format : defaultDailyNoteFormat,
    dailyNotes: { folder: textOf(dailyNotes["folder"]), template: textOf(dailyNotes["template"]) },
    templatesFolders: folders.filter((folder) => folder !== "").map((folder) => normalizePath(folder)),
  };
}

/** What daily notes are: as the core plugin is set to, else, where it was never set, as Periodic Notes makes them. */
async function readDailyNotes(vault: Vault): Promise<Config> {
  const core = await readConfig(vault, "daily-notes.json");
  if (Object.keys(core).length > 0) return core;
  const { daily } = await readConfig(vault, "plugins/periodic-notes/data.json");
  const periodic = configOf(daily);
  return periodic["enabled"] === true ? periodic : core;
}

function configOf(value: unknown): Config {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

async function readConfig(vault: Vault, name: string): Promise<Config> {
  const path = normalizePath(`${vault.configDir}/${name}`);
  try {
    if (!(await vault.adapter.exists(path))) return {};
    return configOf(JSON.parse(await vault.adapter.read(path)));
  } catch {
    // Half-written by Sync or edited by hand: the defaults hold until it can be read again.
    return {};
  }
}
