import type { InteractionRef, Participant } from "./ledger";

/** Orders texts by UTF-16 code units: the same in every locale, so that two runs give the same bytes. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders numbers upwards, "none" first. */
export function byNumber(a: number | null, b: number | null): number {
  return (a ?? -Infinity) === (b ?? -Infinity) ? 0 : (a ?? -Infinity) - (b ?? -Infinity);
}

/** Orders interactions by path, then line; a note stands before the lines in it. */
export function byPathAndLine(a: InteractionRef, b: InteractionRef): number {
  return byCodeUnits(a.path, b.path) || byNumber(a.line, b.line);
}

/** Order of people by their key in code units. */
export function byPerson(a: Participant, b: Participant): number {
  return byCodeUnits(a.person, b.person);
}

/** Above this many, finding a place one by one takes longer than the lists that `sort` makes on the way. */
const few = 12;

/** Sorts a list in place, a short one without any other list. Stable. */
export function sortInPlace<T>(items: T[], order: (a: T, b: T) => number): void {
  if (items.length > few) {
    items.sort(order);
    return;
  }
  for (let next = 1; next < items.length; next += 1) {
    const item = items[next];
    if (item === undefined) continue;
    let at = next;
    for (; at > 0; at -= 1) {
      const before = items[at - 1];
      if (before === undefined || order(before, item) <= 0) break;
      items[at] = before;
    }
    items[at] = item;
  }
}
