import type { KnownPerson } from "../../model/logged-line";
import { linkName, nameKey } from "../../model/link";
import type { LineToken } from "./line-tokens";
import { nominatives } from "./name-forms";

/** One spelling of a known person, word by word. */
interface KnownName {
  readonly person: KnownPerson;
  readonly words: readonly string[];
}

/** Known people whom a run of words may mean. */
export interface NameMatch {
  /** How many tokens it takes. */
  readonly length: number;
  readonly people: readonly KnownPerson[];
  /** True where the words are a whole name as it stands, no case endings taken off. */
  readonly isNominative: boolean;
  /** True where the first word begins a name: `Anna` of Anna Weiss, not `Weiss`. */
  readonly isGivenName: boolean;
}

/** People of a name that more bear than anybody would choose from. */
const mostNamesakes = 200;
const longestName = 5;

/** Finds known people by their names as a line spells them: any word of a name, in any case of Russian. */
export class PeopleIndex {
  private readonly byWord = new Map<string, KnownName[]>();
  private readonly byName = new Map<string, readonly KnownPerson[]>();

  constructor(people: Iterable<KnownPerson>) {
    for (const person of people) {
      for (const name of new Set(person.names)) {
        this.add(person, name);
        this.byName.set(nameKey(name), [...(this.byName.get(nameKey(name)) ?? []), person]);
      }
    }
  }

  /** The person a link leads to: whose note it is, else who bears its name; nobody where several do. */
  linked(target: string): readonly KnownPerson[] {
    const named = this.byName.get(nameKey(linkName(target))) ?? [];
    const own = named.filter(({ path }) => path === target || path === `${target}.md`);
    return own.length > 0 ? own : named;
  }

  /** The longest run of words from a token on that is the name of somebody, or a part of it; null for nobody. */
  match(tokens: readonly LineToken[], at: number): NameMatch | null {
    const first = tokens[at];
    if (first === undefined || first.key.endsWith("'s")) return null;
    let names = this.namesWith(first);
    if (names.length === 0) return null;
    let length = 1;
    const taken = [nominatives(first.key)];
    for (let next = at + 1; next < at + longestName; next += 1) {
      const token = nameToken(tokens, next);
      if (token === null) break;
      const forms = nominatives(token.key);
      const fitting = names.filter(({ words }) => fits(words, [...taken, forms]));
      if (fitting.length === 0) break;
      taken.push(forms);
      names = fitting;
      length = taken.length;
    }
    const whole = names.filter(({ words }) => words.length === length);
    const people = [...new Set((whole.length > 0 ? whole : names).map(({ person }) => person))];
    const isNominative = names.some(({ words }) => words.includes(first.key));
    const forms = nominatives(first.key);
    const isGivenName = names.some(({ words: [given = ""] }) => forms.includes(given));
    return { length, people, isNominative, isGivenName };
  }

  private namesWith(token: LineToken): readonly KnownName[] {
    const found = new Set<KnownName>();
    for (const form of nominatives(token.key)) for (const name of this.byWord.get(form) ?? []) found.add(name);
    return [...found].slice(0, mostNamesakes);
  }

  private add(person: KnownPerson, name: string): void {
    const written = name.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
    const words = written.map((word) => nameKey(word).replaceAll("’", "'"));
    const known = { person, words };
    written.forEach((word, index) => {
      // `of` in an alias names nobody; a name all in small letters is one all the same.
      if (word === word.toLowerCase() && name !== name.toLowerCase()) return;
      const key = words[index] ?? "";
      const before = this.byWord.get(key);
      if (before === undefined) this.byWord.set(key, [known]);
      else if (!before.includes(known)) before.push(known);
    });
  }
}

/** A word that may go on with a name; initials may have a full stop, which is no word. */
function nameToken(tokens: readonly LineToken[], at: number): LineToken | null {
  const token = tokens[at];
  return token?.sort === "word" && !token.key.endsWith("'s") ? token : null;
}

/** True where each row of forms has a word of the name to itself. */
function fits(words: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const left = [...words];
  return rows.every((forms) => {
    const found = left.findIndex((word) => forms.includes(word));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}
