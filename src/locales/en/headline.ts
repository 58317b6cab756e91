/** Words of the headline: the figures of the whole vault. */
export const headline = {
  valueForCost: ({ value, cost }: { value: string; cost: string }) => `${value} came back for ${cost}`,
  receivedForSpent: ({ received, spent }: { received: string; spent: string }) =>
    `${received} received for ${spent} spent`,
  ownHour: ({ money }: { money: string }) => `your own hour: ${money}`,
  likelyHour: ({ range }: { range: string }) => `90 % interval ${range}`,
  paidBackOn: ({ day }: { day: string }) => `on ${day}`,
  hours: "Hours with people",
  durations: ({ recorded, all }: { recorded: string; all: string }) => `duration recorded for ${recorded} of ${all}`,
  durationsAll: "every duration recorded",
  durationsNone: "every duration estimated",
  peopleMet: "People met",
  ofKnown: ({ known }: { known: string }) => `of ${known} known here`,
  nobodyMet: "nobody recorded",
  nobodyMetHint: "Name people in interaction notes, or link to them from dated notes.",
  outcomes: "Results and opportunities",
  toWrite: "Whom to write to",
  nobodyToWrite: "nobody waits",
  toWriteHint: "People something came from appear here when they have not been seen for long.",
  fill: "What would fill the rest",
};
