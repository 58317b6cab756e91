import { Notice, type App } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { toIsoDay } from "../model/day";
import { readPeriod } from "../notes/block/read-period";
import { resolvePeriod } from "../notes/block/resolve-period";
import { isUnreadable } from "../notes/values/readable";
import { csvStyles, type CsvStyle } from "../present/csv-field";
import { toReportCsv } from "../present/to-report-csv";
import { toReportJson } from "../present/to-report-json";
import { toReportMarkdown } from "../present/to-report-markdown";
import type { DayRange, Report } from "../report/report";
import { FormModal, type FormRemark, type FormValues } from "../views/form-modal";
import type { Engine } from "./engine";
import type { Writing } from "./writing";

/** What the export works with. */
export interface ExportParts {
  readonly app: App;
  readonly engine: Engine;
  readonly writing: Writing;
  readonly language: () => Language;
}

/** Asks for what, when and where, and writes the report of the vault into one file. */
export function openExportDialog({ app, engine, writing, language }: ExportParts): void {
  const { exporting: says, commands, writing: write } = words(language());
  const { asOf } = engine.report;
  const target = (values: FormValues): { readonly path: string; readonly period: DayRange } | null => {
    const name = (values["name"] ?? "").trim().replace(/^\/+|\/+$/g, "");
    const period = readPeriod(values["period"] ?? "");
    if (name === "" || isUnreadable(period)) return null;
    const range = period === null ? { from: null, to: null } : resolvePeriod(period, asOf);
    return { path: `${name}.${extensionOf(values)}`, period: range };
  };
  const remark = (values: FormValues): FormRemark => {
    const found = target(values);
    return found === null
      ? { text: says.unclear, isUsable: false }
      : { text: says.willWrite({ path: found.path }), isUsable: true };
  };
  const onSubmit = async (values: FormValues): Promise<void> => {
    const found = target(values);
    if (found === null) return;
    await engine.whenReady;
    const report = engine.report.report({ scope: { kind: "vault" }, period: found.period, model: null });
    const text = exported(report, values, language());
    const { written } = await writing.write([{ kind: "create", path: found.path, text, onTaken: "number" }]);
    written.forEach((path) => new Notice(says.done({ path })));
  };
  new FormModal(app, {
    title: commands.export,
    fields: [
      { key: "format", name: says.format, options: says.formats },
      {
        key: "style",
        name: says.style,
        description: says.styleHint,
        options: says.styles,
        isShown: ({ format }) => format === "csv",
      },
      { key: "period", name: says.period, description: says.periodHint },
      { key: "name", name: says.name, description: says.nameHint },
    ],
    values: {
      format: "csv",
      style: language() === "ru" ? "semicolon" : "comma",
      period: says.all,
      name: says.file({ day: toIsoDay(asOf) }),
    },
    remark,
    submit: says.submit,
    cancel: write.cancel,
    onSubmit: (values) => void onSubmit(values),
  }).open();
}

function extensionOf({ format }: FormValues): string {
  return format === "json" || format === "md" ? format : "csv";
}

function exported(report: Report, { format, style }: FormValues, language: Language): string {
  if (format === "json") return `${JSON.stringify(toReportJson(report, language), null, 1)}\n`;
  if (format === "md") return toReportMarkdown(report, language);
  const known: CsvStyle = style === "semicolon" ? csvStyles.semicolon : csvStyles.comma;
  return toReportCsv(report, known);
}
