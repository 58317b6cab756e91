import { Component, Modal, type App } from "obsidian";
import type { DraftPerson } from "../../model/interaction-draft";
import { drawScale } from "./draw-scale";
import type { FormField, FormSession, FormValues } from "./entry-form";
import { PeopleField } from "./people-field";

/** A dialog that writes one entry: its fields, how it will be written, and saving it. */
export class EntryModal extends Modal {
  private readonly owner = new Component();
  private readonly texts = new Map<string, string>();
  private readonly people = new Map<string, readonly DraftPerson[]>();
  private readonly picks = new Map<string, readonly string[]>();
  private readonly inputs = new Map<string, HTMLElement>();
  private readonly peopleFields: PeopleField[] = [];
  private readonly redraws: (() => void)[] = [];
  private readonly messageEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private previewed = 0;
  private isSaving = false;

  constructor(
    app: App,
    private readonly session: FormSession,
  ) {
    super(app);
    const { title, fields, words } = session;
    this.setTitle(title);
    this.modalEl.addClass("roi-log");
    this.modalEl.setAttr("aria-label", title);
    this.contentEl.addClass("roi-surface");
    const form = this.contentEl.createDiv({ cls: "roi-log-form" });
    for (const field of fields) this.draw(form, field);
    this.messageEl = this.contentEl.createDiv({ cls: "roi-log-message", attr: { role: "alert" } });
    this.previewEl = this.contentEl.createDiv({ cls: "roi-log-preview", attr: { role: "status" } });
    const buttons = this.contentEl.createDiv({ cls: "modal-button-container" });
    this.button(buttons, words.capture.save, () => void this.save()).addClass("mod-cta");
    this.button(buttons, words.capture.cancel, () => this.close());
  }

  override onOpen(): void {
    this.owner.load();
    this.owner.registerDomEvent(this.contentEl, "keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || event.defaultPrevented) return;
      const isField = [...this.inputs.values()].some((el) => el === event.target);
      if (!isField && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      void this.save();
    });
    this.changed();
    this.contentEl.querySelector<HTMLElement>("input, select")?.focus();
  }

  override onClose(): void {
    this.owner.unload();
    this.contentEl.empty();
  }

  private values(): FormValues {
    return { texts: this.texts, people: this.people, picks: this.picks };
  }

  private changed(): void {
    this.redraws.forEach((redraw) => redraw());
    void this.preview();
  }

  private async preview(): Promise<void> {
    const { session, previewEl } = this;
    this.previewed += 1;
    const turn = this.previewed;
    if (session.check(this.values()) !== null) return previewEl.empty();
    const { path, text } = await session.preview(this.values());
    if (turn !== this.previewed) return;
    const label = session.words.capture.willWrite({ path });
    previewEl.empty();
    previewEl.createDiv({ cls: "roi-hint", text: label });
    previewEl.createEl("pre", { text, attr: { tabindex: "0", "aria-label": label } });
  }

  private async save(): Promise<void> {
    const { session } = this;
    if (this.isSaving) return;
    if (this.peopleFields.some((field) => field.focusUndecided()))
      return this.messageEl.setText(session.words.capture.choose);
    const wrong = session.check(this.values());
    if (wrong !== null) {
      this.inputs.get(wrong.key)?.focus();
      return this.messageEl.setText(wrong.reason);
    }
    this.isSaving = true;
    const isSaved = await session.save(this.values());
    this.isSaving = false;
    if (isSaved) this.close();
  }

  private draw(form: HTMLElement, field: FormField): void {
    const { app, owner, session } = this;
    const { key, label } = field;
    const set = (value: string): void => {
      this.texts.set(key, value);
      this.changed();
    };
    if (field.kind === "people") {
      const onChange = (people: readonly DraftPerson[]): void => {
        this.people.set(key, people);
        this.changed();
      };
      const parts = { app, owner, words: session.words, label, people: session.people, onChange };
      const people = new PeopleField(form, parts);
      this.people.set(key, field.value);
      people.show(field.value);
      this.peopleFields.push(people);
      return;
    }
    const row = form.createDiv({ cls: "roi-log-row" });
    if (field.kind === "scale") {
      row.addClass("is-wide");
      return drawScale(row, field, { owner, onChange: set });
    }
    if (field.kind === "picks") return this.drawPicks(row, field);
    row.createDiv({ cls: "roi-log-label", text: label });
    this.texts.set(key, field.value);
    if (field.kind !== "day" && field.isWide === true) row.addClass("is-wide");
    if (field.kind === "choice") {
      const select = row.createEl("select", { cls: "dropdown", attr: { "aria-label": label } });
      field.options.forEach(({ value, label: text }) => select.createEl("option", { text, value }));
      select.value = field.value;
      this.inputs.set(key, select);
      owner.registerDomEvent(select, "change", () => set(select.value));
      return;
    }
    const input = row.createEl("input", {
      value: field.value,
      attr: {
        type: field.kind === "day" ? "date" : "text",
        "aria-label": label,
        placeholder: field.kind === "day" ? "" : field.hint,
      },
    });
    this.inputs.set(key, input);
    owner.registerDomEvent(input, "input", () => set(input.value));
  }

  private drawPicks(row: HTMLElement, field: Extract<FormField, { kind: "picks" }>): void {
    const { key, label, options, empty } = field;
    row.addClass("is-wide");
    const group = row.createEl("fieldset", { cls: "roi-log-scale" });
    group.createEl("legend", { cls: "roi-log-label", text: label });
    const list = group.createDiv();
    this.picks.set(key, field.value);
    let shown = "";
    this.redraws.push(() => {
      const offered = options(this.values());
      const now = JSON.stringify(offered);
      if (now === shown) return;
      shown = now;
      list.empty();
      if (offered.length === 0) list.createDiv({ cls: "roi-hint", text: empty });
      for (const { value, label: text } of offered) {
        const pick = list.createEl("label", { cls: "roi-log-step roi-log-pick" });
        const box = pick.createEl("input", { attr: { type: "checkbox" } });
        box.checked = this.picks.get(key)?.includes(value) === true;
        pick.createSpan({ text });
        box.addEventListener("change", () => {
          const others = (this.picks.get(key) ?? []).filter((one) => one !== value);
          this.picks.set(key, box.checked ? [...others, value] : others);
          this.changed();
        });
      }
    });
  }

  private button(parent: HTMLElement, text: string, press: () => void): HTMLButtonElement {
    const button = parent.createEl("button", { text, attr: { type: "button" } });
    this.owner.registerDomEvent(button, "click", press);
    return button;
  }
}
