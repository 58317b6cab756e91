/** Words about people in tables and lists. */
export const people = {
  title: "People",
  name: "Name",
  lastContact: "Last contact",
  rhythm: "Rhythm",
  givenReceived: "Given / received",
  both: ({ given, received }: { given: string; received: string }) => `${given} / ${received}`,
  directly: "Credited directly",
  asIntroducer: "As introducer",
  none: "Nobody has been met yet.",
  broughtAndSilent: ({ outcomes, ago }: { outcomes: string; ago: string }) => `${outcomes}; last contact ${ago}`,
  usually: ({ days }: { days: string }) => `usually every ${days}`,
};
