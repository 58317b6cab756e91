/** What is said of a link to the plugin. */
export const uri = {
  notUnderstood: "This link asks Relationship ROI for something it does not know. Nothing was done.",
};
