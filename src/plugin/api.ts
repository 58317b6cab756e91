import type { Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { toReportJson } from "../present/to-report-json";
import type { Engine } from "./engine";
import { answerQuestion, type Asked } from "./report-question";

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

/** What other plugins and scripts get as `plugin.api`; described for them in docs/api.md. Reads only. */
export interface RoiApi {
  readonly version: string;
  /** The report of docs/report.schema.json, a copy of one's own. Rejects with a sentence what it cannot read. */
  readonly report: (query?: ApiQuery) => Promise<unknown>;
  /** The problems of that report. */
  readonly problems: (query?: ApiQuery) => Promise<unknown>;
  /** Calls back, at most once per frame, when a figure may have changed; returns what ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Makes the API; what was subscribed through it ends with the plugin. */
export function makeApi(plugin: Plugin, engine: Engine, language: () => Language): RoiApi {
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
