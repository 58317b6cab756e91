import type { App } from "../../host/app";
import type { TFile } from "../../host/files";
import { setIcon } from "../../host/icons";
import { Keymap } from "../../host/keymap";
import { getFrontMatterInfo } from "../../host/yaml";
import { fromPropertyText, propertyLink, propertySort, toPropertyText } from "./property-value";
import type { PageWords } from "./words";

type Change = (frontmatter: Record<string, unknown>) => void;

/** The properties at the top of a note, each with the field its value asks for. */
export class PropertiesPanel {
  private drawn = "";

  constructor(
    private readonly app: App,
    private readonly el: HTMLElement,
    private readonly words: () => PageWords,
  ) {
    el.addClass("metadata-container");
  }

  /** Shows the properties of a note. Fields that show the same already are left alone, with the cursor in them. */
  show(file: TFile, text: string): void {
    const frontmatter = (this.app.metadataCache.getFileCache(file)?.frontmatter ?? {}) as Record<string, unknown>;
    const isBroken =
      getFrontMatterInfo(text).exists && this.app.metadataCache.getFileCache(file)?.frontmatter === undefined;
    const holdsText = getFrontMatterInfo(text).frontmatter.trim() !== "";
    const values = Object.entries(frontmatter).filter(([name]) => name !== "position");
    const state = JSON.stringify([file.path, values, isBroken && holdsText, this.words().properties]);
    if (state === this.drawn) return;
    this.drawn = state;
    const focused = this.stops().findIndex((stop) => stop.isActiveElement());
    const isLast = focused === this.stops().length - 1;
    // A field that is taken away while it has the focus would still hand in its text, in the middle of the drawing.
    this.stops()[focused]?.blur();
    this.el.empty();
    this.el.toggle(values.length > 0 || (isBroken && holdsText));
    this.el.setAttrs({ role: "group", "aria-label": this.words().properties });
    this.el.createDiv({ cls: "metadata-properties-heading", text: this.words().properties });
    if (isBroken && holdsText) {
      this.el.createDiv({ cls: "metadata-error", text: this.words().unreadable, attr: { role: "alert" } });
      return;
    }
    const list = this.el.createDiv({ cls: "metadata-properties" });
    for (const [name, value] of values) this.drawProperty(list, file, { name, value });
    this.drawAdder(file);
    // What comes last, the button that adds, stays last when a property has been added before it.
    if (focused >= 0)
      this.stops()
        .at(isLast ? -1 : focused)
        ?.focus();
  }

  /** Opens the fields for a new property, in a note without any too. */
  addProperty(): void {
    this.el.show();
    this.el.querySelector<HTMLElement>(".metadata-add-button")?.click();
  }

  private drawProperty(list: HTMLElement, file: TFile, { name, value }: { name: string; value: unknown }): void {
    const sort = propertySort(value);
    const row = list.createDiv({
      cls: "metadata-property",
      attr: { "data-property-key": name, "data-property-type": sort },
    });
    row.createDiv({ cls: "metadata-property-key", text: name });
    const holder = row.createDiv({ cls: "metadata-property-value" });
    const set = (next: unknown): void => this.change(file, (frontmatter) => (frontmatter[name] = next));
    if (sort === "checkbox") {
      const box = this.field(holder, { label: name, type: "checkbox", value: "" });
      box.checked = value === true;
      box.addEventListener("change", () => set(box.checked));
    } else if (sort === "list") this.drawList(holder, file, { name, values: value as unknown[] });
    else if (sort === "object") holder.createEl("code", { text: toPropertyText(value) });
    else {
      // A day is shown as it is written: a date field would show it in the order of the browser's language.
      const type = sort === "number" ? "number" : "text";
      this.drawText(holder, file, { label: name, type, value, set });
    }
    this.drawRemover(row, this.words().remove(name), () =>
      this.change(file, (frontmatter) => delete frontmatter[name]),
    );
  }

  /** One value: a field, or a link that turns into a field by its pencil. */
  private drawText(
    holder: HTMLElement,
    file: TFile,
    { label, type, value, set }: { label: string; type: string; value: unknown; set: (next: unknown) => void },
  ): void {
    const link = propertyLink(value);
    const input = this.field(holder, { label, type, value: toPropertyText(value) });
    if (type === "number") input.step = "any";
    input.addEventListener("change", () => set(fromPropertyText(input.value, value)));
    if (!link) return;
    const shown = holder.createDiv({ cls: "metadata-link", prepend: true });
    this.drawLink(shown, file, link);
    const pencil = shown.createEl("button", {
      cls: ["clickable-icon", "metadata-link-edit"],
      attr: { "aria-label": this.words().edit(label) },
    });
    setIcon(pencil, "pencil");
    input.hide();
    pencil.addEventListener("click", () => {
      shown.hide();
      input.show();
      input.focus();
    });
    input.addEventListener("blur", () => {
      input.hide();
      shown.show();
    });
  }

