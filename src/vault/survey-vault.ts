import type { App } from "obsidian";
import type { NoteRecord } from "../model/note-record";
import type { PlainMap } from "../notes/values/plain-map";
import { Survey, type FinishedSurvey } from "../notes/survey/survey";
import { sliceBatches } from "./slice-batches";
import type { SliceClock } from "./slice-clock";
import { sliceSteps } from "./slice-steps";
import { timeSlices } from "./time-slices";
import { readVaultConventions } from "./vault-conventions";

export interface VaultSurveyOptions {
  readonly app: App;
  /** The settings as saved. */
  readonly saved: PlainMap;
  /** What the settings make of a note now. */
  readonly record: (path: string) => NoteRecord | undefined;
  readonly clock: SliceClock;
}

/** Surveys a whole vault, in slices that leave the interface usable; reads from disk only what the survey asks for. */
export async function surveyVault({ app, saved, record, clock }: VaultSurveyOptions): Promise<FinishedSurvey> {
  const { vault, metadataCache } = app;
  const survey = new Survey({ saved, ...(await readVaultConventions(vault)) });
  await timeSlices(vault.getMarkdownFiles(), clock.part(0, 0.4), (file) => {
    const cache = metadataCache.getFileCache(file);
    const { path } = file;
    if (cache !== null) survey.look({ path, cache, record: record(path) ?? null });
  });
  const wanted = await sliceSteps(survey.textsWanted(), clock.part(0.4, 0.4));
  const files = wanted.flatMap((path) => vault.getFileByPath(path) ?? []);
  await sliceBatches(files, clock.part(0.4, 0.8), async (file) => {
    survey.takeText(file.path, await vault.cachedRead(file));
  });
  return sliceSteps(survey.finish(), clock.part(0.8, 0.8));
}
