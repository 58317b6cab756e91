/** Words of the surfaces themselves: the dashboard's frame, waiting, emptiness and failure. */
export const surface = {
  name: "Relationship ROI",
  lead: ({ period, day }: { period: string; day: string }) => `${period} · as of ${day}`,
  waiting: "Reading your notes…",
  reading: ({ percent }: { percent: string }) => `Relationship ROI: ${percent} of notes read`,
  empty: "No contacts found yet.",
  emptyHint:
    "A note tagged person or contact is a contact; a note tagged meeting or call is an interaction. Other tags and folders can be named in the settings.",
  failed: "This part could not be drawn.",
  results: "What brought results",
  noResults: "No results recorded yet.",
  toWrite: "Whom to write to",
  nobodyToWrite: "Nobody has been out of sight for long.",
  pin: "Keep this note here",
  quickActions: "Quick actions",
  showMore: ({ shown }: { shown: string }) => `Show ${shown} more`,
};
