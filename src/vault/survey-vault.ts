import type { App } from "obsidian";
import type { NoteRecord } from "../model/note-record";
import type { PlainMap } from "../notes/values/plain-map";
import { Survey, type FinishedSurvey } from "../notes/survey/survey";
import { sliceSteps } from "./slice-steps";
import { timeSlices, type Slices } from "./time-slices";
import { readVaultConventions } from "./vault-conventions";

/** How long the survey may hold up the interface at a stretch. */
const sliceMs = 10;

export interface VaultSurveyOptions {
  readonly app: App;
  /** The settings as saved. */
  readonly saved: PlainMap;
  /** What the settings make of a note now. */
  readonly record: (path: string) => NoteRecord | undefined;
  readonly pause: Slices["pause"];
}

/** Surveys a whole vault, in slices that leave the interface usable; reads from disk only what the survey asks for. */
export async function surveyVault({ app, saved, record, pause }: VaultSurveyOptions): Promise<FinishedSurvey> {
  const { vault, metadataCache } = app;
  const slices = { sliceMs, pause };
  const survey = new Survey({ saved, ...(await readVaultConventions(vault)) });
  await timeSlices(vault.getMarkdownFiles(), slices, (file) => {
    const cache = metadataCache.getFileCache(file);
    const { path } = file;
    if (cache !== null) survey.look({ path, cache, record: record(path) ?? null });
  });
  for (const path of await sliceSteps(survey.textsWanted(), slices)) {
    const file = vault.getFileByPath(path);
    if (file !== null) survey.takeText(path, await vault.cachedRead(file));
  }
  return sliceSteps(survey.finish(), slices);
}
