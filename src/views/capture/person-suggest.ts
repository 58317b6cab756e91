import { AbstractInputSuggest, prepareFuzzySearch, type App } from "obsidian";
import type { KnownPerson } from "../../model/logged-line";

/** More than these nobody looks through; typing finds the others. */
const mostShown = 8;

/** Where a person is completed: which part of the field is looked up, and what taking one does. */
export interface PersonCompletion {
  readonly people: readonly KnownPerson[];
  readonly withoutNote: string;
  /** The part of the text that is being typed, or null where nobody is to be offered. */
  readonly query: (value: string) => string | null;
  readonly take: (person: KnownPerson) => void;
}

/** Completes people, their aliases and people without a note, by any letters of their names. */
export class PersonSuggest extends AbstractInputSuggest<KnownPerson> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly completion: PersonCompletion,
  ) {
    super(app, inputEl);
    this.limit = mostShown;
  }

  protected override getSuggestions(value: string): KnownPerson[] {
    const query = this.completion.query(value);
    if (query === null || query === "") return [];
    const search = prepareFuzzySearch(query);
    return this.completion.people
      .flatMap((person) => {
        const scores = person.names.flatMap((name) => search(name)?.score ?? []);
        return scores.length === 0 ? [] : [{ person, score: Math.max(...scores) }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, mostShown)
      .map(({ person }) => person);
  }

  override renderSuggestion({ name, path, names }: KnownPerson, el: HTMLElement): void {
    el.createSpan({ text: name });
    const note = path === null ? this.completion.withoutNote : names.slice(1).join(", ");
    if (note !== "") el.createSpan({ cls: "roi-log-note", text: note });
  }

  override selectSuggestion(person: KnownPerson): void {
    this.completion.take(person);
    this.close();
  }
}
