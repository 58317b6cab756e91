import type { BlockGroup } from "../model/block-options";
import { dayOf } from "../model/day";
import { noteFact, personFact, plainFact } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";
import type { Ordered } from "./row-order";
import { sumsOfPerson, type RowSums } from "./row-sums";
import { kindName } from "./time-chart";

/** A row of a group: what it stands for, and its sums. */
export interface GroupRow {
  /** A person's key, the path of an event's note, a kind, a circle or a month; empty for what is on none. */
  readonly key: string;
  readonly name: Fact;
  readonly sums: RowSums;
}

/** The rows of a group with what they can be put in order by: events and months from the latest, people by name. */
export function groupRows(group: Exclude<BlockGroup, "benefit">, presenting: Presenting): readonly Ordered<GroupRow>[] {
  const { report, format, words } = presenting;
  switch (group) {
    case "person":
      return report.contacts
        .filter(({ interactions, credit }) => interactions > 0 || credit !== 0)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((row) =>
          peopleOrder(ordered({ key: row.key, name: personFact(row), sums: sumsOfPerson(row) }, row.lastContact)),
        );
    case "event": {
      const days = new Map(report.interactions.map(({ path, date }) => [path, date]));
      const rows = report.events.map((row) =>
        ordered(
          { key: row.key, name: noteFact({ path: row.key, name: row.name }), sums: row },
          days.get(row.key) ?? null,
        ),
      );
      return rows.sort((a, b) => (b.order.date ?? 0) - (a.order.date ?? 0));
    }
    case "kind":
      return report.kinds.map((row) =>
        ordered({ key: row.key, name: plainFact(kindName(row, presenting)), sums: row }, null),
      );
    case "circle":
      return report.circles.map((row) =>
        ordered(
          { key: row.key, name: plainFact(row.key === "" ? words.block.withoutCircle : row.key), sums: row },
          null,
        ),
      );
    case "month":
      return [...report.months].reverse().map((row) => {
        const day = firstDay(row.key);
        const name = plainFact(day === null ? words.time.noDate : format.monthShort(day));
        return ordered({ key: row.key, name, sums: row }, day);
      });
  }
}

function ordered(row: GroupRow, date: number | null): Ordered<GroupRow> {
  const { interactions, minutes: time, net, roiFull, cashCost, timeCost, credit, savings } = row.sums;
  const [brought, cost] = [credit + savings, cashCost + timeCost];
  const { text: name } = row.name;
  return { row, order: { name, date, interactions, time, cost, brought, net: net.value, roi: roiFull.value } };
}

/** People are put in order by nothing that would rank them by what they brought. */
function peopleOrder({ row, order: { name, date, interactions, time } }: Ordered<GroupRow>): Ordered<GroupRow> {
  return { row, order: { name, date: date ?? null, interactions: interactions ?? null, time: time ?? null } };
}

/** The first day of a month `2024-06`; null for no month. */
function firstDay(month: string): number | null {
  return month === "" ? null : dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
}
