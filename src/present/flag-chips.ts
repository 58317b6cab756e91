import type { Words } from "../locales/en";
import type { Flag } from "../report/report";
import type { Chip } from "./pieces";

/** The cautions of a figure as chips, each with its meaning on hover. */
export function flagChips(flags: readonly Flag[], words: Words): readonly Chip[] {
  return flags.map((flag) => ({ text: words.flags[flag].label, hover: words.flags[flag].meaning, tone: "caution" }));
}
