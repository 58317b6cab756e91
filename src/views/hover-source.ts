/** Under this id links of ours ask for a page preview. */
export const hoverSource = "relationship-roi";
