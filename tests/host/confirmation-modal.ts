import type { App } from "./app";
import { environment } from "./environment";
import { Modal } from "./modal";
import { ButtonComponent } from "./button-components";

/** A button of a confirmation; the dialog closes once its handler is done. */
export class ConfirmationButton extends ButtonComponent {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      await handler(event);
      this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.modal.firstFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    return this.setClass("mod-secondary");
  }

  setCancel(): this {
    this.setClass("mod-cancel");
    return super.onClick(() => this.modal.close());
  }
}

/** A dialog that asks before something is done. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  firstFocus: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv({ cls: "modal-button-container" });
  }

  override open(): void {
    super.open();
    this.firstFocus?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const el = this.buttonContainerEl.createEl("label", { cls: "mod-checkbox" });
    const box = el.createEl("input", { type: "checkbox" });
    el.appendText(label);
    box.addEventListener("change", () => {
      const call = async (): Promise<unknown> => callback(box.checked);
      void environment.track(call().catch((error: unknown) => environment.report(error, "a confirmation's checkbox")));
    });
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
