import type { CalendarChart } from "../present/chart";
import type { Drawing } from "./drawing";
import { WhyModal } from "./why-modal";

const levels = [0, 1, 2, 3, 4] as const;

/**
 * A year of days, a column a week. A picture to screen readers and without a keyboard: its finding is the caption above it,
 * and every day is in the table. A day that is clicked tells what was on it.
 */
export function drawCalendar(
  parent: HTMLElement,
  { title, days, months, weekdays, less, more }: CalendarChart,
  drawing: Drawing,
): void {
  const el = parent.createDiv({ cls: "roi-calendar", attr: { role: "img", "aria-label": title } });
  el.setCssProps({ "--roi-weeks": String(Math.ceil(days.length / weekdays.length)) });
  const names = el.createDiv({ cls: "roi-calendar-months" });
  for (const { column, label } of months)
    names.createSpan({ text: label }).setCssProps({ "--roi-column": String(column + 1) });
  const side = el.createDiv({ cls: "roi-calendar-weekdays" });
  // Every other day is enough to find one's way.
  weekdays.forEach((name, at) => side.createSpan({ text: at % 2 === 0 ? name : "" }));
  const grid = el.createDiv({ cls: "roi-calendar-days" });
  for (const day of days) {
    if (day === null) grid.createSpan();
    else {
      const el = grid.createSpan({ cls: `roi-day is-${day.level}`, attr: { title: day.text } });
      const { asked } = day;
      if (asked !== null) drawing.owner.registerDomEvent(el, "click", () => new WhyModal(asked, drawing).open());
    }
  }
  const legend = parent.createDiv({ cls: "roi-legend roi-calendar-legend", attr: { "aria-hidden": "true" } });
  legend.createSpan({ text: less });
  for (const level of levels) legend.createSpan({ cls: `roi-day is-${level}` });
  legend.createSpan({ text: more });
}
