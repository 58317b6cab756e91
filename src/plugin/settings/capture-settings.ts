import type { SettingDefinitionGroup } from "obsidian";
import { choiceRow, controlRow, typedRow, type SettingsDesk } from "./setting-rows";

/** Where interactions that are logged go, and how their notes are called. */
export function captureSettings(desk: SettingsDesk): SettingDefinitionGroup {
  const { settings: names } = desk.words.capture;
  const isNote = (): boolean => desk.draft.read("capture.target") === "note";
  return {
    type: "group",
    heading: names.heading,
    items: [
      choiceRow("capture.target", names.target),
      {
        ...typedRow(names.dailyHeading, { key: "capture.heading", kind: "text" }, desk),
        visible: () => !isNote(),
      },
      { ...controlRow(names.folder, { type: "folder", key: "capture.folder" }), visible: isNote },
      { ...typedRow(names.fileName, { key: "capture.fileName", kind: "name" }, desk), visible: isNote },
      { ...controlRow(names.template, { type: "file", key: "capture.template" }), visible: isNote },
      controlRow(names.ribbon, { type: "toggle", key: "capture.ribbon" }),
    ],
  };
}
