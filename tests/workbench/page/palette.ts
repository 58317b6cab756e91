import type { App } from "../../host/app";
import type { Command } from "../../host/commands";
import type { TFile } from "../../host/files";
import { FuzzySuggestModal } from "../../host/suggest";
import { Keymap } from "../../host/keymap";

/** The command palette: what can be run now, plugins' commands first. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App, placeholder: string) {
    super(app);
    this.setPlaceholder(placeholder);
    for (const el of [this.inputEl, this.modalEl, this.resultContainerEl]) el.setAttr("aria-label", placeholder);
  }

  getItems(): Command[] {
    const offered = this.app.commands.listCommands().filter(({ id }) => id !== "command-palette:open");
    const isPlugins = ({ id }: Command): boolean => this.app.plugins.enabledPlugins.has(id.split(":")[0] ?? "");
    return [...offered.filter(isPlugins), ...offered.filter((command) => !isPlugins(command))];
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}

/** The quick switcher: a note by its name. */
export class NoteSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App, placeholder: string) {
    super(app);
    this.setPlaceholder(placeholder);
    for (const el of [this.inputEl, this.modalEl, this.resultContainerEl]) el.setAttr("aria-label", placeholder);
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/i, "");
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}
