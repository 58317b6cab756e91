import type { App } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { readPeriod } from "../notes/block/read-period";
import { resolvePeriod } from "../notes/block/resolve-period";
import { isUnreadable } from "../notes/values/readable";
import { reviewPeriod, type ReviewPeriod } from "../present/review-period";
import { FormModal, type FormRemark, type FormValues } from "../views/form-modal";
import type { Engine } from "./engine";
import { reviewRequest, reviewNote } from "./review-request";
import type { Writing } from "./writing";

/** What a review works with. */
export interface ReviewParts {
  readonly app: App;
  readonly engine: Engine;
  readonly writing: Writing;
  readonly language: () => Language;
}

/** Asks for the period, then shows what a new review would hold, or what would be refreshed in the one there is. */
export function openReviewDialog(parts: ReviewParts): void {
  const { app, engine, writing, language } = parts;
  const { review: says, commands, writing: write } = words(language());
  const periodOf = ({ period, custom }: FormValues): ReviewPeriod | null => {
    const read = readPeriod((period === "custom" ? custom : period) ?? "");
    if (read === null || isUnreadable(read)) return null;
    return reviewPeriod(resolvePeriod(read, engine.report.asOf));
  };
  const remark = (values: FormValues): FormRemark => {
    const period = periodOf(values);
    if (period === null) return { text: says.unclear, isUsable: false };
    const { path, isThere } = reviewNote(period, parts);
    return { text: isThere ? says.willRefresh({ path }) : says.willMake({ path }), isUsable: true };
  };
  const onSubmit = (values: FormValues): void => {
    const period = periodOf(values);
    if (period === null) return;
    const requests = async () => {
      await engine.whenReady;
      return [await reviewRequest(period, parts)];
    };
    const onDone = ({ written }: { readonly written: readonly string[] }): void =>
      written.forEach((path) => void app.workspace.openLinkText(path, "", false));
    writing.preview({ title: commands.review, requests, onDone });
  };
  new FormModal(app, {
    title: commands.review,
    fields: [
      { key: "period", name: says.period, options: says.periods },
      {
        key: "custom",
        name: says.custom,
        description: says.customHint,
        placeholder: "2026-07..2026-08",
        isShown: ({ period }) => period === "custom",
      },
    ],
    values: { period: "last quarter", custom: "" },
    remark,
    submit: says.submit,
    cancel: write.cancel,
    onSubmit,
  }).open();
}
