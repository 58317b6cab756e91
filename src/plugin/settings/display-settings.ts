import type { SettingDefinitionGroup } from "obsidian";
import { topics } from "../../model/settings";
import type { SettingsDraft } from "./settings-draft";
import { choiceRow, controlRow, type SettingsDesk } from "./setting-rows";

const optionalMetrics = ["npv", "xirr", "roiAnnual", "sroi"] as const;
const optionalMetricPrefix = "optionalMetrics.";

/** Language, metrics that are off at first, and the notes on the topics. */
export function displaySettings({ words }: SettingsDesk): SettingDefinitionGroup {
  const { settings: names, metrics } = words;
  const { optionalMetrics: further, topicNotes } = names;
  return {
    type: "group",
    heading: names.display,
    items: [
      choiceRow("language", names.language),
      {
        type: "page",
        name: further.name,
        desc: further.description,
        items: optionalMetrics.map((metric) =>
          controlRow({ name: metrics[metric] }, { type: "toggle", key: `${optionalMetricPrefix}${metric}` }),
        ),
      },
      {
        type: "page",
        name: topicNotes.name,
        desc: topicNotes.description,
        items: topics.map((topic) =>
          controlRow({ name: names.topic[topic] }, { type: "file", key: `topicNotes.${topic}`, filter: isNote }),
        ),
      },
    ],
  };
}

function isNote({ extension }: { readonly extension: string }): boolean {
  return extension === "md";
}

/** The metric that a key switches, or null. */
export function switchedMetric(key: string): string | null {
  return key.startsWith(optionalMetricPrefix) ? key.slice(optionalMetricPrefix.length) : null;
}

export function isMetricOn(metric: string, draft: SettingsDraft): boolean {
  return draft.entries("optionalMetrics").includes(metric);
}

export function switchMetric(metric: string, isOn: boolean, draft: SettingsDraft): void {
  const others = draft.entries("optionalMetrics").filter((one) => one !== metric);
  draft.write("optionalMetrics", isOn ? [...others, metric] : others);
}
