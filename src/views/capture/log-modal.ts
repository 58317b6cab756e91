import { Component, Modal, type App } from "obsidian";
import { interactionKinds } from "../../model/interaction";
import type { InteractionDraft } from "../../model/interaction-draft";
import type { LoggedLine } from "../../model/logged-line";
import { drawLineReading } from "./draw-line-reading";
import type { DraftField, LogSession } from "./log-session";
import { PeopleField } from "./people-field";
import { PersonSuggest } from "./person-suggest";

/** Fields that stand side by side. */
const shortFields: ReadonlySet<DraftField["key"]> = new Set(["day", "minutes", "costs"]);

type PeopleKey = "people" | "introduces" | "introducedBy";

/** Logs an interaction: one line, read while it is typed, the fields it fills, and how it will be written. */
export class LogModal extends Modal {
  private readonly owner = new Component();
  private readonly fieldEls = new Map<DraftField["key"], HTMLInputElement | HTMLTextAreaElement>();
  private readonly peopleFields = new Map<PeopleKey, PeopleField>();
  private line: LoggedLine;
  private readText: string;
  /** What was set by hand in a field: it stays whatever the line says. */
  private corrected: Partial<InteractionDraft> = {};
  private unreadable = new Set<DraftField["key"]>();
  private isSaving = false;
  private previewed = 0;

  private readonly lineEl: HTMLInputElement;
  private readonly readingEl: HTMLElement;
  private readonly kindEl: HTMLSelectElement;
  private readonly messageEl: HTMLElement;
  private readonly previewEl: HTMLElement;

  constructor(
    app: App,
    private readonly session: LogSession,
  ) {
    super(app);
    const { capture } = session.words;
    this.readText = session.line;
    this.line = session.read(session.line);
    this.setTitle(capture.logInteraction);
    this.modalEl.addClass("roi-log");
    this.modalEl.setAttr("aria-label", capture.logInteraction);
    this.contentEl.addClass("roi-surface");
    this.lineEl = this.contentEl.createEl("input", {
      cls: "roi-log-line",
      value: session.line,
      attr: { type: "text", placeholder: capture.lineHint, "aria-label": capture.line, autocomplete: "off" },
    });
    this.readingEl = this.contentEl.createDiv({
      cls: "roi-log-reading",
      attr: { role: "group", "aria-label": capture.understood },
    });
    this.previewEl = this.contentEl.createDiv({ cls: "roi-log-preview", attr: { role: "status" } });
    const form = this.contentEl.createDiv({ cls: "roi-log-form" });
    this.addPeople(form, "people", capture.people);
    this.addPeople(form, "introduces", capture.introduces);
    this.addPeople(form, "introducedBy", capture.introducedBy);
    this.kindEl = this.labelled(form, capture.kind).createEl("select", {
      cls: "dropdown",
      attr: { "aria-label": capture.kind },
    });
    this.kindEl.createEl("option", { text: capture.noKind, value: "" });
    for (const kind of interactionKinds)
      this.kindEl.createEl("option", { text: session.words.terms.kind[kind], value: kind });
    for (const field of session.fields) this.addField(form, field);
    this.messageEl = this.contentEl.createDiv({ cls: "roi-log-message", attr: { role: "alert" } });
    this.addButtons();
  }

  override onOpen(): void {
    const { owner, session } = this;
    owner.load();
    owner.registerDomEvent(this.lineEl, "input", () => this.readAgain());
    owner.registerDomEvent(this.kindEl, "change", () => {
      const kind = interactionKinds.find((one) => one === this.kindEl.value) ?? null;
      this.correct({ kind });
    });
    owner.registerDomEvent(this.contentEl, "keydown", (event) => this.onKey(event));
    new PersonSuggest(this.app, this.lineEl, {
      people: session.people,
      withoutNote: session.words.capture.withoutNote,
      query: (value) => this.wordAtEnd(value),
      take: ({ name }) => {
        const query = this.wordAtEnd(this.lineEl.value) ?? "";
        this.lineEl.value = this.lineEl.value.slice(0, this.lineEl.value.length - query.length) + name;
        this.readAgain();
        this.lineEl.focus();
      },
    });
    this.show();
    this.lineEl.focus();
  }

  override onClose(): void {
    this.owner.unload();
    this.contentEl.empty();
  }

  /** The entry as it stands: what the line says, corrected by hand. */
  private draft(): InteractionDraft {
    return { ...this.session.draft(this.line), ...this.corrected };
  }

  private readAgain(): void {
    this.readText = this.lineEl.value;
    this.line = this.session.read(this.readText);
    this.show();
  }

  private correct(change: Partial<InteractionDraft>): void {
    this.corrected = { ...this.corrected, ...change };
    this.show();
  }

