import { toIsoDay } from "../../model/day";
import type { InteractionDraft } from "../../model/interaction-draft";
import type { PropertyValue } from "../to-yaml";
import { interactionEntries, type EntryWriting } from "./interaction-entries";

/** The properties of an interaction's own note, in the order they are written. */
export function interactionProperties(
  draft: InteractionDraft,
  writing: EntryWriting,
): ReadonlyMap<string, PropertyValue> {
  const { names, link } = writing;
  const { fields, kinds } = names;
  const { kind, people, day } = draft;
  const isType = kind !== null && kind !== "other" && kind !== "message";
  const properties = new Map<string, PropertyValue>([[names.type, isType ? kinds[kind] : names.interaction]]);
  if (kind === "message") properties.set(fields.kind, kinds.message);
  properties.set(fields.date, toIsoDay(day));
  if (people.length > 0) properties.set(fields.people, people.map(link));
  for (const [name, value] of interactionEntries(draft, writing)) properties.set(name, value);
  return properties;
}
