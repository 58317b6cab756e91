import { allocate } from "../metrics/allocate";
import type { Day } from "../model/day";
import type { Leaf, PersonKey } from "../model/ledger";
import { byCodeUnits } from "../model/order";
import { Accounts } from "./account-rows";
import { touchedBy, type CountableOutcome } from "./countable-outcomes";
import type { CreditRow } from "./credit";
import { eventOf } from "./event-of";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";
import { nothing, splitCost } from "./portions";
import type { Report } from "./report";
import type { SelectedInteraction } from "./selection";
import type { Times } from "./times";

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

  addInteraction(selected: SelectedInteraction, times: Times): void {
    const { joined } = selected;
    const { kind, day, path, event } = joined.interaction;
    this.kinds.addInteraction(kind, selected, times);
    this.months.addInteraction(this.monthOf(day), selected, times);
    if (isEvent(joined)) this.events.addInteraction(path, selected, times);
    if (event !== null) {
      if (times === 1) this.belonging.push(joined);
      else this.belonging.splice(this.belonging.indexOf(joined), 1);
    }
    addToCircles(this.circles, selected, times);
  }

  /** Books the leaves of a result. */
  addCredit(row: CreditRow, times: Times): void {
    const { circles, kinds, months, events } = this;
    const { joined } = row.selected;
    const { result } = joined;
    const month = this.monthOf(joined.day);
    eachPart(row, (ledger, { minor, interaction, person }) => {
      const booked = { ledger, minor, result };
      const touched = interaction === null ? null : touchedBy(joined, interaction);
      kinds.addCredit(touched?.interaction.kind ?? noAccount, booked, times);
      months.addCredit(month, booked, times);
      if (touched !== null && isEvent(touched)) events.addCredit(touched.interaction.path, booked, times);
      const mine = this.circlesOf(person);
      const [only = noAccount] = mine;
      if (mine.length < 2) circles.addCredit(only, booked, times);
      else
        allocate(minor, evenly(mine)).forEach((part, at) =>
          circles.addCredit(mine[at] ?? noAccount, { ...booked, minor: part }, times),
        );
    });
  }

  /** Counts what came without money. */
  addOutcome(outcome: CountableOutcome, times: Times): void {
    this.months.addOutcome(this.monthOf(outcome.day), outcome, times);
    for (const touched of outcome.touches) {
      this.kinds.addOutcome(touched?.interaction.kind ?? noAccount, outcome, times);
      if (touched !== null && isEvent(touched)) this.events.addOutcome(touched.interaction.path, outcome, times);
    }
    for (const person of outcome.people) {
      const mine = this.circlesOf(person);
      for (const circle of mine.length === 0 ? [noAccount] : mine) this.circles.addOutcome(circle, outcome, times);
    }
  }

  rows(): Pick<Report, "events" | "kinds" | "circles" | "months"> {
    const { events, kinds, circles, months } = this;
    return {
      events: events.rows(this.belongingByEvent()),
      kinds: kinds.rows(),
      circles: circles.rows(),
      months: months.rows(),
    };
  }

  /** Interactions that belong to an event of the scope are listed on its account, without their money. */
  private belongingByEvent(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const joined of this.belonging) {
      const event = eventOf(joined, this.cache);
      if (event !== null && this.events.interactionsAt(event) > 0) counts.set(event, (counts.get(event) ?? 0) + 1);
    }
    return counts;
  }

  private monthOf(day: Day | null): string {
    return day === null ? noAccount : this.cache.monthOf(day);
  }

  private circlesOf(person: PersonKey | null): readonly string[] {
    return person === null ? noCircles : byName(this.cache.context.ledger.get(person)?.contact?.circles);
  }
}

function isEvent({ interaction }: JoinedInteraction): boolean {
  return interaction.kind === "event" && interaction.source === "note";
}

/** Books an interaction on the circles of its people, each person's cost in equal parts on theirs; the rest on none. */
function addToCircles(circles: Accounts, { joined, portion, cost }: SelectedInteraction, times: Times): void {
  const { people, sharers, charged } = joined;
  let { cash, minutes, time } = cost;
  let present = noCircles;
  let sharer = 0;
  for (const { person } of people) {
    const isSharer = sharers[sharer]?.person === person.key;
    if (isSharer) sharer += 1;
    const mine = byName(person.contact?.circles);
    if (mine.length === 0) continue;
    const inScope = portion.kind === "full" || (portion.kind === "share" && portion.people.has(person.key));
    const whole = isSharer && inScope ? (charged[sharer - 1] ?? nothing) : nothing;
    cash -= whole.cash;
    minutes -= whole.minutes;
    time -= whole.time;
    const parts = mine.length === 1 ? null : splitCost(whole, evenly(mine));
    for (let part = 0; part < mine.length; part += 1) {
      const circle = mine[part] ?? noAccount;
      circles.addCost(circle, { joined, cost: parts?.[part] ?? whole }, times);
      if (present.includes(circle)) continue;
      present = [...present, circle];
      circles.addPresence(circle, joined, times);
    }
  }
  if (present.length === 0) circles.addInteraction(noAccount, { joined, cost }, times);
  else if (cash !== 0 || minutes !== 0 || time !== 0)
    circles.addInteraction(noAccount, { joined, cost: { cash, minutes, time } }, times);
}

const noCircles: readonly string[] = [];

/** In one order, whatever that of the note: ties of a split go to the first. */
function byName(circles: readonly string[] | undefined): readonly string[] {
  if (circles === undefined) return noCircles;
  return circles.length < 2 ? circles : [...circles].sort(byCodeUnits);
}

function evenly(circles: readonly string[]): readonly number[] {
  return circles.map(() => 1);
}

function eachPart(row: CreditRow, visit: (ledger: "A" | "B" | "C" | "low" | "high", leaf: Leaf) => void): void {
  for (const leaf of row.leaves) visit(row.ledger, leaf);
  for (const leaf of row.low) visit("low", leaf);
  for (const leaf of row.high) visit("high", leaf);
}
