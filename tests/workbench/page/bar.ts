import { setIcon } from "../../host/icons";
import type { ErrorLog } from "./error-log";
import type { PageLanguage, Theme } from "./page-options";
import type { PageWords } from "./words";

/** What the bar shows and what its controls do. */
export interface BarState {
  readonly words: PageWords;
  readonly vault: string;
  readonly vaults: readonly { readonly id: string; readonly name: string }[];
  readonly theme: Theme;
  readonly language: PageLanguage;
  readonly isPhone: boolean;
  /** Whether the vault is the user's own folder, and whether edits go into it. */
  readonly isOwn: boolean;
  readonly isWritable: boolean;
  readonly errors: ErrorLog;
  readonly choose: {
    vault(id: string): void;
    theme(theme: Theme): void;
    language(language: PageLanguage): void;
    phone(isPhone: boolean): void;
    reset(): void;
  };
}

/** Draws the bar above the app: everything that is of the workbench and not of the app. */
export function drawBar(el: HTMLElement, state: BarState): void {
  const { words, choose } = state;
  const focus = el.contains(el.doc.activeElement) ? el.doc.activeElement?.id : undefined;
  el.empty();
  el.setAttr("aria-label", words.bar);
  el.createEl("h1", { cls: "workbench-unseen", text: "Relationship ROI" });
  drawChoice(el, {
    id: "vault",
    label: words.vault,
    now: state.vault,
    options: vaultOptions(state),
    choose: choose.vault,
  });
  const themes = { light: words.lightTheme, dark: words.darkTheme };
  drawSwitch(el, { id: "theme", label: words.theme, now: state.theme, options: themes, choose: choose.theme });
  const languages = { en: "English", ru: "Русский" };
  drawSwitch(el, {
    id: "language",
    label: words.language,
    now: state.language,
    options: languages,
    choose: choose.language,
  });
  const phone = el.createEl("button", {
    cls: "workbench-toggle",
    text: words.phone,
    attr: { id: "bar-phone", "aria-pressed": state.isPhone },
  });
  phone.addEventListener("click", () => choose.phone(!state.isPhone));
  el.createDiv({ cls: "workbench-space" });
  el.createSpan({ cls: "workbench-note", text: noteOn(state) });
  if (!state.isWritable) {
    const reset = el.createEl("button", { cls: "workbench-toggle", text: words.reset, attr: { id: "bar-reset" } });
    reset.addEventListener("click", () => choose.reset());
  }
  drawErrors(el, state);
  if (focus) el.doc.getElementById(focus)?.focus();
}

function vaultOptions({ vaults, words }: BarState): Record<string, string> {
  return Object.fromEntries(vaults.map(({ id, name }) => [id, words.demo[id] ?? name]));
}

function noteOn({ isOwn, isWritable, words }: BarState): string {
  if (isWritable) return words.livesInFolder;
  return isOwn ? words.readOnly : words.livesHere;
}

interface Choice<T extends string> {
  id: string;
  label: string;
  now: T;
  options: Readonly<Record<T, string>>;
  choose: (value: T) => void;
}

function drawChoice(el: HTMLElement, { id, label, now, options, choose }: Choice<string>): void {
  const select = el.createEl("select", {
    cls: "dropdown",
    attr: { id: `bar-${id}`, "aria-label": label },
  });
  for (const [value, text] of Object.entries(options)) select.createEl("option", { value, text });
  select.value = now;
  select.addEventListener("change", () => choose(select.value));
}

function drawSwitch<T extends string>(el: HTMLElement, { id, label, now, options, choose }: Choice<T>): void {
  const group = el.createDiv({ cls: "workbench-switch", attr: { role: "group", "aria-label": label } });
  for (const value of Object.keys(options) as T[]) {
    const button = group.createEl("button", {
      text: options[value],
      attr: { id: `bar-${id}-${value}`, "aria-pressed": value === now },
    });
    button.addEventListener("click", () => choose(value));
  }
}

function drawErrors(el: HTMLElement, { errors, words }: BarState): void {
  const holder = el.createDiv({ cls: "workbench-errors" });
  const count = errors.entries.length;
  const button = holder.createEl("button", {
    cls: "workbench-toggle",
    attr: { id: "bar-errors", "aria-expanded": false },
  });
  setIcon(button.createSpan({ cls: "workbench-errors-icon" }), "terminal");
  button.createSpan({ text: words.errors(count) });
  button.toggleClass("mod-warning", count > 0);
  const panel = holder.createDiv({ cls: "workbench-errors-panel" });
  panel.hide();
  button.addEventListener("click", () => {
    const isShown = panel.style.display !== "none";
    panel.toggle(!isShown);
    button.setAttr("aria-expanded", !isShown);
  });
  if (count === 0) panel.createDiv({ text: words.errorsEmpty });
  for (const { where, text } of errors.entries) {
    const entry = panel.createDiv({ cls: "workbench-error" });
    entry.createDiv({ cls: "workbench-error-place", text: where });
    entry.createEl("pre", { text });
  }
  if (count > 0) panel.createEl("button", { text: words.clearErrors }).addEventListener("click", () => errors.clear());
}
