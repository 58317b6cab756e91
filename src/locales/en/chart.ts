import { pluralOf } from "../plural";

const plural = pluralOf("en");

/** Words of charts over time. */
export const chart = {
  title: "Has it paid back, and when?",
  cost: "Spent",
  return: "Received",
  net: "Difference",
  expected: "Difference with what is expected",
  nothingExpected: "nothing expected yet",
  roi: "ROI so far",
  day: "Day",
  breakEven: "paid back",
  paidBack: ({ day, days, shown }: { day: string; days: number; shown: string }) =>
    plural(days, {
      one: `Paid back on ${day}, after ${shown} day.`,
      other: `Paid back on ${day}, after ${shown} days.`,
    }),
  stayedSince: ({ text, day }: { text: string; day: string }) => `${text} Above zero for good since ${day}.`,
  fellBack: ({ text }: { text: string }) => `${text} It has fallen below again since.`,
  atOnce: "Something came back before anything was spent.",
  notYet: ({ missing }: { missing: string }) => `Not paid back yet: ${missing} to go.`,
  nothingBack: ({ spent }: { spent: string }) => `${spent} spent; nothing received in cash yet.`,
  noPayback: "More was received in cash than spent.",
  even: "As much was received in cash as was spent.",
  stillExpected: ({ text, money }: { text: string; money: string }) =>
    `${text} Open opportunities are expected to bring ${money} more.`,
  empty: "No dated money yet: the chart begins with the first cost or the first amount received.",
  asTable: "As a table",
};
