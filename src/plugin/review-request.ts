import { parseYaml } from "obsidian";
import { fillTemplate } from "../edits/fill-template";
import { region, replaceRegions } from "../edits/regions";
import { setProperties } from "../edits/set-properties";
import { words } from "../locales/words";
import { toIsoDay } from "../model/day";
import type { Topic } from "../model/settings";
import type { WriteRequest } from "../model/write-plan";
import { presenting, type Presenting } from "../present/presenting";
import { reviewPeriod, type ReviewPeriod } from "../present/review-period";
import { reviewRegions } from "../present/review-regions";
import type { WriteLink } from "../present/snapshot-text";
import { topicFact } from "../present/topic-note";
import type { DayRange } from "../report/report";
import { vaultLinks } from "../vault/vault-links";
import type { ReviewParts } from "./review-dialog";

/** The property by which a review is found again, wherever it was moved: its period. */
const reviewKey = "roi_review";

/** Where the review of a period is, or would be made. */
export function reviewNote(
  { name }: Pick<ReviewPeriod, "name">,
  { app, engine, language }: ReviewParts,
): { readonly path: string; readonly isThere: boolean } {
  const found = app.vault
    .getMarkdownFiles()
    .find((file) => String(app.metadataCache.getFileCache(file)?.frontmatter?.[reviewKey] ?? "") === name);
  if (found !== undefined) return { path: found.path, isThere: true };
  const { review } = words(language());
  const { folder } = engine.report.settings.review;
  const place = folder === "" ? review.folder : folder;
  return { path: `${place}/${review.file({ period: name })}.md`, isThere: false };
}

/** Makes the review of a period from its template, or refreshes the generated parts of the one there is. */
export async function reviewRequest(period: ReviewPeriod, parts: ReviewParts): Promise<WriteRequest> {
  const { path, isThere } = reviewNote(period, parts);
  const link = vaultLinks(parts.app, path);
  const now = presentingOf(period.now, parts);
  const regions = reviewRegions({
    now,
    before: presentingOf(period.before, parts),
    today: presentingOf({ from: null, to: null }, parts),
    link,
    previous: previousOf(period, parts),
  });
  if (isThere) return { kind: "edit", path, edit: replaceRegions(regions) };
  const template = await templateOf(parts);
  const filled = fillTemplate(template, new Map([...values(period, now, link), ...marked(regions)]));
  const named = setProperties(new Map([[reviewKey, period.name]]), parseYaml)(filled);
  return { kind: "create", path, text: "text" in named ? named.text : filled, onTaken: "number" };
}

function presentingOf(period: DayRange, { engine, language }: ReviewParts): Presenting {
  const report = engine.report.report({ scope: { kind: "vault" }, period, model: null });
  return presenting(report, language(), engine.report);
}

/** The review of the period before, if it is there. */
function previousOf({ before }: ReviewPeriod, parts: ReviewParts): string | null {
  const period = reviewPeriod(before);
  const { path, isThere } = period === null ? { path: "", isThere: false } : reviewNote(period, parts);
  return isThere ? path : null;
}

/** The user's own template, or the built-in one where none is set or it is gone. */
async function templateOf({ app, engine, language }: ReviewParts): Promise<string> {
  const { template } = engine.report.settings.review;
  const file = template === "" ? null : app.vault.getFileByPath(template);
  return file === null ? words(language()).review.template : app.vault.cachedRead(file);
}

function values({ name, to }: ReviewPeriod, now: Presenting, link: WriteLink): readonly (readonly [string, string])[] {
  const topic = (key: Topic): readonly [string, string] => {
    const { text, link: target } = topicFact(key, now.words.settings.topic[key], now);
    return [key, target === null ? text : link(target, text)];
  };
  const date = toIsoDay(Math.min(to, now.report.asOf));
  const topics = (["career", "analytics", "optimization", "development"] as const).map(topic);
  return [["date", date], ["period", name], ...topics]; // prettier-ignore
}

function marked(regions: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...regions].map(([name, content]) => [name, region(name, content)]);
}
