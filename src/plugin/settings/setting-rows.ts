import type { SettingControl, SettingDefinitionControl } from "obsidian";
import type { Words } from "../../locales/en";
import type { SettingKind } from "../../model/setting-kind";
import { enteredSetting } from "../../notes/settings/setting-kinds";
import type { SettingsDraft } from "./settings-draft";

/** What the pages of the settings are made from. */
export interface SettingsDesk {
  readonly words: Words;
  readonly draft: SettingsDraft;
  /** What is typed under which key, filled as rows are made. */
  readonly kinds: Map<string, SettingKind>;
  /** A number as it stands in a field. */
  readonly number: (value: number) => string;
  /** Draws the tab anew, after rows came or went. */
  readonly redraw: () => void;
}

/** A row's name and what it is about. */
export interface RowWords {
  readonly name: string;
  readonly description?: string;
}

/** Which value a row edits, and in which sort of field. */
export interface RowValue {
  readonly key: string;
  readonly kind: SettingKind;
  readonly placeholder?: string;
  /** What else must hold of an accepted value; the sentence to show where it does not. */
  readonly also?: (value: string | number | null) => string | undefined;
}

/** A row in which something is typed; what its kind does not accept is refused with a sentence. */
export function typedRow(row: RowWords, value: RowValue, { words, kinds }: SettingsDesk): SettingDefinitionControl {
  const { key, kind, placeholder, also } = value;
  kinds.set(key, kind);
  const validate = (typed: string): string | undefined => {
    const entered = enteredSetting(kind, typed);
    return entered === undefined ? words.settingNotes.accepts[kind] : also?.(entered);
  };
  return controlRow(row, { type: "text", key, validate, ...(placeholder === undefined ? {} : { placeholder }) });
}

/** A row with a control of Obsidian's; the key is a search word too. */
export function controlRow({ name, description }: RowWords, control: SettingControl): SettingDefinitionControl {
  return { name, ...(description === undefined ? {} : { desc: description }), aliases: [control.key], control };
}

/** A row with a choice of words. */
export function choiceRow(
  key: string,
  row: RowWords & { readonly options: Readonly<Record<string, string>> },
): SettingDefinitionControl {
  return controlRow(row, { type: "dropdown", key, options: { ...row.options } });
}

/** A value as it stands in a field; empty where there is none. */
export function fieldText(value: unknown, { number }: SettingsDesk): string {
  return typeof value === "number" ? number(value) : typeof value === "string" ? value : "";
}
