/** What can be written into a note's properties, in this order. */
export const roiProperties = [
  "interactions",
  "hours",
  "cash_cost",
  "full_cost",
  "credit",
  "savings",
  "net",
  "percent",
  "last_contact",
  "rhythm_days",
  "given",
  "results",
  "opportunities",
] as const;
export type RoiProperty = (typeof roiProperties)[number];

/** What the names of written properties begin with; none of them is ever read. */
export const roiPrefix = "roi_";
