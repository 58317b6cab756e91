import { dayOf, type Day } from "../model/day";

/** Today on the user's own calendar. This file is the one place in the product that reads the clock. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows a day that does not exist.");
  return day;
}

/** The time of day on the user's own clock, `09:05`: what `{{time}}` in a template stands for. */
export function timeOfDay(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}
