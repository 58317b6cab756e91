/** Words of the callout, live or as a snapshot. */
export const summary = {
  title: ({ name, period, day }: { name: string; period: string; day: string }) => `${name} · ${period} · as of ${day}`,
  invested: ({ invested }: { invested: string }) => `Invested ${invested}.`,
  timeAndMoney: ({ time, money }: { time: string; money: string }) => `${time} and ${money}`,
  nothingInvested: "Nothing invested is recorded yet.",
  received: ({ received }: { received: string }) => `Received ${received}.`,
  receivedOf: ({ received, parts }: { received: string; parts: string }) => `Received ${received}: ${parts}.`,
  receivedWith: ({ received, parts }: { received: string; parts: string }) => `Received ${received}, of it ${parts}.`,
  nothingReceived: "No result recorded yet.",
  notMoney: ({ things }: { things: string }) => `Not in money: ${things}.`,
  notMoneyPriced: ({ things, range }: { things: string; range: string }) =>
    `Not in money: ${things} (estimate ${range}).`,
  caution: ({ flags }: { flags: string }) => `Read with care: ${flags}.`,
  keptOutOfMoney: "Kept out of money.",
  noContactYet: "No contact recorded yet.",
  lastContact: ({ day }: { day: string }) => `Last contact ${day}; no rhythm yet.`,
  lastContactInRhythm: ({ day, rhythm }: { day: string; rhythm: string }) => `Last contact ${day}; rhythm ${rhythm}.`,
  recordedTime: ({ recorded, all }: { recorded: string; all: string }) => `Time recorded for ${recorded} of ${all}.`,
  reasonToWrite: ({ reason }: { reason: string }) => `A good reason to write: ${reason}.`,
  writeTo: ({ name }: { name: string }) => `Next: write to ${name}.`,
  gap: ({ text, hint }: { text: string; hint: string }) => `${text}. ${hint}`,
};
