import type { Language } from "../locales/language";
import { metricUnits } from "../report/metric-keys";
import type { Report } from "../report/report";
import { contactTable } from "./contact-table";
import { markdownTable } from "./markdown-table";
import { metricKeys } from "./metric-names";
import { metricText } from "./metric-text";
import { periodText } from "./period-text";
import { presenting, type Presenting } from "./presenting";
import { problemSpot } from "./problem-spot";
import { problemText } from "./problem-text";
import { scopeTitle } from "./scope-title";

/** The report to read as plain Markdown: totals, people, results, and what could not be used. */
export function toReportMarkdown(report: Report, language: Language): string {
  const view = presenting(report, language);
  const { words, format } = view;
  const { scope } = report;
  const period = scope.kind === "vault" ? periodText(view) : `${scopeTitle(scope, view).text}, ${periodText(view)}`;
  const title = words.exported.title({ period, day: format.day(report.asOf) });
  const parts = [`# ${title}`, totals(view), people(view), results(view), problems(view)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function totals(view: Presenting): string {
  const { report, words } = view;
  const rows = metricKeys.flatMap((key) => {
    const measure = report.totals[key];
    if (measure === undefined) return [];
    const { value, reason } = metricText(measure, metricUnits[key], view);
    return [[words.metrics[key], value ?? words.card.unknown({ reason })]];
  });
  return markdownTable([words.exported.metric, words.exported.value], rows);
}

function people(view: Presenting): string {
  const { caption, columns, rows } = contactTable(view);
  const titles = columns.map(({ title }) => title);
  const cells = rows.map((row) => row.map(({ text }) => text));
  return section(caption, markdownTable(titles, cells));
}

function results(view: Presenting): string {
  const { report, words, format } = view;
  const { exported, terms, time, card } = words;
  const money = (minor: number | null): string => (minor === null ? card.withoutMoney : format.money(minor));
  const rows = report.results.map(({ name, date, benefit, label, gross, net }) => [
    name,
    date === null ? time.noDate : format.dayShort(date),
    label ?? terms.benefit[benefit],
    money(gross),
    money(net),
  ]);
  const titles = [exported.result, exported.date, exported.benefit, exported.gross, exported.net];
  return section(exported.results, markdownTable(titles, rows));
}

function problems({ report, words, format }: Presenting): string {
  const lines = report.problems.map((problem) => {
    const { effect, cause } = problemText(problem, words);
    const { place, field } = problemSpot(problem, words);
    const where =
      problem.line === null ? place : `${place}, ${words.problems.line({ line: format.number(problem.line + 1) })}`;
    const sentence = words.problems.sentence({ effect, cause });
    return `- ${where}: ${field === null ? sentence : words.problems.inField({ field, sentence })}`;
  });
  return section(words.problems.title, lines.join("\n"));
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}
