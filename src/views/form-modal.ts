import { Modal, Setting, type App } from "obsidian";

/** One field of a form: a choice of words, or a text. */
export interface FormField {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  /** Absent for a text. */
  readonly options?: Readonly<Record<string, string>>;
  readonly placeholder?: string;
  /** Asked whenever something was changed; a field that is not shown keeps its value. */
  readonly isShown?: (values: FormValues) => boolean;
}

export type FormValues = Readonly<Record<string, string>>;

/** What a form comes to as it is filled in: a sentence, and whether it can be used. */
export interface FormRemark {
  readonly text: string;
  readonly isUsable: boolean;
}

/** A small dialog: fields, a sentence that says what they come to, and one button. Enter is the button. */
export interface Form {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly remark: (values: FormValues) => FormRemark;
  readonly submit: string;
  readonly cancel: string;
  readonly onSubmit: (values: FormValues) => void;
}

export class FormModal extends Modal {
  private values: FormValues;
  private refresh: () => void = () => undefined;

  constructor(
    app: App,
    private readonly form: Form,
  ) {
    super(app);
    this.values = form.values;
  }

  override onOpen(): void {
    const { title, fields, remark, submit, cancel } = this.form;
    this.setTitle(title);
    this.modalEl.addClass("roi-form");
    this.modalEl.setAttr("aria-label", title);
    const rows = fields.map((field) => ({ field, el: this.drawField(field) }));
    const remarkEl = this.contentEl.createDiv({ cls: "roi-form-remark", attr: { role: "status" } });
    const buttons = this.contentEl.createDiv({ cls: "modal-button-container" });
    const submitEl = buttons.createEl("button", { cls: "mod-cta", text: submit, attr: { type: "button" } });
    buttons.createEl("button", { text: cancel, attr: { type: "button" } }).onclick = () => this.close();
    submitEl.onclick = () => this.submit();
    this.scope.register([], "Enter", (event) => {
      if (event.targetNode?.instanceOf(HTMLButtonElement) === true) return true;
      this.submit();
      return false;
    });
    this.refresh = () => {
      for (const { field, el } of rows) el.toggle(field.isShown?.(this.values) ?? true);
      const { text, isUsable } = remark(this.values);
      remarkEl.setText(text);
      submitEl.disabled = !isUsable;
    };
    this.refresh();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private submit(): void {
    if (!this.form.remark(this.values).isUsable) return;
    this.close();
    this.form.onSubmit(this.values);
  }

  private drawField({ key, name, description, options, placeholder }: FormField): HTMLElement {
    const setting = new Setting(this.contentEl).setName(name);
    if (description !== undefined) setting.setDesc(description);
    const value = this.values[key] ?? "";
    const take = (next: string): void => {
      this.values = { ...this.values, [key]: next };
      this.refresh();
    };
    if (options !== undefined)
      setting.addDropdown((choice) => {
        choice.selectEl.setAttr("aria-label", name);
        choice
          .addOptions({ ...options })
          .setValue(value)
          .onChange(take);
      });
    else
      setting.addText((text) => {
        text.inputEl.setAttr("aria-label", name);
        text
          .setPlaceholder(placeholder ?? "")
          .setValue(value)
          .onChange(take);
      });
    return setting.settingEl;
  }
}
