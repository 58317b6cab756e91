import { allocate } from "../metrics/allocate";
import { monthKey, type Day } from "../model/day";
import type { Leaf, PersonKey } from "../model/ledger";
import { Accounts } from "./account-rows";
import type { CountableOutcome } from "./countable-outcomes";
import type { CreditRow } from "./credit";
import { eventOf } from "./event-of";
import { interactionAt } from "./interaction-at";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";
import { nothing, splitCost } from "./portions";
import type { AccountRow } from "./report";
import type { SelectedInteraction } from "./selection";

/** The key of what belongs to no account: credit without an interaction, money without a date or a circle. */
const noAccount = "";

export interface Projections {
  readonly events: readonly AccountRow[];
  readonly kinds: readonly AccountRow[];
  readonly circles: readonly AccountRow[];
  readonly months: readonly AccountRow[];
}

export interface ProjectionsInput {
  readonly interactions: readonly SelectedInteraction[];
  readonly credit: readonly CreditRow[];
  /** What is counted beside the money. */
  readonly outcomes: readonly CountableOutcome[];
}

/**
 * The same money seen by event, kind, circle and month (costs by the interaction's month, credit by the result's).
 * Each projection of the vault sums to the totals and they are never added to each other; events alone leave out what
 * is on no event. A person in two circles counts half in each.
 */
export function projections({ interactions, credit, outcomes }: ProjectionsInput, cache: JoinCache): Projections {
  const { ledger } = cache.context;
  const events = new Accounts((path) => ledger.get(path)?.name ?? path);
  const kinds = new Accounts();
  const circles = new Accounts();
  const months = new Accounts();
  const monthOf = monthMemo();

  for (const selected of interactions) {
    const { joined, cost } = selected;
    const { interaction } = joined;
    kinds.addInteraction(interaction.kind, joined, cost);
    months.addInteraction(monthOf(interaction.day), joined, cost);
    if (isEvent(joined)) events.addInteraction(interaction.path, joined, cost);
    addToCircles(circles, selected);
  }
  // Listed on the account of the event it belongs to, without its money.
  for (const { joined } of interactions) {
    const event = eventOf(joined, cache);
    if (event !== null && events.has(event)) events.open(event).interactions += 1;
  }
  for (const row of credit) {
    const month = monthOf(row.selected.joined.day);
    eachPart(row, (ledger, leaf) => {
      const booked = { ledger, minor: leaf.minor, result: row.selected.joined.result };
      const touched = leaf.interaction === null ? undefined : interactionAt(leaf.interaction, cache);
      kinds.addCredit(touched?.interaction.kind ?? noAccount, booked);
      months.addCredit(month, booked);
      if (touched !== undefined && isEvent(touched)) events.addCredit(touched.interaction.path, booked);
      const mine = circlesOf(leaf.person, cache);
      if (mine.length === 0) circles.addCredit(noAccount, booked);
      else
        allocate(leaf.minor, evenly(mine)).forEach((minor, at) =>
          circles.addCredit(mine[at] ?? noAccount, { ...booked, minor }),
        );
    });
  }
  for (const outcome of outcomes) {
    months.addOutcome(monthOf(outcome.day), outcome);
    for (const touch of outcome.touches) {
      const touched = touch === null ? undefined : interactionAt(touch, cache);
      kinds.addOutcome(touched?.interaction.kind ?? noAccount, outcome);
      if (touched !== undefined && isEvent(touched)) events.addOutcome(touched.interaction.path, outcome);
    }
    for (const person of outcome.people) {
      const mine = circlesOf(person, cache);
      for (const circle of mine.length === 0 ? [noAccount] : mine) circles.addOutcome(circle, outcome);
    }
  }
  return { events: events.rows(), kinds: kinds.rows(), circles: circles.rows(), months: months.rows() };
}

function circlesOf(person: PersonKey | null, { context: { ledger } }: JoinCache): readonly string[] {
  return person === null ? [] : (ledger.get(person)?.contact?.circles ?? []);
}

function isEvent({ interaction }: JoinedInteraction): boolean {
  return interaction.kind === "event" && interaction.source === "note";
}

/** Books an interaction on the circles of its people, each person's cost in equal parts on theirs; the rest on none. */
function addToCircles(circles: Accounts, { joined, portion, cost, charged }: SelectedInteraction): void {
  const { people, sharers } = joined;
  let { cash, minutes, time } = cost;
  let hasCircle = false;
  for (const { person } of people) {
    const mine = person.contact?.circles ?? [];
    if (mine.length === 0) continue;
    hasCircle = true;
    const inScope = portion.kind === "full" || (portion.kind === "share" && portion.people.has(person.key));
    const at = inScope ? sharers.findIndex((sharer) => sharer.person === person.key) : -1;
    const whole = charged[at] ?? nothing;
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

function evenly(circles: readonly string[]): readonly number[] {
  return circles.map(() => 1);
}

function eachPart(row: CreditRow, visit: (ledger: "A" | "B" | "C" | "low" | "high", leaf: Leaf) => void): void {
  for (const leaf of row.leaves) visit(row.ledger, leaf);
  for (const leaf of row.low) visit("low", leaf);
  for (const leaf of row.high) visit("high", leaf);
}

/** Month keys by day, each worked out once. */
function monthMemo(): (day: Day | null) => string {
  const known = new Map<Day, string>();
  return (day) => {
    if (day === null) return noAccount;
    const key = known.get(day) ?? monthKey(day);
    known.set(day, key);
    return key;
  };
}
