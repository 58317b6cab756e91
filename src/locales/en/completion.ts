/** One line on what completion offers beyond the words of a block, and how its list is used. */
export const completion = {
  personWithoutNote: "A person without a note",
  person: "A person",
  event: "An event",
  note: "A note",
  tag: "A tag",
  folder: "A folder",
  year: "The calendar year",
  quarter: "The calendar quarter",
  move: "to move",
  take: "to insert",
  close: "to close",
};
