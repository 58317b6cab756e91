import type { Ledger } from "../model/ledger";
import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { CreditRow } from "./credit";
import { givenAt } from "./given-at";
import { interactionKey } from "./interaction-at";
import type { JoinCache } from "./join-cache";
import type { PeopleDirectory } from "./people-directory";
import type { InteractionRow } from "./report";
import type { SelectedInteraction } from "./selection";

/** The scope's interactions by date, path and line, each with its whole cost and the ledger A credit on it. */
export function interactionRows(
  interactions: readonly SelectedInteraction[],
  { credit, people }: { readonly credit: readonly CreditRow[]; readonly people: PeopleDirectory },
  { context: { ledger }, rowByJoined }: JoinCache,
): readonly InteractionRow[] {
  const creditByKey = new Map<string, number>();
  for (const { ledger: book, leaves } of credit) {
    if (book !== "A") continue;
    for (const { interaction, minor } of leaves) {
      if (interaction === null) continue;
      const key = interactionKey(interaction);
      creditByKey.set(key, (creditByKey.get(key) ?? 0) + minor);
    }
  }
  const rows = interactions.map((selected) => {
    const credited = creditByKey.get(interactionKey(selected.joined.interaction)) ?? 0;
    const before = rowByJoined.get(selected.joined);
    if (before !== undefined && holds(before, selected, { credited, people })) return before;
    const row = toRow(selected, { credited, people }, ledger);
    rowByJoined.set(selected.joined, row);
    return row;
  });
  // Two people mentioned on one line are two rows; the person settles their order.
  return rows.sort(
    (a, b) =>
      byNumber(a.date, b.date) || byPathAndLine(a, b) || byCodeUnits(a.people[0]?.key ?? "", b.people[0]?.key ?? ""),
  );
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
  return joined.people.every(({ person }, at) => people.get(person.key) === row.people[at]);
}

function toRow({ joined, cost }: SelectedInteraction, { credited, people }: Around, ledger: Ledger): InteractionRow {
  const { path, line, source, day, kind, minutes, timeBasis } = joined.interaction;
  return {
    path,
    line,
    name: ledger.get(path)?.name ?? "",
    source,
    date: day,
    kind,
    people: joined.people.map(({ person }) => people.get(person.key)),
    minutes,
    timeBasis,
    cashCost: joined.cash,
    hasCost: joined.costs.length > 0,
    timeCost: joined.timeCost.value,
    credit: credited,
    charged: cost,
    gave: givenAt(joined.interaction),
  };
}
