import { calendarChart } from "../calendar-chart";
import { chartOr, type Section } from "../section";

/** How regular am I? */
export const rhythmSection: Section = {
  key: "rhythm",
  title: ({ charts }) => charts.calendar.title,
  isWide: true,
  parts: (presenting) => chartOr(calendarChart(presenting), presenting.words.charts.calendar.empty),
};
