import { languages, type Language } from "../locales/language";
import { fromIsoDay, type Day } from "../model/day";
import { attributionModels, type AttributionModel } from "../model/settings";
import type { Report, Scope } from "../report/report";
import type { Engine } from "./engine";

/** What a script asks for, by the names of the command line; everything may be left out. */
export type Asked = Readonly<Partial<Record<string, string>>>;

/** A mistake in what was asked; its message says what would be right. */
export class AskingMistake extends Error {}

/** A report that was asked for, and the language to speak of it. */
export interface Answered {
  readonly report: Report;
  readonly language: Language;
}

/** The report for flags `as-of`, `from`, `to`, `scope`, `model` and `language`. What cannot be read throws a mistake. */
export function answerQuestion(asked: Asked, engine: Engine, language: Language): Answered {
  const from = readDay(asked, "from");
  const to = readDay(asked, "to");
  if (from !== null && to !== null && from > to)
    throw new AskingMistake(`from is later than to: ${asked["from"]} > ${asked["to"]}`);
  const model: AttributionModel | null = readChoice(asked, "model", attributionModels) ?? null;
  const asOf = readDay(asked, "as-of") ?? engine.report.asOf;
  return {
    report: engine.report.asSeenOn(asOf).report({ scope: readScope(asked, engine), period: { from, to }, model }),
    language: readChoice(asked, "language", languages) ?? language,
  };
}

/** The word given for a flag, or undefined where there is none. */
export function readChoice<T extends string>(asked: Asked, flag: string, choices: readonly T[]): T | undefined {
  const written = asked[flag];
  if (written === undefined) return undefined;
  const found = choices.find((choice) => choice === written);
  if (found === undefined) throw new AskingMistake(`${flag} "${written}" is not one of ${choices.join(", ")}`);
  return found;
}

function readDay(asked: Asked, flag: string): Day | null {
  const written = asked[flag];
  if (written === undefined) return null;
  const day = fromIsoDay(written);
  if (day === null) throw new AskingMistake(`${flag} "${written}" is not a day; write YYYY-MM-DD`);
  return day;
}

function readScope({ scope: written }: Asked, engine: Engine): Scope {
  if (written === undefined || written === "vault") return { kind: "vault" };
  const target = written.replace(/^\[\[|\]\]$/g, "");
  const path = engine.report.resolve(target, "");
  if (path === null) throw new AskingMistake(`scope "${written}" is neither vault nor a note of this vault`);
  return { kind: "note", path };
}
