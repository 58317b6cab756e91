import type { SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage } from "obsidian";
import { interactionKinds } from "../../model/interaction";
import { noteTypes, type NoteType } from "../../model/settings";
import { kindFieldWords } from "../../notes/recognition/type-words";
import { allFieldNames } from "../../notes/fields/all-field-names";
import { livingRow, type Follow } from "./living-row";
import { listPage, wordList } from "./setting-lists";
import { controlRow, typedRow, type SettingsDesk } from "./setting-rows";

/** What makes a note one of ours, and how its properties are read; first, what that comes to. */
export function readingSettings(desk: SettingsDesk, found: Follow): SettingDefinitionGroup {
  const { settings: names } = desk.words;
  return {
    type: "group",
    heading: names.reading,
    items: [
      livingRow(names.found, found),
      { type: "page", name: names.recognise.name, desc: names.recognise.description, items: recognition(desk, found) },
      excludedFolders(desk),
      fieldNames(desk),
      kinds(desk),
      defaultMinutes(desk),
      controlRow(names.mentions, { type: "toggle", key: "mentions.count" }),
      typedRow(names.mentionMinutes, { key: "mentions.minutes", kind: "minutes" }, desk),
      controlRow(names.inlineFields, { type: "toggle", key: "inlineFields" }),
    ],
  };
}

function recognition(desk: SettingsDesk, found: Follow): SettingDefinitionItem[] {
  return [livingRow(desk.words.settings.found, found), ...noteTypes.map((type) => recognitionOf(type, desk))];
}

function recognitionOf(type: NoteType, desk: SettingsDesk): SettingDefinitionPage {
  const { settings, setUp } = desk.words;
  const { tags, types, folders } = settings.recognise;
  const at = `recognise.${type}`;
  return listPage(
    {
      keys: [`${at}.tags`, `${at}.types`, `${at}.folders`],
      words: { name: setUp.groups[type] },
      items: [
        wordList({ key: `${at}.tags`, of: "words", words: tags }, desk),
        wordList({ key: `${at}.types`, of: "words", words: types }, desk),
        wordList({ key: `${at}.folders`, of: "folders", words: folders }, desk),
      ],
    },
    desk,
  );
}

function excludedFolders(desk: SettingsDesk): SettingDefinitionPage {
  const words = desk.words.settings.excludedFolders;
  const key = "excludedFolders";
  return listPage({ keys: [key], words, items: [wordList({ key, of: "folders", words }, desk)] }, desk);
}

function fieldNames(desk: SettingsDesk): SettingDefinitionPage {
  const words = desk.words.settings.fields;
  const fields = [...allFieldNames()];
  const items = fields.map(([field, builtIn]): SettingDefinitionPage => {
    const key = `fields.${field}`;
    const page = { name: field, description: builtIn.join(", ") };
    return listPage({ keys: [key], words: page, items: [wordList({ key, of: "words", words }, desk)] }, desk);
  });
  return listPage({ keys: fields.map(([field]) => `fields.${field}`), words, items }, desk);
}

function kinds(desk: SettingsDesk): SettingDefinitionPage {
  const { settings, terms } = desk.words;
  const words = settings.kinds;
  const items = interactionKinds.map((kind): SettingDefinitionPage => {
    const key = `kinds.${kind}`;
    const builtIn = [...kindFieldWords].filter(([, named]) => named === kind).map(([word]) => word);
    const page = { name: terms.kind[kind], description: builtIn.join(", ") };
    return listPage({ keys: [key], words: page, items: [wordList({ key, of: "words", words }, desk)] }, desk);
  });
  return listPage({ keys: interactionKinds.map((kind) => `kinds.${kind}`), words, items }, desk);
}

function defaultMinutes(desk: SettingsDesk): SettingDefinitionPage {
  const { settings, terms } = desk.words;
  const { name, description } = settings.defaultMinutes;
  const rowOf = (kind: (typeof interactionKinds)[number]): SettingDefinitionItem =>
    typedRow({ name: terms.kind[kind] }, { key: `defaultMinutes.${kind}`, kind: "minutes" }, desk);
  return { type: "page", name, desc: description, items: interactionKinds.map(rowOf) };
}
