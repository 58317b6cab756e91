import type { Words } from "../locales/en";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { dateOf, type Day } from "../model/day";
import { spellingsOf, targetWords } from "../model/block-words";
import type { Report } from "../report/report";
import type { OptionHelp, WordHelp } from "./block-help";
import type { CompletionPlace } from "./completion-place";
import { counted } from "./counted";
import { presenting } from "./presenting";

/** One thing to offer: what is shown, with one line on it, and what is written. */
export interface Offer {
  readonly text: string;
  readonly help: string;
  readonly insert: string;
  /** Other spellings by which it is found. */
  readonly names: readonly string[];
  /** True where something is to be written after it at once. */
  readonly goesOn: boolean;
}

/** Names of the vault that can be written in a block. */
export interface OfferedNames {
  /** Links as they are to be written, without brackets. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  readonly folders: readonly string[];
}

/** What offers are made from; the names are asked for only where they are needed. */
export interface OfferSource {
  readonly language: Language;
  readonly options: readonly OptionHelp[];
  /** Of the whole vault. */
  readonly report: () => Report;
  readonly names: () => OfferedNames;
  /** How a note at a path is linked to. */
  readonly linkText: (path: string) => string;
}

/** Everything that can be written at a place, in the order of the product; what fits the letters is the view's choice. */
export function blockOffers({ wanted, query }: CompletionPlace, source: OfferSource): readonly Offer[] {
  switch (wanted.kind) {
    case "name":
      return source.options.filter(({ option }) => !wanted.used.includes(option)).map(nameOffer);
    case "title":
      return [...targetOffers(query, source, bare), ...periodOffers(source)];
    case "value":
      if (wanted.option.option === "for") return targetOffers(query, source, quoted);
      return wanted.option.option === "period" ? periodOffers(source) : valueOffers(query, wanted.option);
  }
}

/** In YAML a link stands in quotes, in a title it does not. */
type WriteName = (link: string) => string;
const quoted: WriteName = (link) => `"[[${link}]]"`;
const bare: WriteName = (link) => `[[${link}]]`;

function nameOffer({ word, help, names }: OptionHelp): Offer {
  return { text: word, help, insert: `${word}: `, names, goesOn: true };
}

function wordOffer({ word, help, goesOn }: WordHelp): Offer {
  return { text: word, help, insert: goesOn ? `${word} ` : word, names: [], goesOn };
}

/** The words of an option; behind one that is written already, what may follow it. */
function valueOffers(query: string, { values, after }: OptionHelp): readonly Offer[] {
  const first = values.find(({ word }) => query.toLowerCase().startsWith(`${word} `));
  if (first === undefined || after.length === 0) return values.map(wordOffer);
  return after.map(({ word, ...rest }) => wordOffer({ ...rest, word: `${first.word} ${word}` }));
}

function periodOffers({ language, options, report }: OfferSource): readonly Offer[] {
  const values = options.find(({ option }) => option === "period")?.values ?? [];
  const { completion } = words(language);
  const written = (word: string, help: string): Offer => wordOffer({ word, help, goesOn: false });
  const { year, quarter } = calendarOf(report().asOf);
  return [
    ...values.map(wordOffer),
    written(String(year), completion.year),
    written(String(year - 1), completion.year),
    written(`${String(year)}-Q${String(quarter)}`, completion.quarter),
  ];
}

function calendarOf(day: Day): { readonly year: number; readonly quarter: number } {
  const { year, month } = dateOf(day);
  return { year, quarter: Math.ceil(month / 3) };
}

function targetOffers(query: string, source: OfferSource, write: WriteName): readonly Offer[] {
  const { completion } = words(source.language);
  const sort = sortBegun(query);
  if (sort !== null) return namesOf(sort, source, completion);
  const values = source.options.find(({ option }) => option === "for")?.values ?? [];
  return [...values.map(wordOffer), ...linkOffers(source, write)];
}

/** The sort of target whose word is written already, with the word: "tag ", "круг вы". */
function sortBegun(
  query: string,
): { readonly sort: "tag" | "folder" | "circle" | "event"; readonly word: string } | null {
  for (const sort of ["tag", "folder", "circle", "event"] as const) {
    const word = spellingsOf({ sort: targetWords[sort] }).find((one) => query.toLowerCase().startsWith(`${one} `));
    if (word !== undefined) return { sort, word };
  }
  return null;
}

function namesOf(
  { sort, word }: NonNullable<ReturnType<typeof sortBegun>>,
  { report, names, linkText, language }: OfferSource,
  completion: Words["completion"],
): readonly Offer[] {
  const offer = (name: string, help: string): Offer => wordOffer({ word: `${word} ${name}`, help, goesOn: false });
  switch (sort) {
    case "tag":
      return names().tags.map((tag) => offer(tag.replace(/^#/, ""), completion.tag));
    case "folder":
      return names().folders.map((folder) => offer(folder, completion.folder));
    case "event":
      return report().events.map(({ key }) => offer(`[[${linkText(key)}]]`, completion.event));
    case "circle": {
      const view = presenting(report(), language);
      const circles = [...new Set(report().contacts.flatMap((contact) => contact.circles))];
      return circles.map((circle) =>
        offer(circle, counted(report().contacts.filter((one) => one.circles.includes(circle)).length, "people", view)),
      );
    }
  }
}

/** People, then events, then every other note. */
function linkOffers({ report, names, linkText, language }: OfferSource, write: WriteName): readonly Offer[] {
  const { completion } = words(language);
  const { contacts, events } = report();
  const seen = new Set<string>();
  const offer = (link: string, help: string): readonly Offer[] => {
    if (seen.has(link)) return [];
    seen.add(link);
    return [{ text: link, help, insert: write(link), names: [], goesOn: false }];
  };
  return [
    ...contacts.flatMap(({ path, name, circles }) =>
      path === null
        ? offer(name, completion.personWithoutNote)
        : offer(linkText(path), circles.length > 0 ? circles.join(", ") : completion.person),
    ),
    ...events.flatMap(({ key }) => offer(linkText(key), completion.event)),
    ...names().notes.flatMap((link) => offer(link, completion.note)),
  ];
}
