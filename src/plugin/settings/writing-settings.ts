import type { SettingDefinitionGroup } from "obsidian";
import { roiPrefix, roiProperties } from "../../model/roi-property";
import { controlRow, type SettingsDesk } from "./setting-rows";

/** What is written into notes by command: properties, and where reviews go. */
export function writingSettings({ words }: SettingsDesk): SettingDefinitionGroup {
  const { settings: names } = words;
  const { writtenProperties: written } = names;
  return {
    type: "group",
    heading: names.writing,
    items: [
      {
        type: "page",
        name: written.name,
        desc: written.description,
        items: roiProperties.map((name) =>
          controlRow(
            { name: roiPrefix + name, description: written.property[name] },
            { type: "toggle", key: `properties.${name}` },
          ),
        ),
      },
      controlRow(names.reviewFolder, { type: "folder", key: "review.folder" }),
      controlRow(names.reviewTemplate, {
        type: "file",
        key: "review.template",
        filter: ({ extension }) => extension === "md",
      }),
    ],
  };
}
