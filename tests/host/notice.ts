import { environment } from "./environment";

/** Texts of notices shown where there is no document, newest last. */
export const unseenNotices: string[] = [];

/** A short message in the corner; gone after five seconds, or never when the duration is 0. */
export class Notice {
  readonly containerEl!: HTMLElement;
  readonly noticeEl!: HTMLElement;
  readonly messageEl!: HTMLElement;

  constructor(message: string | DocumentFragment, duration = 5000) {
    const document = environment.window?.document;
    if (!document) {
      unseenNotices.push(typeof message === "string" ? message : (message.textContent ?? ""));
      return;
    }
    const container = document.body.querySelector<HTMLElement>(":scope > .notice-container");
    const holder = container ?? document.body.createDiv({ cls: "notice-container" });
    this.containerEl = holder.createDiv({ cls: "notice", attr: { role: "status" } });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv({ cls: "notice-message" });
    this.messageEl.setText(message);
    this.containerEl.addEventListener("click", () => this.hide());
    if (duration > 0) setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    if (this.messageEl) this.messageEl.setText(message);
    else unseenNotices.push(typeof message === "string" ? message : (message.textContent ?? ""));
    return this;
  }

  hide(): void {
    const holder = this.containerEl?.parentElement;
    this.containerEl?.remove();
    if (holder?.childElementCount === 0) holder.remove();
  }
}
