import type { CliData, CliFlags, Plugin } from "obsidian";
import { languages, type Language } from "../locales/language";
import { words } from "../locales/words";
import { fromIsoDay, type Day } from "../model/day";
import { attributionModels, type AttributionModel } from "../model/settings";
import { toReportCsv } from "../present/to-report-csv";
import { toReportJson } from "../present/to-report-json";
import { toReportMarkdown } from "../present/to-report-markdown";
import type { Report, Scope } from "../report/report";
import type { Engine } from "./engine";

const formats = ["json", "md", "csv"] as const;
type Format = (typeof formats)[number];

/** Registers the command-line handlers. They answer with text only; a mistake is a line that begins `error: `. */
export function registerCli(plugin: Plugin, engine: Engine, language: () => Language): void {
  const { cli } = words(language());
  const flags: CliFlags = {
    "as-of": { value: "<YYYY-MM-DD>", description: cli.asOf },
    from: { value: "<YYYY-MM-DD>", description: cli.from },
    to: { value: "<YYYY-MM-DD>", description: cli.to },
    scope: { value: "vault|<note>", description: cli.scope },
    model: { value: attributionModels.join("|"), description: cli.model },
    language: { value: languages.join("|"), description: cli.language },
    format: { value: formats.join("|"), description: cli.format },
  };
  plugin.registerCliHandler(`${plugin.manifest.id}:report`, cli.report, flags, async (params) => {
    await engine.whenReady;
    try {
      return answer(readParams(params, engine, language()), engine);
    } catch (error) {
      if (error instanceof CliMistake) return `error: ${error.message}`;
      throw error;
    }
  });
}

/** A mistake in what was typed; its message says what would be right. */
class CliMistake extends Error {}

interface Question {
  readonly asOf: Day;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly scope: Scope;
  readonly model: AttributionModel | null;
  readonly language: Language;
  readonly format: Format;
}

function readParams(params: CliData, engine: Engine, language: Language): Question {
  const { from, to } = { from: readDay(params, "from"), to: readDay(params, "to") };
  if (from !== null && to !== null && from > to)
    throw new CliMistake(`from is later than to: ${params["from"]} > ${params["to"]}`);
  return {
    asOf: readDay(params, "as-of") ?? engine.report.asOf,
    from,
    to,
    scope: readScope(params["scope"], engine),
    model: readWord({ params, flag: "model", words: attributionModels }) ?? null,
    language: readWord({ params, flag: "language", words: languages }) ?? language,
    format: readWord({ params, flag: "format", words: formats }) ?? "json",
  };
}

function answer({ asOf, from, to, scope, model, language, format }: Question, engine: Engine): string {
  const report: Report = engine.report.asSeenOn(asOf).report({ scope, period: { from, to }, model });
  if (format === "csv") return toReportCsv(report);
  if (format === "md") return toReportMarkdown(report, language);
  return JSON.stringify(toReportJson(report, language), null, 1);
}

function readDay(params: CliData, flag: string): Day | null {
  const written = params[flag];
  if (written === undefined) return null;
  const day = fromIsoDay(written);
  if (day === null) throw new CliMistake(`${flag} "${written}" is not a day; write YYYY-MM-DD`);
  return day;
}

function readScope(written: string | undefined, engine: Engine): Scope {
  if (written === undefined || written === "vault") return { kind: "vault" };
  const target = written.replace(/^\[\[|\]\]$/g, "");
  const path = engine.report.resolve(target, "");
  if (path === null) throw new CliMistake(`scope "${written}" is neither vault nor a note of this vault`);
  return { kind: "note", path };
}

function readWord<T extends string>(choice: {
  readonly params: CliData;
  readonly flag: string;
  readonly words: readonly T[];
}): T | undefined {
  const written = choice.params[choice.flag];
  if (written === undefined) return undefined;
  const found = choice.words.find((word) => word === written);
  if (found === undefined) throw new CliMistake(`${choice.flag} "${written}" is not one of ${choice.words.join(", ")}`);
  return found;
}
