import type { Ledger } from "../model/ledger";
import type { NamedAccount } from "./contact-rows";
import type { CreditRow } from "./credit";
import { difference } from "./difference";
import { givenAt } from "./given-at";
import { interactionKey } from "./interaction-at";
import type { JoinedInteraction } from "./joined";
import type { PeopleDirectory } from "./people-directory";
import type { Cost } from "./portions";
import type { InteractionRow } from "./report";
import type { SelectedInteraction } from "./selection";
import { mapInSteps, type Steps } from "./steps";
import type { Times } from "./times";

/** The scope's interactions in their order, each with its whole cost and the ledger A credit on it. */
export class InteractionRows {
  private readonly creditByKey = new Map<string, number>();
  /** By how much credit is another since rows were made last. */
  private readonly moved = new Map<string, number>();
  private made: MadeRows | null = null;

  addCredit({ ledger, leaves }: CreditRow, times: Times): void {
    if (ledger !== "A") return;
    for (const { interaction, minor } of leaves) {
      if (interaction === null) continue;
      const key = interactionKey(interaction);
      addTo(this.creditByKey, key, times * minor);
      addTo(this.moved, key, times * minor);
    }
  }

  /** The rows, once all credit is booked and all people are known; those that say what they said stay. */
  *rows(
    interactions: readonly SelectedInteraction[],
    { named, people, ledger }: RowsOptions,
  ): Steps<readonly InteractionRow[]> {
    // Nobody is called otherwise, and nothing is credited otherwise: only what has come needs a row.
    const before = this.made !== null && this.made.named === named && this.moved.size === 0 ? this.made : nothingMade;
    const { from, gone, come } = difference(before.interactions, interactions);
    const made = yield* mapInSteps(come, ({ joined, cost }) => {
      const around = { cost, credited: this.creditByKey.get(joined.key) ?? 0, people };
      if (joined.row === null || !holds(joined.row, joined, around)) joined.row = toRow(joined, around, ledger);
      return joined.row;
    });
    const rows = before.rows.slice(0, from).concat(made, before.rows.slice(from + gone.length));
    this.made = { interactions, named, rows };
    this.moved.clear();
    return rows;
  }
}

export interface RowsOptions {
  /** Everybody with what they are called: another list where somebody is called otherwise. */
  readonly named: readonly NamedAccount[];
  readonly people: PeopleDirectory;
  readonly ledger: Ledger;
}

/** Rows with what they were made of. */
interface MadeRows {
  readonly interactions: readonly SelectedInteraction[];
  readonly named: readonly NamedAccount[];
  readonly rows: readonly InteractionRow[];
}

const nothingMade: MadeRows = { interactions: [], named: [], rows: [] };

/** Adds to a sum, which is not kept where it comes to 0. */
function addTo(sums: Map<string, number>, key: string, minor: number): void {
  const sum = (sums.get(key) ?? 0) + minor;
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
}

/** What of a row depends on more than its interaction. */
interface Around {
  readonly cost: Cost;
  readonly credited: number;
  readonly people: PeopleDirectory;
}

/** True for a row made before that says the same today: most do after an edit elsewhere. */
function holds(row: InteractionRow, joined: JoinedInteraction, { cost, credited, people }: Around): boolean {
  const { charged } = row;
  if (row.credit !== credited || charged.cash !== cost.cash) return false;
  if (charged.minutes !== cost.minutes || charged.time !== cost.time) return false;
  for (let at = 0; at < row.people.length; at += 1) {
    const person = joined.people[at]?.person;
    if (person === undefined || people.of(person) !== row.people[at]) return false;
  }
  return true;
}

function toRow(joined: JoinedInteraction, { cost, credited, people }: Around, ledger: Ledger): InteractionRow {
  const { path, line, source, day, kind, minutes, timeBasis, energy, again } = joined.interaction;
  return {
    path,
    line,
    name: ledger.get(path)?.name ?? "",
    source,
    date: day,
    kind,
    people: joined.people.map(({ person }) => people.of(person)),
    minutes,
    timeBasis,
    cashCost: joined.cash,
    hasCost: joined.costs.length > 0,
    timeCost: joined.timeCost.value,
    credit: credited,
    charged: cost,
    gave: givenAt(joined.interaction),
    costs: joined.costs,
    energy,
    again,
  };
}
