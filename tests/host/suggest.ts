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
      if (n === this.at) item.scrollIntoView?.({ block: "nearest" });
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
    drawInstructions(this.modalEl, instructions);
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

/** Where a list may hang: below `bottom`, or above `top` where there is no room. */
interface Place {
  doc: Document;
  left: number;
  top: number;
  bottom: number;
}

/** A list that hangs below something. */
export abstract class PopoverSuggest<T> {
  protected list: SuggestList<T> | null = null;
  protected instructions: Instruction[] = [];
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

  get isOpen(): boolean {
    return this.el !== null;
  }

  open(): void {}

  close(): void {
    if (!this.el) return;
    this.app.keymap.popScope(this.scope);
    this.el.remove();
    this.el = null;
    this.list = null;
  }

  protected showBelow(anchor: HTMLElement, values: readonly T[]): void {
    const { left, top, bottom } = anchor.getBoundingClientRect();
    this.showAt({ doc: anchor.doc, left, top, bottom }, values);
  }

  /** Shows values at a place; none closes the list. */
  protected showAt({ doc, left, top, bottom }: Place, values: readonly T[]): void {
    if (values.length === 0) return this.close();
    const el = this.el ?? doc.body.createDiv({ cls: "suggestion-container" });
    if (this.el === null) this.app.keymap.pushScope(this.scope);
    this.el = el;
    el.empty();
    const listEl = el.createDiv({ cls: "suggestion" });
    this.list = new SuggestList<T>(listEl, this, (value, event) => this.selectSuggestion(value, event));
    this.list.show(values);
    if (this.instructions.length > 0) drawInstructions(el, this.instructions);
    el.setCssStyles({ position: "fixed", left: "0px", top: "0px" });
    const { innerWidth, innerHeight } = el.win;
    const [width, height] = [el.offsetWidth, el.offsetHeight];
    const isBelow = bottom + height <= innerHeight || top < height;
    el.setCssStyles({
      left: `${Math.max(0, Math.min(left, innerWidth - width))}px`,
      top: `${isBelow ? bottom : top - height}px`,
    });
  }
}

function drawInstructions(parent: HTMLElement, instructions: readonly Instruction[]): void {
  const el = parent.createDiv({ cls: "prompt-instructions" });
  for (const { command, purpose } of instructions) {
    const item = el.createDiv({ cls: "prompt-instruction" });
    item.createSpan({ cls: "prompt-instruction-command", text: command });
    item.createSpan({ text: purpose });
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
