import type { Topic } from "../../model/settings";

/** Words of the sections that topic notes show. */
export const topics = {
  lead: {
    career: "Career results and opportunities, and the interactions they are owed to.",
    business: "Clients, partners and deals, and the interactions they are owed to.",
    education: "What was learned through people, and what went into it.",
    information: "Information and early access, and whom it came from.",
    support: "Help and mentoring, and whom it came from.",
    analytics: "What the figures rest on, what is missing, and how it goes over time.",
    optimization: "What pays back, and what to change next.",
    development: "Learning through people, and how it feels over time.",
  } satisfies Record<Topic, string>,
  nothingYet: ({ name }: { name: string }) =>
    `No result or opportunity with the benefit “${name}” is recorded yet. Once there is one, it stands here.`,
  recorded: "Recorded",
  answered: ({ answered, all }: { answered: string; all: string }) =>
    `${answered} of ${all} say what would have happened anyway`,
};
