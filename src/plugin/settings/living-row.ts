import type { SettingDefinition } from "obsidian";

/** Shows a text now and whenever it changes, until the returned function is called. */
export type Follow = (show: (text: string) => void) => () => void;

/** A row that tells what the settings come to, while they are being changed. */
export function livingRow(name: string, follow: Follow): SettingDefinition {
  return {
    name,
    searchable: false,
    render: (setting) => {
      setting.descEl.setAttr("role", "status");
      return follow((text) => {
        setting.setDesc(text);
      });
    },
  };
}
