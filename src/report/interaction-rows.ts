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
  { context: { ledger } }: JoinCache,
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
  const rows = interactions.map(({ joined, cost }) => {
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
      credit: creditByKey.get(interactionKey(joined.interaction)) ?? 0,
      charged: cost,
      gave: givenAt(joined.interaction),
    };
  });
  // Two people mentioned on one line are two rows; the person settles their order.
  return rows.sort(
    (a, b) =>
      byNumber(a.date, b.date) || byPathAndLine(a, b) || byCodeUnits(a.people[0]?.key ?? "", b.people[0]?.key ?? ""),
  );
}
