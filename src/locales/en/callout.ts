/** Words of a live callout's own. */
export const callout = {
  unknown: ({ written }: { written: string }) => `"${written}" in the title is neither a note nor a period`,
};
