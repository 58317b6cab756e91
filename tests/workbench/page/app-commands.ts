import { MarkdownView } from "../../host/markdown-view";
import { labelSettings } from "./label-settings";
import { toggleReading } from "./note-dressing";
import { CommandPalette, NoteSwitcher } from "./palette";
import { RenameModal } from "./rename-modal";
import type { Workbench } from "./workbench";

/** Adds the app's own commands that the page offers, with the app's ids and keys. */
export function addAppCommands(workbench: Workbench): void {
  const { inside } = workbench.host;
  const { commands, workspace, vault } = inside;
  const words = workbench.words();
  const note = (): MarkdownView | null => workspace.getActiveViewOfType(MarkdownView);
  const whenNote = (work: (view: MarkdownView) => unknown) => (checking: boolean) => {
    const view = note();
    if (view && !checking) void work(view);
    return view !== null;
  };
  commands.addCommand({
    id: "command-palette:open",
    name: words.commands,
    callback: () => new CommandPalette(inside, workbench.words().commandsPlaceholder).open(),
  });
  commands.addCommand({
    id: "switcher:open",
    name: words.openNote,
    callback: () => new NoteSwitcher(inside, workbench.words().openNotePlaceholder).open(),
  });
  commands.addCommand({
    id: "app:open-settings",
    name: words.settings,
    callback: () => {
      inside.setting.open();
      const modalEl = inside.setting.containerEl.querySelector<HTMLElement>(".modal");
      modalEl?.setAttr("aria-label", workbench.words().settings);
      if (modalEl) labelSettings(modalEl);
    },
  });
  const history = () => workspace.getMostRecentLeaf()?.history;
  commands.addCommand({ id: "app:go-back", name: words.goBack, callback: () => history()?.back() });
  commands.addCommand({ id: "app:go-forward", name: words.goForward, callback: () => history()?.forward() });
  commands.addCommand({ id: "file-explorer:new-file", name: words.newNote, callback: () => workbench.newNote() });
  commands.addCommand({ id: "app:reload-plugin", name: words.reloadPlugin, callback: () => workbench.reloadPlugin() });
  commands.addCommand({ id: "markdown:toggle-preview", name: words.reading, checkCallback: whenNote(toggleReading) });
  commands.addCommand({
    id: "editor:toggle-source",
    name: words.livePreview,
    checkCallback: whenNote(({ editMode }) => editMode.setLivePreview(!editMode.livePreview)),
  });
  commands.addCommand({
    id: "markdown:add-metadata-property",
    name: words.addProperty,
    checkCallback: whenNote((view) => view.getMode() === "preview" && workbench.dressing.addProperty(view)),
  });
  commands.addCommand({
    id: "workspace:edit-file-title",
    name: words.rename,
    checkCallback: whenNote(({ file }) => file && new RenameModal(inside, file, workbench.words()).open()),
  });
  commands.addCommand({
    id: "app:delete-file",
    name: words.deleteNote,
    checkCallback: whenNote(({ file }) => file && vault.trash(file, true)),
  });
  const keys: Readonly<Record<string, string>> = {
    KeyP: "command-palette:open",
    KeyO: "switcher:open",
    KeyE: "markdown:toggle-preview",
    Comma: "app:open-settings",
  };
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const id = keys[event.code];
    if (id === undefined) return;
    event.preventDefault();
    if (!document.querySelector(".modal-container")) commands.executeCommandById(id);
  });
}
