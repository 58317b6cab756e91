import type { App } from "obsidian";
import type { NoteRecord } from "../model/note-record";
import type { PlainMap } from "../notes/values/plain-map";
import { Survey, type FinishedSurvey } from "../notes/survey/survey";
import { sliceSteps } from "./slice-steps";
import { timeSlices, type Slices } from "./time-slices";
import { readVaultConventions } from "./vault-conventions";

/** How many texts are asked for at once: enough to keep a disk busy. */
const textsAtOnce = 20;

export interface VaultSurveyOptions {
  readonly app: App;
  /** The settings as saved. */
  readonly saved: PlainMap;
  /** What the settings make of a note now. */
  readonly record: (path: string) => NoteRecord | undefined;
  readonly slices: Slices;
}

/** Surveys a whole vault, in slices that leave the interface usable; reads from disk only what the survey asks for. */
export async function surveyVault({ app, saved, record, slices }: VaultSurveyOptions): Promise<FinishedSurvey> {
  const { vault, metadataCache } = app;
  /** What is done of one part of the work, as a share of all of it. */
  const part = (from: number, to: number): Slices => ({
    ...slices,
    pause: (done) => slices.pause(from + (to - from) * done),
  });
  const survey = new Survey({ saved, ...(await readVaultConventions(vault)) });
  await timeSlices(vault.getMarkdownFiles(), part(0, 0.4), (file) => {
    const cache = metadataCache.getFileCache(file);
    const { path } = file;
    if (cache !== null) survey.look({ path, cache, record: record(path) ?? null });
  });
  const wanted = await sliceSteps(survey.textsWanted(), part(0.4, 0.4));
  for (let at = 0; at < wanted.length; at += textsAtOnce) {
    const files = wanted.slice(at, at + textsAtOnce).flatMap((path) => vault.getFileByPath(path) ?? []);
    await Promise.all(files.map(async (file) => survey.takeText(file.path, await vault.cachedRead(file))));
    await slices.pause(0.4 + (0.4 * at) / wanted.length);
  }
  return sliceSteps(survey.finish(), part(0.8, 0.8));
}
