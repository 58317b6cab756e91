import { Component, Modal, type App, type HoverPopover } from "obsidian";
import type { WriteOutcome, WritePlan } from "../model/write-plan";
import { refusals, writePreview, type WriteSpeech } from "../present/write-preview";
import { drawFailure } from "./draw-failure";
import { drawRefusals, drawWritePreview } from "./draw-write-preview";
import type { Drawing } from "./drawing";
import { KeptCharts } from "./kept-charts";

/** Follows work over many notes, and stops it. */
export interface WriteWork {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** A write to be shown first: how it is planned, and what writes it. */
export interface WriteSession {
  readonly title: string;
  readonly plan: (work: WriteWork) => Promise<WritePlan>;
  readonly apply: (work: WriteWork) => Promise<WriteOutcome>;
  /** Told once something was written, or could not be. */
  readonly onDone: (outcome: WriteOutcome) => void;
}

/** Shows what would change, note by note, and writes it when the user says so. Escape leaves everything as it is. */
export class WritePreviewModal extends Modal {
  hoverPopover: HoverPopover | null = null;
  private readonly owner = new Component();
  private readonly stopping = new AbortController();
  private progressEl: HTMLElement | null = null;

  constructor(
    app: App,
    private readonly session: WriteSession,
    private readonly speech: WriteSpeech,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title } = this.session;
    this.owner.load();
    this.setTitle(title);
    this.modalEl.addClass("roi-write");
    this.modalEl.setAttr("aria-label", title);
    this.contentEl.addClass("roi-surface");
    void this.plan();
  }

  /** Closing stops what is still to come; what has been written can be taken back. */
  override onClose(): void {
    this.stopping.abort();
    this.owner.unload();
    this.contentEl.empty();
  }

  private async plan(): Promise<void> {
    const { words } = this.speech;
    this.showProgress(words.writing.working);
    try {
      const plan = await this.session.plan(this.work());
      if (!this.stopping.signal.aborted) this.show(plan);
    } catch (error) {
      this.contentEl.empty();
      drawFailure(this.contentEl, error, words);
    }
  }

  private show(plan: WritePlan): void {
    const { writing } = this.speech.words;
    this.contentEl.empty();
    drawWritePreview(this.contentEl, writePreview(plan, this.speech), this.drawing());
    const isEmpty = plan.writes.length === 0;
    const buttons = this.buttons();
    const cancel = this.button(buttons, isEmpty ? writing.close : writing.cancel, () => this.close());
    if (isEmpty) {
      cancel.focus();
      return;
    }
    const write = this.button(buttons, writing.apply, () => void this.write());
    write.addClass("mod-cta");
    buttons.prepend(write);
    write.focus();
  }

  private async write(): Promise<void> {
    const { writing } = this.speech.words;
    this.contentEl.empty();
    this.showProgress("");
    this.button(this.buttons(), writing.stop, () => this.stopping.abort()).focus();
    const outcome = await this.session.apply(this.work());
    this.session.onDone(outcome);
    if (outcome.refused.length === 0) this.close();
    else this.showRefused(outcome);
  }

  private showRefused({ refused }: WriteOutcome): void {
    this.contentEl.empty();
    drawRefusals(this.contentEl, refusals(refused, this.speech), this.drawing());
    this.button(this.buttons(), this.speech.words.writing.close, () => this.close()).focus();
  }

  private showProgress(text: string): void {
    this.progressEl = this.contentEl.createDiv({ cls: "roi-waiting", text, attr: { role: "status" } });
  }

  private work(): WriteWork {
    const { words, format } = this.speech;
    return {
      signal: this.stopping.signal,
      onProgress: (done, all) =>
        this.progressEl?.setText(words.writing.progress({ done: format.number(done), all: format.number(all) })),
    };
  }

  private buttons(): HTMLElement {
    return this.contentEl.createDiv({ cls: "modal-button-container" });
  }

  private button(parent: HTMLElement, text: string, press: () => void): HTMLButtonElement {
    const button = parent.createEl("button", { text, attr: { type: "button" } });
    this.owner.registerDomEvent(button, "click", press);
    return button;
  }

  private drawing(): Drawing {
    const { app, owner } = this;
    return {
      app,
      words: this.speech.words,
      owner,
      sourcePath: "",
      hoverParent: this,
      opened: new Set(),
      chart: owner.addChild(new KeptCharts(app)).get,
    };
  }
}
