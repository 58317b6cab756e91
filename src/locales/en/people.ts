import type { ToWriteRow } from "../../report/report";

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
  interactions: "Interactions",
  together: "Time together",
  opportunities: "Opportunities",
  energy: "Energy",
  circles: "Circle",
  none: "Nobody has been met yet.",
  toWrite: {
    overdue: ({ outcomes, ago, days }) => `${outcomes}; last contact ${ago}, usually every ${days}`,
    silent: ({ outcomes, ago }) => `${outcomes}; not seen for long, last contact ${ago}`,
    dormant: ({ outcomes, ago }) => `${outcomes}; known for long, last contact ${ago}`,
  } satisfies Record<ToWriteRow["reason"], (row: { outcomes: string; ago: string; days: string }) => string>,
};
