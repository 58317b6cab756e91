import type { CliFlags, Plugin } from "obsidian";
import { languages, type Language } from "../locales/language";
import { words } from "../locales/words";
import { attributionModels } from "../model/settings";
import { presenting, type Presenting } from "../present/presenting";
import { problemLines } from "../present/problem-lines";
import { summaryLines } from "../present/summary-lines";
import { toReportCsv } from "../present/to-report-csv";
import { toReportJson } from "../present/to-report-json";
import { toReportMarkdown } from "../present/to-report-markdown";
import type { Engine } from "./engine";
import { answerQuestion, AskingMistake, readChoice, type Answered, type Asked } from "./report-question";

const formats = ["json", "md", "csv"] as const;

/** A command of the command line, with its help. */
interface Handler {
  readonly command: string;
  readonly help: string;
  readonly flags: CliFlags | null;
}

/** Registers the command-line handlers. They answer with text only; a mistake is a line that begins `error: `. */
export function registerCli(plugin: Plugin, engine: Engine, language: () => Language): void {
  const { cli } = words(language());
  const { id } = plugin.manifest;
  const scope: CliFlags = {
    "as-of": { value: "<YYYY-MM-DD>", description: cli.asOf },
    from: { value: "<YYYY-MM-DD>", description: cli.from },
    to: { value: "<YYYY-MM-DD>", description: cli.to },
    scope: { value: "vault|<note>", description: cli.scope },
    language: { value: languages.join("|"), description: cli.language },
  };
  const report: CliFlags = {
    ...scope,
    model: { value: attributionModels.join("|"), description: cli.model },
    format: { value: formats.join("|"), description: cli.format },
  };
  const add = ({ command, help, flags }: Handler, answer: (asked: Asked) => string | Promise<string>): void =>
    plugin.registerCliHandler(command, help, flags, async (asked) => {
      await engine.whenReady;
      try {
        return await answer(asked);
      } catch (error) {
        if (error instanceof AskingMistake) return `error: ${error.message}`;
        throw error;
      }
    });
  const ask = (asked: Asked): Answered => answerQuestion(asked, engine, language());
  add({ command: id, help: cli.summary, flags: scope }, (asked) => lines(ask(asked), summaryLines));
  add({ command: `${id}:report`, help: cli.report, flags: report }, (asked) =>
    printed(ask(asked), readChoice(asked, "format", formats) ?? "json"),
  );
  add({ command: `${id}:problems`, help: cli.problems, flags: scope }, (asked) => lines(ask(asked), problemLines));
  add({ command: `${id}:recalculate`, help: cli.recalculate, flags: null }, async () => {
    const notes = await engine.recalculate();
    return words(language()).cli.recalculated({ notes: String(notes) });
  });
}

function lines({ report, language }: Answered, of: (seen: Presenting) => readonly string[]): string {
  return of(presenting(report, language)).join("\n");
}

function printed({ report, language }: Answered, format: (typeof formats)[number]): string {
  if (format === "csv") return toReportCsv(report);
  if (format === "md") return toReportMarkdown(report, language);
  return JSON.stringify(toReportJson(report, language), null, 1);
}
