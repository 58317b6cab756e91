import type { Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { toReportJson } from "../present/to-report-json";
import type { Capture } from "./capture/capture";
import type { Engine } from "./engine";
import { answerQuestion, AskingMistake, type Asked } from "./report-question";

/** Rises by semver: a new member is a minor version, one that changes or goes is a major one. */
const apiVersion = "1.0.0";

/** What another plugin or script may ask of the report; the same names as on the command line. */
export interface ApiQuery {
  /** `vault`, or a note by its path, name or link. */
  readonly scope?: string;
  /** Days as `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly model?: string;
  readonly language?: string;
}

/** Where a line was or would be written, and how. */
export interface ApiLogged {
  readonly path: string;
  readonly text: string;
  readonly isWritten: boolean;
}

/** What other plugins and scripts get as `plugin.api`; described for them in docs/api.md. Only `log` writes. */
export interface RoiApi {
  readonly version: string;
  /** The report of docs/report.schema.json, a copy of one's own. Rejects with a sentence what it cannot read. */
  readonly report: (query?: ApiQuery) => Promise<unknown>;
  /** The problems of that report. */
  readonly problems: (query?: ApiQuery) => Promise<unknown>;
  /** Logs one line, as the command line does; with `dryRun` only says how. Rejects with a sentence a line it cannot use. */
  readonly log: (text: string, options?: { readonly dryRun?: boolean }) => Promise<ApiLogged>;
  /** Calls back, at most once per frame, when a figure may have changed; returns what ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What the API works with. */
export interface ApiParts {
  readonly engine: Engine;
  readonly capture: Capture;
  readonly language: () => Language;
}

/** Makes the API; what was subscribed through it ends with the plugin. */
export function makeApi(plugin: Plugin, { engine, capture, language }: ApiParts): RoiApi {
  const ask = async (query: ApiQuery = {}): Promise<Record<string, unknown>> => {
    await engine.whenReady;
    const answered = answerQuestion(toAsked(query), engine, language());
    return toReportJson(answered.report, answered.language);
  };
  const stops = new Set<() => void>();
  plugin.register(() => stops.forEach((stop) => stop()));
  return Object.freeze({
    version: apiVersion,
    report: ask,
    problems: async (query?: ApiQuery) => (await ask(query))["problems"],
    log: async (text: string, { dryRun = false }: { readonly dryRun?: boolean } = {}) => {
      const outcome = await capture.log(String(text), { dryRun });
      if ("error" in outcome) throw new AskingMistake(outcome.error);
      return outcome;
    },
    onChange: (listener: () => void) => {
      const unsubscribe = engine.report.subscribe(() => tell(listener));
      const stop = (): void => {
        stops.delete(stop);
        unsubscribe();
      };
      stops.add(stop);
      return stop;
    },
  });
}

/** A query as flags; whatever is no text becomes one, to be refused with the rest of what cannot be read. */
function toAsked({ asOf, ...query }: ApiQuery): Asked {
  const given = Object.entries({ ...query, "as-of": asOf }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([flag, value]) => [flag, String(value)]));
}

/** A listener of another plugin that fails harms only itself. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    console.error("Relationship ROI: a listener of another plugin failed.", error);
  }
}
