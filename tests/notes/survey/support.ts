import type { NoteRecord } from "../../../src/model/note-record";
import type { Suggestion } from "../../../src/model/survey";
import { readNote, needsText } from "../../../src/notes/read-note";
import { readSettings } from "../../../src/notes/settings/read-settings";
import { compileReading } from "../../../src/notes/reading";
import type { PlainMap } from "../../../src/notes/values/plain-map";
import { allAtOnce } from "./all-at-once";
import { Survey, type FinishedSurvey } from "../../../src/notes/survey/survey";
import { parseNote } from "../../host/parse-note";

export type Files = Readonly<Record<string, string>>;

const surroundings = { dailyNoteFormat: "YYYY-MM-DD", templatesFolders: ["Templates"] };

/** Surveys a vault of these files as the product does, with what is saved in its settings. */
export function surveyOf(files: Files, saved: PlainMap = {}): FinishedSurvey {
  const survey = new Survey({ saved, ...surroundings });
  const records = new Map(readAll(files, saved).map((record) => [record.path, record]));
  for (const [path, markdown] of Object.entries(files)) {
    survey.look({ path, cache: parseNote(markdown), record: records.get(path) ?? null });
  }
  for (const path of allAtOnce(survey.textsWanted())) survey.takeText(path, files[path] ?? "");
  return allAtOnce(survey.finish());
}

/** What those of these files say that say something, under some settings and without a vault around them. */
export function readAll(files: Files, saved: PlainMap): readonly NoteRecord[] {
  const reading = compileReading({ settings: readSettings(saved).settings, numberStyle: "unknown", ...surroundings });
  return Object.entries(files).flatMap(([path, markdown]) => {
    const cache = parseNote(markdown);
    return readNote({ path, cache, text: needsText({ path, cache }, reading) ? markdown : null }, reading) ?? [];
  });
}

/** Suggestions in short: what, how much, and `?` where they are not ticked. */
export function shown({ answer }: FinishedSurvey): readonly string[] {
  return answer.suggestions.map(line);
}

function line({ proposal, adds, sure }: Suggestion): string {
  const end = `+${adds}${sure ? "" : " ?"}`;
  if (proposal.kind === "sign") return `${proposal.type}: ${proposal.by} ${proposal.name} ${end}`;
  if (proposal.kind === "inline") return `inline fields ${end}`;
  return `${proposal.names.map(({ field, name }) => `${name} is ${field}`).join(", ")} ${end}`;
}

/** The ids of what is ticked from the start. */
export function sureIds({ answer }: FinishedSurvey): ReadonlySet<string> {
  return new Set(answer.suggestions.filter(({ sure }) => sure).map(({ id }) => id));
}
