/** Names of commands. */
export const commands = {
  recalculate: "Recalculate",
  openDashboard: "Open dashboard",
  openSidebar: "Open sidebar",
  insertSummary: "Insert ROI summary",
  insertBlock: "Insert ROI block",
  writeProperties: "Write ROI into properties",
  removeProperties: "Remove ROI properties",
  review: "Write a review note",
  export: "Export",
  undoLastWrite: "Undo last write",
};
