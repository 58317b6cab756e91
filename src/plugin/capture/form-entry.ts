import { toFileName } from "../../edits/to-file-name";
import { worthEntries } from "../../edits/entries/interaction-entries";
import { writtenNames, type WrittenNames } from "../../edits/entries/written-names";
import type { PropertyValue } from "../../edits/to-yaml";
import { words } from "../../locales/words";
import type { DraftPerson, DraftResult } from "../../model/interaction-draft";
import { benefits } from "../../model/result";
import type { NoteType } from "../../model/settings";
import type { AmountContext } from "../../notes/values/read-amount";
import { amountOf } from "../../notes/line/read-price";
import { readDurationText } from "../../notes/values/read-duration";
import { readPercent } from "../../notes/values/read-percent";
import { isUnreadable } from "../../notes/values/readable";
import type { FormValues } from "../../views/capture/entry-form";
import { entryFolder } from "./entry-folder";
import { personLink, withProperties, type EntryPlace, type EntryWrite } from "./entry-place";

/** A field of a form as typed, without spaces at its ends. */
export function typed(values: FormValues, key: string): string {
  return values.texts.get(key)?.trim() ?? "";
}

/** The worth of a result or an opportunity as its fields say it, or the key of the first that cannot be read. */
export function readWorth(values: FormValues, amounts: AmountContext): DraftResult | string {
  const amountText = typed(values, "amount");
  const amount = amountText === "" ? null : amountOf(amountText, amounts);
  if (amountText !== "" && amount === null) return "amount";
  const savedText = typed(values, "saved");
  const minutes = savedText === "" ? null : readDurationText(savedText.toLowerCase());
  const saved = savedText === "" || minutes !== null ? null : amountOf(savedText, amounts);
  if (savedText !== "" && minutes === null && saved === null) return "saved";
  const anyway = readShare(typed(values, "anyway"));
  const networkShare = readShare(typed(values, "network_share"));
  if (anyway === undefined) return "anyway";
  if (networkShare === undefined) return "network_share";
  const benefit = benefits.find((one) => one === typed(values, "benefit")) ?? null;
  return {
    benefit,
    label: typed(values, "title"),
    amount: amount?.money ?? null,
    per: amount?.per ?? null,
    saved: minutes !== null ? { kind: "time", minutes } : saved === null ? null : { kind: "money", money: saved.money },
    anyway,
    networkShare,
  };
}

/** Percent as typed, 0–100, as a fraction; null for no answer, undefined where it is none. */
export function readShare(text: string): number | null | undefined {
  const share = text === "" ? null : readPercent(text.endsWith("%") ? text : `${text}%`, "whole");
  return isUnreadable(share) ? undefined : share;
}

/** What a result and an opportunity are written with alike. */
export function outcomeProperties(
  values: FormValues,
  { worth, place, path }: { readonly worth: DraftResult; readonly place: EntryPlace; readonly path: string },
): ReadonlyMap<string, PropertyValue> {
  const names = writtenNames[place.language];
  const { fields } = names;
  const link = personLink(place.app, path);
  const properties = new Map<string, PropertyValue>([[fields.date, typed(values, "date")]]);
  for (const [name, value] of worthEntries(worth, names)) properties.set(name, value);
  const people: readonly DraftPerson[] = values.people.get("people") ?? [];
  if (people.length > 0) properties.set(fields.people, people.map(link));
  const touches = values.picks.get("interactions") ?? [];
  if (touches.length > 0)
    properties.set(
      fields.interactions,
      touches.map((touch) => noteLink(touch, place, path)),
    );
  return properties;
}

/** A link to a note by its path. */
export function noteLink(path: string, { app }: EntryPlace, fromPath: string): string {
  const file = app.vault.getFileByPath(path);
  return `[[${file === null ? path.replace(/\.md$/, "") : app.metadataCache.fileToLinktext(file, fromPath, true)}]]`;
}

/** A new note of a type: in the folder of its like, named, with its type before its other properties. */
export function newNote(
  type: Exclude<NoteType, "interaction">,
  name: string,
  { place, properties }: { readonly place: EntryPlace; readonly properties: ReadonlyMap<string, PropertyValue> },
): EntryWrite {
  const names = writtenNames[place.language];
  const path = notePath(type, name, place);
  const text = withProperties("", new Map([[names.type, typeWord(type, names)], ...properties]));
  return { request: { kind: "create", path, text, onTaken: type === "contact" ? "refuse" : "number" }, path, text };
}

/** Where a new note of a type goes. */
export function notePath(type: NoteType, name: string, { report, language }: EntryPlace): string {
  const folder = entryFolder(type, { report, folder: "", words: words(language) });
  const file = `${toFileName(name)}.md`;
  return folder === "" ? file : `${folder}/${file}`;
}

function typeWord(type: Exclude<NoteType, "interaction">, names: WrittenNames): string {
  return type === "checkIn" ? names.checkIn : names[type];
}
