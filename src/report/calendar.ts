import type { Day } from "../model/day";
import type { NoteRecord } from "../model/note-record";
import { byNumber, sortInPlace } from "../model/order";
import type { Problem } from "../model/problem";
import { pushAll } from "../model/push-all";
import { byPlace } from "./in-time-order";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";
import { isMetAt } from "./meetings";
import { selectInteraction } from "./portions";
import type { SelectedInteraction } from "./selection";

const full = { kind: "full" } as const;

/** Everything of one day. */
interface CalendarDay {
  readonly day: Day | null;
  /** Interactions and mentions, in no order. */
  entries: JoinedInteraction[];
  /** What of them counts; null where one came or went since that was looked at. */
  held: HeldDay | null;
}

/** What counts of a day: by path, line and person. */
interface HeldDay {
  readonly interactions: readonly SelectedInteraction[];
  readonly planned: number;
  readonly problems: readonly Problem[];
}

/** The interactions and mentions of a vault by day: after a change of a note only its days are looked at again. */
export class Calendar {
  private readonly days = new Map<Day | null, CalendarDay>();
  /** By time, what has no date first; null where a day came or went. */
  private inOrder: readonly CalendarDay[] | null = null;

  constructor(private readonly cache: JoinCache) {}

  /** Enters what a note says. */
  add(record: NoteRecord): void {
    for (const joined of this.cache.interactionsOf(record)) this.enter(joined);
    for (const mention of this.cache.mentionsOf(record)) this.enter(mention);
  }

  /** Takes out what a note said. */
  remove({ path, interactions, mentions }: NoteRecord): void {
    const days = new Set(interactions.map(({ day }) => day));
    if (mentions !== null) days.add(mentions.day);
    for (const key of days) {
      const day = this.days.get(key);
      if (day === undefined) continue;
      day.entries = day.entries.filter(({ interaction }) => interaction.path !== path);
      day.held = null;
      if (day.entries.length > 0) continue;
      this.days.delete(key);
      this.inOrder = null;
    }
  }

  /** What has happened, in the order of time; how much is planned; what is wrong with any of it. */
  held(): HeldDay {
    const interactions: SelectedInteraction[] = [];
    const problems: Problem[] = [];
    let planned = 0;
    this.inOrder ??= [...this.days.values()].sort((a, b) => byNumber(a.day, b.day));
    for (const day of this.inOrder) {
      day.held ??= this.heldOn(day);
      pushAll(interactions, day.held.interactions);
      pushAll(problems, day.held.problems);
      planned += day.held.planned;
    }
    return { interactions, planned, problems };
  }

  private enter(joined: JoinedInteraction): void {
    const { day } = joined.interaction;
    const known = this.days.get(day);
    if (known === undefined) {
      this.days.set(day, { day, entries: [joined], held: null });
      this.inOrder = null;
    } else {
      known.entries.push(joined);
      known.held = null;
    }
  }

  private heldOn(day: CalendarDay): HeldDay {
    // A copy has no room for more, unlike what `push` left.
    if (day.entries.length > 1) day.entries = day.entries.slice();
    const { entries } = day;
    const counts = (joined: JoinedInteraction): boolean => isHeld(joined) && !this.givesWay(joined, entries);
    const counted = entries.every(counts) ? entries : entries.filter(counts);
    const interactions = counted.map((joined) => selectInteraction(joined, full));
    sortInPlace(interactions, byPlace);
    let planned = 0;
    for (const { standing } of entries) if (standing === "planned") planned += 1;
    const hasProblem = entries.some(({ problems }) => problems.length > 0);
    return { interactions, planned, problems: hasProblem ? entries.flatMap(({ problems }) => problems) : none };
  }

  /** True for a mention of somebody who was met that day, or on a journal line of the same note. */
  private givesWay(mention: JoinedInteraction, sameDay: readonly JoinedInteraction[]): boolean {
    const { source, path } = mention.interaction;
    if (source !== "mention") return false;
    if (sameDay.some((other) => other.interaction.source !== "mention" && isMetAt(mention, other))) return true;
    const record = this.cache.context.ledger.get(path);
    if (record === undefined) return false;
    return this.cache
      .interactionsOf(record)
      .some((other) => other.interaction.source === "journal" && isMetAt(mention, other));
  }
}

function isHeld({ standing }: JoinedInteraction): boolean {
  return standing === "held" || standing === "personal";
}

/** One for all: hardly any day has a problem. */
const none: readonly never[] = [];
