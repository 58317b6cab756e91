import { pluralOf } from "../plural";

const plural = pluralOf("en");

interface Counted {
  readonly count: number;
  /** The count as it is printed. */
  readonly shown: string;
}

/** Words of "Set up from my notes": the dialog and the offer on an empty page. */
export const setUp = {
  title: "Set up from my notes",
  looking: "Looking through your notes…",
  intro: ({ notes }: { notes: string }) =>
    `What in ${notes} looks like people, meetings and what is noted of them. A tick changes the settings of this plugin and no note.`,
  groups: {
    contact: "Contacts",
    interaction: "Interactions",
    result: "Results",
    opportunity: "Opportunities",
    checkIn: "Check-ins",
    names: "Property names",
    inline: "Fields in the text",
  },
  by: { tag: "tag", type: "type", folder: "folder", line: "list items with a tag" },
  byOfKind: ({ by, kinds }: { by: string; kinds: string }) => `${by} · kind: ${kinds}`,
  lines: "Journal lines",
  inline: "Inline fields of interaction notes",
  inlineSort: "[cost:: 40 EUR]",
  fields: {
    type: "what the note is",
    people: "who was there",
    duration: "how long it took",
    start: "from when to when",
    cost: "what it cost",
    date: "the day",
    last_contact: "last contact",
    email: "e-mail",
    circle: "circle",
    cadence: "rhythm",
    introduced_by: "introduced by",
    introduced_on: "met on",
    met_at: "met at",
  },
  both: ({ first, second }: { first: string; second: string }) => `${first}, ${second}`,
  counted: ({ shown }: Counted) => `${shown}, already counted`,
  nothing: "Nothing further looks like people or meetings. Tags, types and folders can be named in the settings.",
  notes: ({ count, shown }: Counted) => plural(count, { one: `${shown} note`, other: `${shown} notes` }),
  contacts: ({ count, shown }: Counted) => plural(count, { one: `${shown} contact`, other: `${shown} contacts` }),
  would: ({ interactions, contacts }: { interactions: string; contacts: string }) =>
    `Would find ${interactions} and ${contacts}.`,
  now: ({ interactions, contacts }: { interactions: string; contacts: string }) =>
    `Found now: ${interactions} and ${contacts}.`,
  use: "Use these settings",
  cancel: "Cancel",
  saved: "Settings saved. No note was changed.",
  offer: {
    tag: ({ count, shown, name }: Counted & { name: string }) =>
      plural(count, { one: `${shown} note is tagged ${name}`, other: `${shown} notes are tagged ${name}` }),
    type: ({ count, shown, name }: Counted & { name: string }) =>
      plural(count, { one: `${shown} note is of the type ${name}`, other: `${shown} notes are of the type ${name}` }),
    folder: ({ count, shown, name }: Counted & { name: string }) =>
      plural(count, { one: `${shown} note lies in ${name}`, other: `${shown} notes lie in ${name}` }),
    open: "Set up from my notes →",
  },
};
