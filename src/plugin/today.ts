import { dayOf, type Day } from "../model/day";

/** Today on the user's own calendar. The one place in the product that reads the clock. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows a day that does not exist.");
  return day;
}
