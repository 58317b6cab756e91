import type { Day } from "../model/day";
import type { JoinedInteraction } from "./joined";

/**
 * Mentions beside the interactions of the same people: a mention gives way to an interaction of its day, and to a
 * journal line of its note.
 */
export class Meetings {
  private readonly byDay = new Map<Day, readonly JoinedInteraction[]>();
  private readonly byNote = new Map<string, readonly JoinedInteraction[]>();
  private readonly givingWay = new Set<JoinedInteraction>();

  /** Takes the mentions of a note, before any interaction. */
  addMentions(mentions: readonly JoinedInteraction[]): void {
    const [first] = mentions;
    if (first === undefined) return;
    const { day, path } = first.interaction;
    this.byNote.set(path, mentions);
    if (day !== null) this.byDay.set(day, [...(this.byDay.get(day) ?? []), ...mentions]);
  }

  addInteraction(joined: JoinedInteraction): void {
    const { day, source, path } = joined.interaction;
    if (day !== null) this.giveWay(this.byDay.get(day), joined);
    if (source === "journal") this.giveWay(this.byNote.get(path), joined);
  }

  /** The mentions that say something new. */
  *mentions(): Iterable<JoinedInteraction> {
    for (const mentions of this.byNote.values())
      for (const mention of mentions) if (!this.givingWay.has(mention)) yield mention;
  }

  private giveWay(mentions: readonly JoinedInteraction[] | undefined, joined: JoinedInteraction): void {
    if (mentions === undefined) return;
    for (const mention of mentions) if (isMetAt(mention, joined)) this.givingWay.add(mention);
  }
}

/** True where somebody mentioned was met. Who was only planned to be met may still have been seen. */
export function isMetAt({ people: [mentioned] }: JoinedInteraction, { people, standing }: JoinedInteraction): boolean {
  return standing !== "planned" && people.some(({ person }) => person.key === mentioned?.person.key);
}
