import type { SettingDefinitionPage } from "obsidian";
import type { EntryList } from "../../notes/settings/setting-kinds";
import type { SettingKind } from "../../model/setting-kind";
import { listPage, settingList, type ListWords } from "./setting-lists";
import { fieldText, typedRow, type RowWords, type SettingsDesk } from "./setting-rows";

/** One part of an entry: an amount, a currency, a day. */
export interface EntryPart {
  readonly part: string;
  readonly kind: SettingKind;
  readonly words: RowWords;
  readonly placeholder?: string;
  /** What else must hold of it in the entry that stands at `at`. */
  readonly also?: (at: string) => (value: string | number | null) => string | undefined;
}

/** A list whose entries have several parts. */
export interface EntryPage {
  readonly key: EntryList;
  readonly words: RowWords & ListWords;
  readonly parts: readonly EntryPart[];
  /** An entry in short, from the texts of its parts. */
  readonly shown: (textOf: (part: string) => string) => string;
  /** What a new entry begins with. */
  readonly entry: () => unknown;
}

/** The page of such a list: each entry leads to a page of its own. */
export function entryPage({ key, words, parts, shown, entry }: EntryPage, desk: SettingsDesk): SettingDefinitionPage {
  const { draft, words: all } = desk;
  const { numbered, unfinished } = all.settingNotes;
  const rows = draft.entries(key).map((_entry, index): SettingDefinitionPage => {
    const at = `${key}.${index}`;
    const isUnfinished = (): boolean => draft.isUnfinished(key, index);
    const textOf = (part: string): string => fieldText(draft.read(`${at}.${part}`), desk);
    return {
      type: "page",
      name: numbered({ name: words.row, number: String(index + 1) }),
      displayValue: () => (isUnfinished() ? unfinished : shown(textOf)),
      status: () => (isUnfinished() ? "warning" : null),
      items: parts.map(({ part, words: row, also, ...value }) =>
        typedRow(row, { key: `${at}.${part}`, ...value, ...(also === undefined ? {} : { also: also(at) }) }, desk),
      ),
    };
  });
  return listPage({ keys: [key], words, items: [settingList({ key, words, rows, entry }, desk)] }, desk);
}
