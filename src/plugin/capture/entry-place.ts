import { parseYaml, type App } from "obsidian";
import { appendLines } from "../../edits/append-lines";
import { interactionProperties } from "../../edits/entries/to-interaction-note";
import { toJournalLine } from "../../edits/entries/to-journal-line";
import { writtenNames } from "../../edits/entries/written-names";
import { fillTemplate } from "../../edits/fill-template";
import { setProperties } from "../../edits/set-properties";
import { toFileName } from "../../edits/to-file-name";
import type { PropertyValue } from "../../edits/to-yaml";
import type { Language } from "../../locales/language";
import { words } from "../../locales/words";
import { toIsoDay, type Day } from "../../model/day";
import type { DraftPerson, InteractionDraft } from "../../model/interaction-draft";
import type { CaptureSettings } from "../../model/settings";
import type { WriteRequest } from "../../model/write-plan";
import { noteFieldNames } from "../../notes/fields/field-names";
import { fieldKey } from "../../notes/fields/field-key";
import { compileDayFormat } from "../../notes/values/day-format";
import { noteDay } from "../../notes/entries/note-day";
import type { Report } from "../../report/report";
import { dailyNotePath } from "../../vault/daily-note";
import { templateText } from "../../vault/daily-note-text";
import type { VaultConventions } from "../../vault/vault-conventions";
import { timeOfDay } from "../today";
import { entryFolder } from "./entry-folder";

/** What will be written, where, and how it is shown before that. */
export interface EntryWrite {
  readonly request: WriteRequest;
  readonly path: string;
  /** The line, or the whole note. */
  readonly text: string;
}

/** What decides where an entry goes and how it is written. */
export interface EntryPlace {
  readonly app: App;
  readonly settings: CaptureSettings;
  readonly conventions: VaultConventions;
  readonly report: Report;
  readonly language: Language;
}

/** An interaction as it will be written: a line of its day's daily note, or a note of its own. */
export function interactionWrite(draft: InteractionDraft, place: EntryPlace): Promise<EntryWrite> {
  return place.settings.target === "journal" ? journalWrite(draft, place) : noteWrite(draft, place);
}

/** A link to a person from a note; a plain name where a link would lead to a note that is no contact's. */
export function personLink({ metadataCache, vault }: App, fromPath: string): (person: DraftPerson) => string {
  return ({ name, path }) => {
    const file = path === null ? null : vault.getFileByPath(path);
    if (file !== null) return `[[${metadataCache.fileToLinktext(file, fromPath, true)}]]`;
    const isLinkable = !/[[\]|#^\\/]/.test(name) && metadataCache.getFirstLinkpathDest(name, fromPath) === null;
    return isLinkable ? `[[${name}]]` : name;
  };
}

async function journalWrite(draft: InteractionDraft, place: EntryPlace): Promise<EntryWrite> {
  const { app, settings, conventions, language } = place;
  const path = dailyNotePath(draft.day, conventions);
  const file = app.vault.getFileByPath(path);
  const names = writtenNames[language];
  const line = toJournalLine(draft, { names, link: personLink(app, path), noteDay: dayOfNote(path, place) });
  const heading = settings.heading === "" ? null : settings.heading;
  const edit = appendLines({ lines: line, heading });
  if (file !== null) return { request: { kind: "edit", path, edit }, path, text: line };
  const title = path.slice(path.lastIndexOf("/") + 1, -".md".length);
  const { template } = conventions.dailyNotes;
  const begun = await templateText(app, { path: template, day: draft.day, title, time: timeOfDay() });
  const result = edit(begun);
  const text = "text" in result ? result.text : `${line}\n`;
  return { request: { kind: "create", path, text, onTaken: "refuse" }, path, text: line };
}

/** The day our reader takes a daily note for, whether it is there already or not. */
function dayOfNote(path: string, { app, conventions }: EntryPlace): Day | null {
  const file = app.vault.getFileByPath(path);
  const front = file === null ? undefined : app.metadataCache.getFileCache(file)?.frontmatter;
  const dateNames: readonly string[] = noteFieldNames.find(([field]) => field === "date")?.[1] ?? [];
  const isDated = Object.keys(front ?? {}).some((key) => dateNames.includes(fieldKey(key)));
  // A date among its properties goes before its name: then the line says its own.
  if (isDated) return null;
  const format = compileDayFormat(conventions.dailyNoteFormat ?? "YYYY-MM-DD");
  const name = path.slice(path.lastIndexOf("/") + 1, -".md".length);
  return noteDay({ path, name, dates: [] }, format).day;
}

async function noteWrite(draft: InteractionDraft, place: EntryPlace): Promise<EntryWrite> {
  const { app, settings, report, language } = place;
  const said = words(language);
  const folder = entryFolder("interaction", { report, folder: settings.folder, words: said });
  const values = new Map([
    ["date", toIsoDay(draft.day)],
    ["people", draft.people.map(({ name }) => name).join(", ")],
    ["kind", said.terms.kind[draft.kind ?? "other"]],
    ["text", draft.text],
  ]);
  const title = toFileName(fillTemplate(settings.fileName, values)) || toIsoDay(draft.day);
  const path = folder === "" ? `${title}.md` : `${folder}/${title}.md`;
  const begun = await templateText(app, {
    path: settings.template,
    day: draft.day,
    title,
    time: timeOfDay(),
    values,
  });
  const isTextIn = draft.text === "" || begun.includes(draft.text);
  const body = isTextIn ? begun : `${begun === "" || begun.endsWith("\n") ? begun : `${begun}\n`}${draft.text}\n`;
  const properties = interactionProperties(draft, { names: writtenNames[language], link: personLink(app, path) });
  const text = withProperties(body, properties);
  return { request: { kind: "create", path, text, onTaken: "number" }, path, text };
}

/** A note's text with properties; a list that the template has under one of their names gives way. */
export function withProperties(text: string, properties: ReadonlyMap<string, PropertyValue>): string {
  const set = (into: string, values: ReadonlyMap<string, PropertyValue | null>): string | null => {
    const result = setProperties(values, parseYaml)(into);
    return "text" in result ? result.text : null;
  };
  const cleared = (): string | null => set(text, new Map([...properties.keys()].map((name) => [name, null])));
  const written = set(text, properties) ?? set(cleared() ?? "", properties);
  // A template whose own properties are no YAML cannot take any: the entry stands without it.
  return written ?? set("", properties) ?? text;
}
