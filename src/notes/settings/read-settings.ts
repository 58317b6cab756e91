import { interactionKinds, type InteractionKind } from "../../model/interaction";
import type { Problem } from "../../model/problem";
import { roiProperties, type RoiProperty } from "../../model/roi-property";
import { noteTypes, topics, type NoteType, type Recognition, type Settings } from "../../model/settings";
import { defaultSettings } from "./default-settings";
import { migrateSettings } from "./migrate-settings";
import { folderPath } from "../recognition/folder";
import { isPlainMap } from "../values/plain-map";
import * as schemas from "./settings-schemas";
import { SettingsSource } from "./settings-source";

/** Settings as used, what was wrong with them as saved, and what to save: migrated, with keys we do not know kept. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly raw: Record<string, unknown>;
}

/** Reads saved settings. Everything may be absent; what is invalid is reported and its default holds. */
export function readSettings(saved: unknown): ReadSettings {
  const source = new SettingsSource();
  if (saved !== null && saved !== undefined && !isPlainMap(saved)) source.reject("", saved);
  const raw = migrateSettings(isPlainMap(saved) ? saved : {});
  const top = <K extends keyof Settings>(field: K) => ({
    field,
    value: raw[field],
    fallback: defaultSettings[field],
  });
  const baseCurrency = source.one(schemas.currencySchema, top("baseCurrency"));
  const settings: Settings = {
    schemaVersion: source.one(schemas.versionSchema, top("schemaVersion")),
    baseCurrency,
    hourlyRates: source.list(schemas.hourlyRateSchema, "hourlyRates", inBase(raw["hourlyRates"], baseCurrency)),
    exchangeRates: source.list(schemas.exchangeRateSchema, "exchangeRates", raw["exchangeRates"]),
    proxies: source.list(schemas.proxySchema, "proxies", inBase(raw["proxies"], baseCurrency)),
    recognise: readRecognise(source, raw["recognise"]),
    excludedFolders: source.list(schemas.nameSchema, "excludedFolders", raw["excludedFolders"]),
    fields: readFields(source, raw["fields"]),
    kinds: readKinds(source, raw["kinds"]),
    defaultMinutes: readDefaultMinutes(source, raw["defaultMinutes"]),
    numberStyle: source.one(schemas.numberStyleSchema, top("numberStyle")),
    inlineFields: source.one(schemas.flagSchema, top("inlineFields")),
    mentions: readMentionSettings(source, raw["mentions"]),
    attribution: readAttribution(source, raw["attribution"]),
    capture: readCapture(source, raw["capture"]),
    discountRate: source.one(schemas.rateSchema, top("discountRate")),
    topicNotes: readTopicNotes(source, raw["topicNotes"]),
    optionalMetrics: source.list(schemas.nameSchema, "optionalMetrics", raw["optionalMetrics"]),
    review: readReview(source, raw["review"]),
    properties: readProperties(source, raw["properties"]),
    language: source.one(schemas.languageSchema, top("language")),
  };
  return { settings, problems: source.problems, raw };
}

/** Prices as saved; one that names no currency is in the base currency, as an amount in a note is. */
function inBase(prices: unknown, currency: string): unknown {
  if (!Array.isArray(prices)) return prices;
  const entries: readonly unknown[] = prices;
  return entries.map((entry) =>
    isPlainMap(entry) && entry["currency"] === undefined ? { ...entry, currency } : entry,
  );
}

function readRecognise(source: SettingsSource, value: unknown): Settings["recognise"] {
  const map = source.map("recognise", value);
  const recognition = (type: NoteType): Recognition => {
    const field = `recognise.${type}`;
    const words = source.map(field, map[type]);
    return {
      tags: source.list(schemas.nameSchema, `${field}.tags`, words["tags"]),
      types: source.list(schemas.nameSchema, `${field}.types`, words["types"]),
      folders: source.list(schemas.nameSchema, `${field}.folders`, words["folders"]).map(folderPath),
    };
  };
  const [contact, interaction, result, opportunity, checkIn] = noteTypes;
  return {
    contact: recognition(contact),
    interaction: recognition(interaction),
    result: recognition(result),
    opportunity: recognition(opportunity),
    checkIn: recognition(checkIn),
  };
}

