import type { App } from "../../host/app";
import type { TFile } from "../../host/files";
import { Modal } from "../../host/modal";
import { joinPath, parentOf } from "../../host/paths";
import type { PageWords } from "./words";

/** Asks for a note's new name and renames it, links to it included. */
export class RenameModal extends Modal {
  constructor(
    app: App,
    private readonly file: TFile,
    private readonly words: PageWords,
  ) {
    super(app);
    this.setTitle(words.rename);
  }

  override onOpen(): void {
    const form = this.contentEl.createEl("form", { cls: "workbench-form" });
    const attr = { type: "text", "aria-label": this.words.newName };
    const input = form.createEl("input", { attr });
    input.value = this.file.basename;
    form.createEl("button", { cls: "mod-cta", text: this.words.save, attr: { type: "submit" } });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = input.value.trim();
      this.close();
      if (name === "" || name === this.file.basename) return;
      const path = joinPath(parentOf(this.file.path), `${name}.${this.file.extension}`);
      void this.app.fileManager.renameFile(this.file, path);
    });
    input.select();
  }
}
