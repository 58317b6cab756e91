import type { SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from "obsidian";
import { controlRow, typedRow, type RowWords, type SettingsDesk } from "./setting-rows";

/** The words of a list of the settings. */
export interface ListWords {
  /** Above the list; absent where the page's name says it. */
  readonly heading?: string;
  /** Of one row. */
  readonly row: string;
  readonly add: string;
  readonly empty: string;
}

/** A list of words or folders, one a row. */
export function wordList(
  { key, of, words }: { readonly key: string; readonly of: "words" | "folders"; readonly words: ListWords },
  desk: SettingsDesk,
): SettingDefinitionList {
  const { accepts } = desk.words.settingNotes;
  const name = { name: words.row };
  const validate = (path: string): string | undefined => (path.trim() === "" ? accepts.name : undefined);
  const rows = desk.draft.entries(key).map((_entry, index) => {
    const at = `${key}.${index}`;
    return of === "words"
      ? typedRow(name, { key: at, kind: "name" }, desk)
      : controlRow(name, { type: "folder", key: at, validate });
  });
  return settingList({ key, words, rows, entry: () => "" }, desk);
}

/** A list to which rows can be added, and moved and removed in. `entry` is what a new one begins with. */
export function settingList(
  list: {
    readonly key: string;
    readonly words: ListWords;
    readonly rows: SettingGroupItem[];
    readonly entry: () => unknown;
  },
  { draft, redraw }: SettingsDesk,
): SettingDefinitionList {
  const { key, words, rows, entry } = list;
  const change = (work: () => void): void => {
    work();
    redraw();
  };
  return {
    type: "list",
    ...(words.heading === undefined ? {} : { heading: words.heading }),
    items: rows,
    emptyState: words.empty,
    addItem: { name: words.add, action: () => change(() => draft.add(key, entry())) },
    onDelete: (index) => change(() => draft.remove(key, index)),
    onReorder: (from, to) => change(() => draft.move(key, from, to)),
  };
}

/** A page with lists on it; its entry says how many rows they have together. */
export function listPage(
  page: { readonly keys: readonly string[]; readonly words: RowWords; readonly items: SettingDefinitionItem[] },
  { draft }: SettingsDesk,
): SettingDefinitionPage {
  const { keys, words, items } = page;
  const count = (): number => keys.reduce((sum, key) => sum + draft.entries(key).length, 0);
  return {
    type: "page",
    name: words.name,
    ...(words.description === undefined ? {} : { desc: words.description }),
    displayValue: () => (count() > 0 ? String(count()) : ""),
    items,
  };
}
