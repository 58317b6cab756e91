/** Spans of time and periods. */
export const time = {
  minutes: ({ minutes }: { minutes: string }) => `${minutes}\u00a0min`,
  hours: ({ hours }: { hours: string }) => `${hours}\u00a0h`,
  hoursAndMinutes: ({ hours, minutes }: { hours: string; minutes: string }) => `${hours}\u00a0h ${minutes}\u00a0min`,
  allTime: "all time",
  fromTo: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
  since: ({ from }: { from: string }) => `since ${from}`,
  until: ({ to }: { to: string }) => `until ${to}`,
  noDate: "no date",
};
