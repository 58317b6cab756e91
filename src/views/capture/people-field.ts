import type { App, Component } from "obsidian";
import type { Words } from "../../locales/en";
import type { DraftPerson } from "../../model/interaction-draft";
import { nameKey } from "../../model/link";
import type { KnownPerson } from "../../model/logged-line";
import { PersonSuggest } from "./person-suggest";

/** What a field of people works with. */
export interface PeopleFieldParts {
  readonly app: App;
  readonly owner: Component;
  readonly words: Words;
  readonly label: string;
  readonly people: readonly KnownPerson[];
  readonly onChange: (people: readonly DraftPerson[]) => void;
}

/** People as chips that can be taken away, decided between, and added to by name. */
export class PeopleField {
  readonly rowEl: HTMLElement;
  private readonly chipsEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private readonly suggest: PersonSuggest;
  private shown: readonly DraftPerson[] = [];

  constructor(
    parent: HTMLElement,
    private readonly parts: PeopleFieldParts,
  ) {
    const { app, label, people, words, owner } = parts;
    this.rowEl = parent.createDiv({ cls: "roi-log-row roi-log-people" });
    this.rowEl.createDiv({ cls: "roi-log-label", text: label });
    const box = this.rowEl.createDiv({ cls: "roi-log-chips", attr: { role: "group", "aria-label": label } });
    this.chipsEl = box.createDiv({ cls: "roi-log-chip-list" });
    this.inputEl = box.createEl("input", {
      attr: {
        type: "text",
        placeholder: words.capture.addPerson,
        "aria-label": `${label}: ${words.capture.addPerson}`,
      },
    });
    this.suggest = new PersonSuggest(app, this.inputEl, {
      people,
      withoutNote: words.capture.withoutNote,
      query: (value) => value.trim(),
      take: (person) => this.add({ name: person.name, path: person.path, choices: [] }),
    });
    owner.registerDomEvent(this.inputEl, "keydown", (event) => this.onKey(event));
  }

  /** Shows these people. */
  show(people: readonly DraftPerson[]): void {
    this.shown = people;
    this.chipsEl.empty();
    people.forEach((person) => this.drawChip(person));
  }

  /** Puts the keyboard where somebody is still to be decided; false where nobody is. */
  focusUndecided(): boolean {
    const select = this.chipsEl.querySelector("select");
    select?.focus();
    return select !== null;
  }

  private onKey(event: KeyboardEvent): void {
    const typed = this.inputEl.value.trim();
    if (event.key === "Backspace" && this.inputEl.value === "" && this.shown.length > 0)
      return this.change(this.shown.slice(0, -1));
    if (typed === "" || (event.key !== "Enter" && event.key !== ",")) return;
    event.preventDefault();
    event.stopPropagation();
    this.add(this.named(typed));
  }

  /** The person of a name as typed: the one who bears it, a choice of several, else somebody without a note. */
  private named(name: string): DraftPerson {
    const key = nameKey(name);
    const bearers = this.parts.people.filter(({ names }) => names.some((one) => nameKey(one) === key));
    const [only] = bearers;
    if (only === undefined) return { name, path: null, choices: [] };
    return bearers.length > 1
      ? { name, path: null, choices: bearers }
      : { name: only.name, path: only.path, choices: [] };
  }

  private add(person: DraftPerson): void {
    this.inputEl.value = "";
    this.suggest.close();
    this.change([...this.shown, person]);
    this.inputEl.focus();
  }

  private change(people: readonly DraftPerson[]): void {
    this.show(people);
    this.parts.onChange(people);
  }

  private drawChip(person: DraftPerson): void {
    const { words, owner } = this.parts;
    const { capture } = words;
    const chip = this.chipsEl.createDiv({ cls: "roi-log-chip" });
    if (person.choices.length > 0) this.drawChoice(chip, person);
    else chip.createSpan({ text: person.name });
    if (person.path === null && person.choices.length === 0)
      chip.createSpan({ cls: "roi-log-note", text: capture.withoutNote });
    const label = capture.removePerson({ name: person.name });
    const remove = chip.createEl("button", {
      cls: "clickable-icon",
      text: "×",
      attr: { type: "button", "aria-label": label },
    });
    owner.registerDomEvent(remove, "click", () => {
      this.change(this.shown.filter((one) => one !== person));
      this.inputEl.focus();
    });
  }

  private drawChoice(chip: HTMLElement, person: DraftPerson): void {
    const { words, owner } = this.parts;
    const { capture } = words;
    const select = chip.createEl("select", {
      cls: "dropdown",
      attr: { "aria-label": capture.which({ name: person.name }) },
    });
    select.createEl("option", { text: capture.which({ name: person.name }), value: "" });
    person.choices.forEach(({ name }, index) => select.createEl("option", { text: name, value: String(index) }));
    owner.registerDomEvent(select, "change", () => {
      const chosen = person.choices[Number(select.value)];
      if (select.value === "" || chosen === undefined) return;
      const decided = { name: chosen.name, path: chosen.path, choices: [] };
      this.change(this.shown.map((one) => (one === person ? decided : one)));
    });
  }
}
