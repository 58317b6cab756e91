import type { App } from "./app";
import { environment } from "./environment";
import { Scope } from "./keymap";
import { Modal } from "./modal";
import { prepareFuzzySearch, sortSearchResults, type SearchResult } from "./search-text";

type Choice = MouseEvent | KeyboardEvent;

/** A list to choose from by arrow keys or mouse. */
class SuggestList<T> {
  private values: T[] = [];
  private at = 0;

  constructor(
    private readonly el: HTMLElement,
    private readonly owner: { renderSuggestion(value: T, el: HTMLElement): void },
    private readonly choose: (value: T, event: Choice) => void,
  ) {
    el.setAttr("role", "listbox");
  }

  show(values: readonly T[]): void {
    this.values = [...values];
    this.el.empty();
    for (const [at, value] of this.values.entries()) {
      const item = this.el.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
      this.owner.renderSuggestion(value, item);
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", (event) => this.choose(value, event));
      item.addEventListener("mousemove", () => this.select(at));
    }
    this.select(0);
  }

  select(at: number): void {
    const count = this.values.length;
    if (count === 0) return;
    this.at = (at + count) % count;
    for (const [n, item] of [...this.el.children].entries()) {
      item.toggleClass("is-selected", n === this.at);
      item.setAttr("aria-selected", n === this.at);
    }
  }

  move(by: number): void {
    this.select(this.at + by);
  }

  take(event: Choice): void {
    const value = this.values[this.at];
    if (value !== undefined) this.choose(value, event);
  }
}

function bindKeys<T>(scope: Scope, list: () => SuggestList<T> | null): void {
  const bind = (key: string, work: (list: SuggestList<T>, event: KeyboardEvent) => void): void => {
    scope.register(null, key, (event) => {
      const found = list();
      if (found) work(found, event);
      return false;
    });
  };
  bind("ArrowDown", (found) => found.move(1));
  bind("ArrowUp", (found) => found.move(-1));
  bind("Enter", (found, event) => found.take(event));
}

export interface Instruction {
  command: string;
  purpose: string;
}

/** A dialog with a text field and what fits it. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = "No match found.";
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestList<T>;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.className = "prompt";
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv({ cls: "prompt-input-container" }).createEl("input", { cls: "prompt-input" });
    this.resultContainerEl = this.modalEl.createDiv({ cls: "prompt-results" });
    this.list = new SuggestList<T>(this.resultContainerEl, this, (value, event) => this.selectSuggestion(value, event));
    this.inputEl.addEventListener("input", () => void environment.track(this.ask()));
    bindKeys(this.scope, () => this.list);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: Choice): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void environment.track(this.ask());
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    const el = this.modalEl.createDiv({ cls: "prompt-instructions" });
    for (const { command, purpose } of instructions) {
      const item = el.createDiv({ cls: "prompt-instruction" });
      item.createSpan({ cls: "prompt-instruction-command", text: command });
      item.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: Choice): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: Choice): void {
    this.list.take(event);
  }

  private async ask(): Promise<void> {
    const mine = (this.asked += 1);
    const found = await this.getSuggestions(this.inputEl.value);
    // An answer to an older question comes too late.
    if (mine !== this.asked) return;
    if (found.length === 0) this.onNoSuggestion();
    else this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
  }
}

export interface FuzzyMatch<T> {
  item: T;
  match: SearchResult;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: Choice): void;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query !== "") sortSearchResults(found);
    return found;
  }

  override renderSuggestion({ item }: FuzzyMatch<T>, el: HTMLElement): void {
    el.setText(this.getItemText(item));
  }

  override onChooseSuggestion({ item }: FuzzyMatch<T>, event: Choice): void {
    this.onChooseItem(item, event);
  }
}

/** A list that hangs below something. */
export abstract class PopoverSuggest<T> {
  readonly suggestEl: HTMLElement | null = null;
  protected list: SuggestList<T> | null = null;
  private el: HTMLElement | null = null;

  constructor(
    readonly app: App,
    readonly scope: Scope = new Scope(),
  ) {
    bindKeys(this.scope, () => this.list);
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: Choice): void;

  open(): void {}

  close(): void {
    if (!this.el) return;
    this.app.keymap.popScope(this.scope);
    this.el.remove();
    this.el = null;
    this.list = null;
  }

  /** Shows values below an element; none closes the list. */
  protected showBelow(anchor: HTMLElement, values: readonly T[]): void {
    this.close();
    if (values.length === 0) return;
    const box = anchor.getBoundingClientRect();
    this.el = anchor.doc.body.createDiv({ cls: "suggestion-container" });
    this.el.setCssStyles({ position: "fixed", left: `${box.left}px`, top: `${box.bottom}px` });
    const listEl = this.el.createDiv({ cls: "suggestion" });
    this.list = new SuggestList<T>(listEl, this, (value, event) => this.selectSuggestion(value, event));
    this.list.show(values);
    this.app.keymap.pushScope(this.scope);
  }
}

/** Completion for a text field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private chosen: ((value: T, event: Choice) => unknown) | null = null;

  constructor(
    app: App,
    protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const ask = (): void => void environment.track(this.ask());
    textInputEl.addEventListener("input", ask);
    textInputEl.addEventListener("focus", ask);
    textInputEl.addEventListener("blur", () => this.close());
    textInputEl.addEventListener("keydown", (event) => {
      if (this.list && this.scope.handle(event as KeyboardEvent)) event.stopPropagation();
    });
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return "value" in this.textInputEl ? this.textInputEl.value : (this.textInputEl.textContent ?? "");
  }

  setValue(value: string): void {
    if ("value" in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.textContent = value;
  }

  override selectSuggestion(value: T, event: Choice): void {
    this.chosen?.(value, event);
    this.close();
  }

  onSelect(callback: (value: T, event: Choice) => unknown): this {
    this.chosen = callback;
    return this;
  }

  private async ask(): Promise<void> {
    const found = await this.getSuggestions(this.getValue());
    this.showBelow(this.textInputEl, this.limit > 0 ? found.slice(0, this.limit) : found);
  }
}

/** Completion in the editor: recorded by the host, and asked by whoever drives the editor. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: unknown = null;
  limit = 100;

  abstract onTrigger(cursor: unknown, editor: unknown, file: unknown): unknown;
  abstract getSuggestions(context: unknown): T[] | Promise<T[]>;

  setInstructions(_instructions: Instruction[]): void {}
}
