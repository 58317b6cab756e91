import type { SettingDefinitionGroup } from "obsidian";
import { livingRow, type Follow } from "./living-row";
import { choiceRow, controlRow, typedRow, type SettingsDesk } from "./setting-rows";

/** How a result is shared out, and what that does to one of the user's own results. */
export function creditSettings(desk: SettingsDesk, split: Follow): SettingDefinitionGroup {
  const { settings: names } = desk.words;
  return {
    type: "group",
    heading: names.credit,
    items: [
      choiceRow("attribution.model", names.model),
      livingRow(names.example, split),
      typedRow(names.halfLifeDays, { key: "attribution.halfLifeDays", kind: "days" }, desk),
      typedRow(names.lookBackDays, { key: "attribution.lookBackDays", kind: "days" }, desk),
      controlRow(names.introducerShare, {
        type: "slider",
        key: "attribution.introducerShare",
        min: 0,
        max: 1,
        step: 0.1,
        displayFormat: desk.number,
      }),
      typedRow(names.chainDepth, { key: "attribution.chainDepth", kind: "depth" }, desk),
    ],
  };
}
