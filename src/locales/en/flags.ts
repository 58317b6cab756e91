import type { Flag } from "../../report/report";

/** Cautions beside a figure that rests on little: the word on the chip, and what it means. */
export const flags = {
  few_results: { label: "little data", meaning: "Fewer than three results." },
  too_early: { label: "early days", meaning: "Less than half a year since the first entry." },
  one_result: { label: "one result", meaning: "More than half of the return comes from one result." },
  estimated_time: { label: "time estimated", meaning: "More than 30 % of the interactions have no recorded duration." },
  proxies: { label: "own prices", meaning: "A large part of the value rests on prices you set yourself." },
  no_counterfactual: {
    label: "gross estimate",
    meaning: "Some results do not say whether they would have happened anyway.",
  },
} satisfies Record<Flag, { label: string; meaning: string }>;
