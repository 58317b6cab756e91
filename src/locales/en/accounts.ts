/** Words about events and kinds of interaction as accounts of their own. */
export const accounts = {
  events: "Events",
  kinds: "Kinds",
  none: "Nothing of this sort is recorded yet.",
  name: "Name",
  time: "Time",
  cost: "Money",
  brought: "Brought",
  net: "Net value",
  roi: "ROI",
  rate: "Results in 10 hours",
  rateRange: ({ low, high }: { low: string; high: string }) =>
    `results and opportunities in 10 hours, 95 % interval ${low} to ${high}`,
  interactions: "Interactions",
  energy: "Energy",
  again: "Would go again",
};
