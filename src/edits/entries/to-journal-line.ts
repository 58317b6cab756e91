import { toIsoDay, type Day } from "../../model/day";
import type { InteractionDraft } from "../../model/interaction-draft";
import { interactionEntries, type Entry, type EntryWriting } from "./interaction-entries";

/** Kinds whose word is enough as a tag; the words of the others are also topics. */
const plainKinds: ReadonlySet<string> = new Set(["meeting", "call"]);

/** Where a journal line stands. */
export interface JournalPlace extends EntryWriting {
  /** The day of the note it is written into, null where its name says none. */
  readonly noteDay: Day | null;
}

/**
 * An interaction as a journal line: `- #meeting [[Anna]], coffee [duration:: 45m] [cost:: 500 RUB]`. Its date is written
 * only where the note's own day is another.
 */
export function toJournalLine(draft: InteractionDraft, place: JournalPlace): string {
  const { names, link, noteDay } = place;
  const { fields, kinds } = names;
  const { kind, people, day } = draft;
  const text = inlineText(draft.text);
  // A link in the text would count as a person, so that those who were there are named apart.
  const isNamedApart = text.includes("[[") || text.includes("](");
  const entries: Entry[] = [];
  if (kind !== null && !plainKinds.has(kind)) entries.push([fields.kind, kinds[kind]]);
  if (isNamedApart && people.length > 0) entries.push([fields.people, people.map(link)]);
  if (noteDay !== day || people.length === 0) entries.push([fields.date, toIsoDay(day)]);
  entries.push(...interactionEntries(draft, place));
  const said = [...(isNamedApart ? [] : people.map(link)), ...(text === "" ? [] : [text])].join(", ");
  const tag = kind !== null && plainKinds.has(kind) ? kinds[kind] : names.interaction;
  return [`- #${tag}`, ...(said === "" ? [] : [said]), ...entries.flatMap(inlineFields)].join(" ");
}

/** Amounts in a list are a field each: they add up. Links in a list stand in one field. */
function inlineFields([name, value]: Entry): readonly string[] {
  if (typeof value === "string") return [`[${name}:: ${fieldText(value)}]`];
  const isLinks = value.every((one) => one.startsWith("[["));
  return isLinks ? [`[${name}:: ${value.join(", ")}]`] : value.map((one) => `[${name}:: ${fieldText(one)}]`);
}

/** A value that cannot end its field: brackets other than those of a link are round ones. */
function fieldText(value: string): string {
  if (/^\[\[[^[\]]*\]\]$/.test(value)) return value;
  return inlineText(value).replaceAll("[", "(").replaceAll("]", ")");
}

/** Text on one line, in which nothing is a field. */
function inlineText(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("::", ": :").trim();
}
