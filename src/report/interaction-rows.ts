import type { Ledger } from "../model/ledger";
import type { CreditRow } from "./credit";
import { givenAt } from "./given-at";
import { interactionKey } from "./interaction-at";
import type { PeopleDirectory } from "./people-directory";
import type { InteractionRow } from "./report";
import type { SelectedInteraction } from "./selection";

/** The scope's interactions in their order, each with its whole cost and the ledger A credit on it. */
export class InteractionRows {
  private readonly creditByKey = new Map<string, number>();

  constructor(
    private readonly people: PeopleDirectory,
    private readonly ledger: Ledger,
  ) {}

  addCredit({ ledger, leaves }: CreditRow): void {
    if (ledger !== "A") return;
    for (const { interaction, minor } of leaves) {
      if (interaction === null) continue;
      const key = interactionKey(interaction);
      this.creditByKey.set(key, (this.creditByKey.get(key) ?? 0) + minor);
    }
  }

  /** The row of an interaction, once all credit is booked and all people are known. */
  rowOf(selected: SelectedInteraction): InteractionRow {
    const { joined } = selected;
    const around = { credited: this.creditByKey.get(joined.key) ?? 0, people: this.people };
    if (joined.row === null || !holds(joined.row, selected, around)) joined.row = toRow(selected, around, this.ledger);
    return joined.row;
  }
}

/** What of a row depends on more than its interaction. */
interface Around {
  readonly credited: number;
  readonly people: PeopleDirectory;
}

/** True for a row made before that says the same today: most do after an edit elsewhere. */
function holds(row: InteractionRow, { joined, cost }: SelectedInteraction, { credited, people }: Around): boolean {
  const { charged } = row;
  if (row.credit !== credited || charged.cash !== cost.cash) return false;
  if (charged.minutes !== cost.minutes || charged.time !== cost.time) return false;
  for (let at = 0; at < row.people.length; at += 1) {
    const person = joined.people[at]?.person;
    if (person === undefined || people.of(person) !== row.people[at]) return false;
  }
  return true;
}

function toRow({ joined, cost }: SelectedInteraction, { credited, people }: Around, ledger: Ledger): InteractionRow {
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
