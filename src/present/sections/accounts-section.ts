import { eventTable, kindTable } from "../account-table";
import { quadrantChart } from "../quadrant-chart";
import { chartOr, type Section } from "../section";

/** Which events and formats pay back? */
export const accountsSection: Section = {
  key: "accounts",
  title: ({ charts }) => charts.quadrant.title,
  topic: "optimization",
  isWide: true,
  parts: (presenting) => [
    ...chartOr(quadrantChart(presenting), presenting.words.charts.quadrant.empty),
    { kind: "table", table: kindTable(presenting) },
    ...(presenting.report.events.length === 0 ? [] : [{ kind: "table", table: eventTable(presenting) } as const]),
  ],
};
