import { allocate } from "../metrics/allocate";
import type { Day } from "../model/day";
import type { Leaf, PersonKey } from "../model/ledger";
import { Accounts } from "./account-rows";
import type { CountableOutcome } from "./countable-outcomes";
import type { CreditRow } from "./credit";
import { eventOf } from "./event-of";
import { interactionAt } from "./interaction-at";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";
import { nothing, splitCost } from "./portions";
import type { Report } from "./report";
import type { SelectedInteraction } from "./selection";

/** The key of what belongs to no account: credit without an interaction, money without a date or a circle. */
const noAccount = "";

/**
 * The same money seen by event, kind, circle and month (costs by the interaction's month, credit by the result's).
 * Each projection of the vault sums to the totals and they are never added to each other; events alone leave out what
 * is on no event. A person in two circles counts half in each.
 */
export class Projections {
  private readonly events: Accounts;
  private readonly kinds = new Accounts();
  private readonly circles = new Accounts();
  private readonly months = new Accounts();
  /** The interactions that say they belong to an event. */
  private readonly belonging: JoinedInteraction[] = [];

  constructor(private readonly cache: JoinCache) {
    this.events = new Accounts((path) => cache.context.ledger.get(path)?.name ?? path);
  }

  addInteraction(selected: SelectedInteraction): void {
    const { joined, cost } = selected;
    const { kind, day, path, event } = joined.interaction;
    this.kinds.addInteraction(kind, joined, cost);
    this.months.addInteraction(this.monthOf(day), joined, cost);
    if (isEvent(joined)) this.events.addInteraction(path, joined, cost);
    if (event !== null) this.belonging.push(joined);
    addToCircles(this.circles, selected);
  }

  /** Books the leaves of a result. After all interactions. */
  addCredit(row: CreditRow): void {
    const { circles, kinds, months, events } = this;
    const { result, day } = row.selected.joined;
    const month = this.monthOf(day);
    eachPart(row, (ledger, { minor, interaction, person }) => {
      const booked = { ledger, minor, result };
      const touched = interaction === null ? undefined : interactionAt(interaction, this.cache);
      kinds.addCredit(touched?.interaction.kind ?? noAccount, booked);
      months.addCredit(month, booked);
      if (touched !== undefined && isEvent(touched)) events.addCredit(touched.interaction.path, booked);
      const mine = this.circlesOf(person);
      const [only = noAccount] = mine;
      if (mine.length < 2) circles.addCredit(only, booked);
      else
        allocate(minor, evenly(mine)).forEach((part, at) =>
          circles.addCredit(mine[at] ?? noAccount, { ...booked, minor: part }),
        );
    });
  }

  /** Counts what came without money. */
  addOutcome(outcome: CountableOutcome): void {
    this.months.addOutcome(this.monthOf(outcome.day), outcome);
    for (const touch of outcome.touches) {
      const touched = touch === null ? undefined : interactionAt(touch, this.cache);
      this.kinds.addOutcome(touched?.interaction.kind ?? noAccount, outcome);
      if (touched !== undefined && isEvent(touched)) this.events.addOutcome(touched.interaction.path, outcome);
    }
    for (const person of outcome.people) {
      const mine = this.circlesOf(person);
      for (const circle of mine.length === 0 ? [noAccount] : mine) this.circles.addOutcome(circle, outcome);
    }
  }

  rows(): Pick<Report, "events" | "kinds" | "circles" | "months"> {
    const { events, kinds, circles, months } = this;
    return { events: events.rows(), kinds: kinds.rows(), circles: circles.rows(), months: months.rows() };
  }

  /** Lists interactions on the account of the event they belong to, without their money. */
  listBelonging(): void {
    for (const joined of this.belonging) {
      const event = eventOf(joined, this.cache);
      if (event !== null && this.events.has(event)) this.events.open(event).interactions += 1;
    }
  }

  private monthOf(day: Day | null): string {
    return day === null ? noAccount : this.cache.monthOf(day);
  }

  private circlesOf(person: PersonKey | null): readonly string[] {
    return person === null ? [] : (this.cache.context.ledger.get(person)?.contact?.circles ?? []);
  }
}

function isEvent({ interaction }: JoinedInteraction): boolean {
  return interaction.kind === "event" && interaction.source === "note";
}

/** Books an interaction on the circles of its people, each person's cost in equal parts on theirs; the rest on none. */
function addToCircles(circles: Accounts, { joined, portion, cost }: SelectedInteraction): void {
  const { people, sharers, charged } = joined;
  let { cash, minutes, time } = cost;
  let hasCircle = false;
  let sharer = 0;
  for (const { person } of people) {
    const isSharer = sharers[sharer]?.person === person.key;
    if (isSharer) sharer += 1;
    const mine = person.contact?.circles ?? noCircles;
    if (mine.length === 0) continue;
    hasCircle = true;
    const inScope = portion.kind === "full" || (portion.kind === "share" && portion.people.has(person.key));
    const whole = isSharer && inScope ? (charged[sharer - 1] ?? nothing) : nothing;
    cash -= whole.cash;
    minutes -= whole.minutes;
    time -= whole.time;
    const parts = mine.length === 1 ? null : splitCost(whole, evenly(mine));
    for (let part = 0; part < mine.length; part += 1)
      circles.addInteraction(mine[part] ?? noAccount, joined, parts?.[part] ?? whole);
  }
  if (!hasCircle) circles.addInteraction(noAccount, joined, cost);
  else if (cash !== 0 || minutes !== 0 || time !== 0)
    circles.addInteraction(noAccount, joined, { cash, minutes, time });
}

const noCircles: readonly string[] = [];

function evenly(circles: readonly string[]): readonly number[] {
  return circles.map(() => 1);
}

function eachPart(row: CreditRow, visit: (ledger: "A" | "B" | "C" | "low" | "high", leaf: Leaf) => void): void {
  for (const leaf of row.leaves) visit(row.ledger, leaf);
  for (const leaf of row.low) visit("low", leaf);
  for (const leaf of row.high) visit("high", leaf);
}
