import { byCodeUnits, byPathAndLine, sortInPlace } from "../model/order";
import type { SelectedInteraction } from "./selection";

/** More than any vault has entries, and days further than any calendar: both fit into one exact number. */
const mostEntries = 2 ** 24;
const undated = -(2 ** 27);

/** Interactions by day, undated ones first, and within a day by their place. */
export function inTimeOrder(entries: readonly SelectedInteraction[]): readonly SelectedInteraction[] {
  // Numbers sort many times faster than entries: the day in front, the place in the list behind.
  const order = new Float64Array(entries.length);
  for (let at = 0; at < entries.length; at += 1)
    order[at] = (entries[at]?.joined.interaction.day ?? undated) * mostEntries + at;
  order.sort();
  const sorted: SelectedInteraction[] = [];
  let sameDay: SelectedInteraction[] = [];
  let lastDay = NaN;
  for (const key of order) {
    const day = Math.floor(key / mostEntries);
    const entry = entries[key - day * mostEntries];
    if (entry === undefined) continue;
    if (day !== lastDay) {
      addAll(sorted, sameDay);
      sameDay = [];
      lastDay = day;
    }
    sameDay.push(entry);
  }
  addAll(sorted, sameDay);
  return sorted;
}

function addAll(sorted: SelectedInteraction[], sameDay: SelectedInteraction[]): void {
  sortInPlace(sameDay, byPlace);
  for (const entry of sameDay) sorted.push(entry);
}

/** Entries of one day by path and line; two people mentioned on one line are two entries, in the order of their keys. */
export function byPlace({ joined: a }: SelectedInteraction, { joined: b }: SelectedInteraction): number {
  return byPathAndLine(a.interaction, b.interaction) || byCodeUnits(personIn(a), personIn(b));
}

function personIn({ people }: SelectedInteraction["joined"]): string {
  return people[0]?.person.key ?? "";
}