  /** Brings every field that is not being typed in up to the entry, and shows how it will be written. */
  private show(): void {
    const { session, contentEl } = this;
    const draft = this.draft();
    drawLineReading(this.readingEl, this.lineEl.value, { read: this.line, words: session.words });
    const focused = contentEl.doc.activeElement;
    for (const field of session.fields) {
      const el = this.fieldEls.get(field.key);
      if (el === undefined || el === focused || this.unreadable.has(field.key)) continue;
      const text = field.show(draft);
      if (el.value !== text) el.value = text;
      if (field.key === "minutes") el.placeholder = session.defaultMinutes(draft);
    }
    this.kindEl.value = draft.kind ?? "";
    for (const [key, field] of this.peopleFields) {
      field.show(draft[key]);
      if (key !== "people") field.rowEl.toggle(draft.introduces.length > 0);
    }
    void this.preview(draft);
  }

  private async preview(draft: InteractionDraft): Promise<void> {
    this.previewed += 1;
    const turn = this.previewed;
    const { path, text } = await this.session.preview(draft);
    if (turn !== this.previewed) return;
    const { capture } = this.session.words;
    this.previewEl.empty();
    this.previewEl.createDiv({ cls: "roi-hint", text: capture.willWrite({ path }) });
    this.previewEl.createEl("pre", { text, attr: { tabindex: "0", "aria-label": capture.willWrite({ path }) } });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.isComposing || event.defaultPrevented) return;
    const isForced = event.ctrlKey || event.metaKey;
    const isField = event.target === this.lineEl || [...this.fieldEls.values()].some((el) => el === event.target);
    if (!isForced && (!isField || event.target === this.fieldEls.get("text"))) return;
    event.preventDefault();
    void this.save("close");
  }

  private async save(next: "close" | "result"): Promise<void> {
    const { capture } = this.session.words;
    if (this.isSaving) return;
    const draft = this.draft();
    for (const field of this.peopleFields.values()) if (field.focusUndecided()) return this.say(capture.choose);
    const wrong = this.session.fields.find(({ key }) => this.unreadable.has(key));
    if (wrong !== undefined) {
      this.fieldEls.get(wrong.key)?.focus();
      return this.say(capture.outcome.unreadable({ field: wrong.label }));
    }
    if (draft.people.length === 0 && draft.kind === null && draft.text === "") return this.say(capture.nobodyYet);
    this.isSaving = true;
    const isSaved = await this.session.save(draft, next);
    this.isSaving = false;
    if (isSaved) this.close();
  }

  private say(text: string): void {
    this.messageEl.setText(text);
  }

  /** The word that is being typed at the end of the line, where it may be a name that is not known in full yet. */
  private wordAtEnd(value: string): string | null {
    const word = /[\p{L}\p{M}'’-]{2,}$/u.exec(value)?.[0] ?? null;
    if (word === null) return null;
    const start = value.length - word.length;
    // The line has been read by now: this is asked at the same keystroke, after it.
    const line = value === this.readText ? this.line : this.session.read(value);
    const isRead = line.pieces.some((piece) => piece.end > start);
    return isRead ? null : word;
  }

  private addPeople(form: HTMLElement, key: PeopleKey, label: string): void {
    const { app, owner, session } = this;
    const { words, people } = session;
    const onChange = (chosen: InteractionDraft["people"]): void => this.correct({ [key]: chosen });
    this.peopleFields.set(key, new PeopleField(form, { app, owner, words, label, people, onChange }));
  }

  private addField(form: HTMLElement, field: DraftField): void {
    const row = this.labelled(form, field.label);
    const isLong = field.key === "text";
    if (!shortFields.has(field.key)) row.addClass("is-wide");
    const attr = { "aria-label": field.label, placeholder: field.hint };
    const el = isLong
      ? row.createEl("textarea", { attr: { ...attr, rows: "2" } })
      : row.createEl("input", { attr: { ...attr, type: field.key === "day" ? "date" : "text" } });
    this.fieldEls.set(field.key, el);
    this.owner.registerDomEvent(el, "input", () => {
      const read = field.read(el.value);
      if (read === null) this.unreadable.add(field.key);
      else this.unreadable.delete(field.key);
      el.toggleClass("is-invalid", read === null);
      el.setAttr("aria-invalid", String(read === null));
      if (read !== null) this.correct(read);
    });
  }

  private labelled(form: HTMLElement, label: string): HTMLElement {
    const row = form.createDiv({ cls: "roi-log-row" });
    row.createDiv({ cls: "roi-log-label", text: label });
    return row;
  }

  private addButtons(): void {
    const { capture } = this.session.words;
    const buttons = this.contentEl.createDiv({ cls: "modal-button-container" });
    const add = (text: string, press: () => void): HTMLButtonElement => {
      const button = buttons.createEl("button", { text, attr: { type: "button" } });
      this.owner.registerDomEvent(button, "click", press);
      return button;
    };
    add(capture.save, () => void this.save("close")).addClass("mod-cta");
    add(capture.saveAndResult, () => void this.save("result"));
    add(capture.cancel, () => this.close());
  }
}
