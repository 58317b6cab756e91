import type { App } from "./app";
import { environment, mainDocument } from "./environment";
import { Scope } from "./keymap";
import { setIcon } from "./icons";

/** A dialog over the app; Escape, the cross and a click beside it close it. */
export class Modal {
  readonly scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  protected readonly bgEl: HTMLElement;
  private isOpen = false;
  private onClosed: (() => unknown) | null = null;
  private focused: Element | null = null;

  constructor(readonly app: App) {
    const document = mainDocument("a modal");
    this.containerEl = document.createElement("div");
    this.containerEl.className = "modal-container mod-dim";
    this.bgEl = this.containerEl.createDiv({ cls: "modal-bg" });
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
      attr: { role: "dialog", "aria-modal": "true", tabindex: -1 },
    });
    const close = this.modalEl.createEl("button", { cls: "modal-close-button", attr: { "aria-label": "Close" } });
    setIcon(close, "cross");
    const header = this.modalEl.createDiv({ cls: "modal-header" });
    this.titleEl = header.createDiv({ cls: "modal-title" });
    this.contentEl = this.modalEl.createDiv({ cls: "modal-content" });
    close.addEventListener("click", () => this.close());
    this.bgEl.addEventListener("click", () => this.close());
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    this.containerEl.addEventListener("keydown", (event) => {
      if (this.app.keymap.handle(event)) event.stopPropagation();
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const document = mainDocument("a modal");
    this.focused = document.activeElement;
    document.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    const answer = guarded("Modal.onOpen", () => this.onOpen());
    if (answer instanceof Promise)
      void environment.track(answer.catch((e: unknown) => environment.report(e, "Modal.onOpen")));
    if (!this.modalEl.contains(document.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    guarded("Modal.onClose", () => this.onClose());
    this.containerEl.remove();
    if (this.shouldRestoreSelection) (this.focused as HTMLElement | null)?.focus?.();
    guarded("a modal's close callback", () => this.onClosed?.());
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.onClosed = callback;
    return this;
  }
}

export function guarded<T>(where: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    environment.report(error, where);
    return undefined;
  }
}