  private drawList(holder: HTMLElement, file: TFile, { name, values }: { name: string; values: unknown[] }): void {
    holder.addClass("multi-select-container");
    const changeList = (work: (list: unknown[]) => unknown[]): void =>
      this.change(file, (frontmatter) => {
        const now = frontmatter[name];
        frontmatter[name] = work(Array.isArray(now) ? now : []);
      });
    for (const [at, value] of values.entries()) {
      const pill = holder.createDiv({ cls: "multi-select-pill" });
      const link = propertyLink(value);
      const content = pill.createDiv({ cls: "multi-select-pill-content" });
      if (link) this.drawLink(content, file, link);
      else content.setText(toPropertyText(value));
      const remove = pill.createEl("button", {
        cls: "multi-select-pill-remove-button",
        attr: { "aria-label": this.words().remove(toPropertyText(value)) },
      });
      setIcon(remove, "cross");
      remove.addEventListener("click", () => changeList((list) => list.filter((_, index) => index !== at)));
    }
    const input = this.field(holder, { label: this.words().addValue(name), type: "text", value: "" });
    input.addEventListener("change", () => {
      const text = input.value.trim();
      if (text !== "") changeList((list) => [...list, text]);
    });
  }

  private drawLink(parentEl: HTMLElement, file: TFile, { target, shown }: { target: string; shown: string }): void {
    const link = parentEl.createEl("a", {
      cls: "internal-link",
      text: shown,
      href: "#",
      attr: { "data-href": target },
    });
    if (!this.app.metadataCache.getFirstLinkpathDest(target, file.path)) link.addClass("is-unresolved");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      event.stopPropagation();
      void this.app.workspace.openLinkText(target, file.path, Keymap.isModEvent(event));
    });
  }

  private drawAdder(file: TFile): void {
    const add = this.el.createEl("button", { cls: "metadata-add-button", text: this.words().addProperty });
    setIcon(add.createSpan({ cls: "metadata-add-icon", prepend: true }), "plus");
    add.addEventListener("click", () => {
      add.hide();
      const row = this.el.createDiv({ cls: ["metadata-property", "mod-new"] });
      const name = this.field(row, { label: this.words().propertyName, type: "text", value: "" });
      const value = this.field(row, { label: this.words().propertyValue, type: "text", value: "" });
      for (const input of [name, value]) input.placeholder = input.getAttr("aria-label") ?? "";
      name.focus();
      let isOpen = true;
      const close = (): void => {
        // Taking the row away moves the focus, which closes it again.
        if (!isOpen) return;
        isOpen = false;
        row.remove();
        add.show();
        this.el.toggle(this.el.querySelector(".metadata-property") !== null);
      };
      const done = (): void => {
        const key = name.value.trim();
        if (isOpen && key !== "")
          this.change(file, (frontmatter) => (frontmatter[key] = fromPropertyText(value.value, null)));
        close();
      };
      row.addEventListener("keydown", (event) => {
        if (event.key === "Enter") done();
        else if (event.key === "Escape") close();
        else return;
        // The key has done its work here and must not press the button as well.
        event.preventDefault();
        add.focus();
      });
      row.addEventListener("focusout", (event) => {
        if (!row.contains(event.relatedTarget as Node | null)) done();
      });
    });
  }

  /** What the Tab key stops at, in order. */
  private stops(): HTMLElement[] {
    return [...this.el.querySelectorAll<HTMLElement>("input, button, a")];
  }

  private drawRemover(row: HTMLElement, label: string, remove: () => void): void {
    const button = row.createEl("button", {
      cls: ["clickable-icon", "metadata-property-remove"],
      attr: { "aria-label": label },
    });
    setIcon(button, "cross");
    button.addEventListener("click", remove);
  }

  private field(
    parentEl: HTMLElement,
    { label, type, value }: { label: string; type: string; value: string },
  ): HTMLInputElement {
    const input = parentEl.createEl("input", {
      cls: "metadata-input",
      attr: { type, "aria-label": label },
    });
    input.value = value;
    return input;
  }

  private change(file: TFile, work: Change): void {
    void this.app.fileManager.processFrontMatter(file, work);
  }
}
