import type { Words } from "../locales/en";
import { linkName } from "../model/link";
import type { Problem } from "../model/problem";

/** Where something could not be used, in words: the note or the settings, and the field by the name its reader knows. */
export interface ProblemSpot {
  readonly place: string;
  /** Null for a whole note. */
  readonly field: string | null;
  /** True for a problem of the settings: there is no note to lead to, and Obsidian offers no way to open them. */
  readonly isOfSettings: boolean;
}

/** Names the place of a problem; a setting goes by its name in the settings, or by its key where it has none. */
export function problemSpot({ path, field }: Problem, words: Words): ProblemSpot {
  if (path !== "") return { place: linkName(path), field, isOfSettings: false };
  const name = field === null ? null : (settingName(field, words) ?? field);
  return { place: words.problems.settings, field: name, isOfSettings: true };
}

/** `hourlyRates[1].currency` is a part of what the settings call by the name of `hourlyRates`. */
function settingName(field: string, { settings }: Words): string | null {
  const key = field.split(/[.[]/, 1)[0];
  const said: unknown = Object.entries(settings).find(([one]) => one === key)?.[1];
  return typeof said === "object" && said !== null && "name" in said && typeof said.name === "string"
    ? said.name
    : null;
}
