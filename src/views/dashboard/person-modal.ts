import { FuzzySuggestModal, type App } from "obsidian";
import type { PersonName } from "../../report/report";

/** Asks for one person among those with a note. */
export class PersonModal extends FuzzySuggestModal<PersonName> {
  constructor(
    app: App,
    private readonly people: readonly PersonName[],
    private readonly choose: (person: PersonName) => void,
  ) {
    super(app);
  }

  override getItems(): PersonName[] {
    return [...this.people];
  }

  override getItemText({ name }: PersonName): string {
    return name;
  }

  override onChooseItem(person: PersonName): void {
    this.choose(person);
  }
}