function readFields(source: SettingsSource, value: unknown): Settings["fields"] {
  const map = source.map("fields", value);
  return Object.fromEntries(
    Object.keys(map).map((field) => [field, source.list(schemas.nameSchema, `fields.${field}`, map[field])]),
  );
}

function readKinds(source: SettingsSource, value: unknown): Settings["kinds"] {
  const map = source.map("kinds", value);
  const words: Record<InteractionKind, readonly string[]> = { ...defaultSettings.kinds };
  for (const kind of interactionKinds) words[kind] = source.list(schemas.nameSchema, `kinds.${kind}`, map[kind]);
  return words;
}

function readDefaultMinutes(source: SettingsSource, value: unknown): Settings["defaultMinutes"] {
  const map = source.map("defaultMinutes", value);
  const minutes: Record<InteractionKind, number> = { ...defaultSettings.defaultMinutes };
  for (const kind of interactionKinds) {
    const setting = { field: `defaultMinutes.${kind}`, value: map[kind], fallback: minutes[kind] };
    minutes[kind] = source.one(schemas.minutesSchema, setting);
  }
  return minutes;
}

function readReview(source: SettingsSource, value: unknown): Settings["review"] {
  const map = source.map("review", value);
  const part = (name: keyof Settings["review"]): string =>
    source.one(schemas.optionalNameSchema, { field: `review.${name}`, value: map[name], fallback: "" });
  return { folder: part("folder").replace(/^\/+|\/+$/g, ""), template: part("template") };
}

function readProperties(source: SettingsSource, value: unknown): Settings["properties"] {
  const map = source.map("properties", value);
  const chosen: Record<RoiProperty, boolean> = { ...defaultSettings.properties };
  for (const name of roiProperties)
    chosen[name] = source.one(schemas.flagSchema, { field: `properties.${name}`, value: map[name], fallback: false });
  return chosen;
}

function readMentionSettings(source: SettingsSource, value: unknown): Settings["mentions"] {
  const map = source.map("mentions", value);
  const { count, minutes } = defaultSettings.mentions;
  return {
    count: source.one(schemas.flagSchema, { field: "mentions.count", value: map["count"], fallback: count }),
    minutes: source.one(schemas.minutesSchema, { field: "mentions.minutes", value: map["minutes"], fallback: minutes }),
  };
}

function readAttribution(source: SettingsSource, value: unknown): Settings["attribution"] {
  const map = source.map("attribution", value);
  const part = <K extends keyof Settings["attribution"]>(key: K) => ({
    field: `attribution.${key}`,
    value: map[key],
    fallback: defaultSettings.attribution[key],
  });
  return {
    model: source.one(schemas.modelSchema, part("model")),
    halfLifeDays: source.one(schemas.daysSchema, part("halfLifeDays")),
    lookBackDays: source.one(schemas.daysSchema, part("lookBackDays")),
    introducerShare: source.one(schemas.fractionSchema, part("introducerShare")),
    chainDepth: source.one(schemas.depthSchema, part("chainDepth")),
  };
}

function readCapture(source: SettingsSource, value: unknown): Settings["capture"] {
  const map = source.map("capture", value);
  const part = <K extends keyof Settings["capture"]>(key: K) => ({
    field: `capture.${key}`,
    value: map[key],
    fallback: defaultSettings.capture[key],
  });
  return {
    target: source.one(schemas.captureTargetSchema, part("target")),
    heading: source.one(schemas.optionalNameSchema, part("heading")),
    folder: source.one(schemas.optionalNameSchema, part("folder")),
    fileName: source.one(schemas.nameSchema, part("fileName")),
    template: source.one(schemas.optionalNameSchema, part("template")),
    ribbon: source.one(schemas.flagSchema, part("ribbon")),
  };
}

function readTopicNotes(source: SettingsSource, value: unknown): Settings["topicNotes"] {
  const map = source.map("topicNotes", value);
  const notes: Partial<Record<(typeof topics)[number], string>> = {};
  for (const topic of topics) {
    const note = source.one(schemas.optionalNameSchema, {
      field: `topicNotes.${topic}`,
      value: map[topic],
      fallback: "",
    });
    if (note !== "") notes[topic] = note;
  }
  return notes;
}
