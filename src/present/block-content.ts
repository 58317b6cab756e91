import type { Language } from "../locales/language";
import type { BlockOptions } from "../model/block-options";
import type { ReportSource } from "../report/report-source";
import type { Scope } from "../report/report";
import { contactTable } from "./contact-table";
import { noteFact } from "./facts";
import { interactionRow } from "./interaction-rows";
import { linkName } from "../model/link";
import { isMetricKey } from "./metric-names";
import { metricsCard } from "./metrics-card";
import { noteCard } from "./note-card";
import type { Card, Row, Table } from "./pieces";
import { presenting } from "./presenting";
import { runningChart, type Chart } from "./running-chart";
import { sentence } from "./sentence";
import { vaultCard } from "./vault-card";

/** What a block shows, in one of its forms. */
export type BlockContent =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "list"; readonly rows: readonly Row[]; readonly empty: string }
  | { readonly kind: "chart"; readonly chart: Chart | null; readonly empty: string }
  | { readonly kind: "sentence"; readonly text: string };

/** Where a block stands and what it was asked. */
export interface BlockQuestion {
  /** The note the block stands in. */
  readonly path: string;
  readonly options: BlockOptions;
  readonly language: Language;
}

/** What a block has to show: the form asked for, or the right thing for the note. */
export function blockContent(question: BlockQuestion, source: ReportSource): BlockContent {
  const { options, language } = question;
  const scope = scopeOf(question, source);
  const view = presenting(source.report({ scope, period: options.period ?? wholeTime, model: null }), language);
  const metrics = options.metrics.filter(isMetricKey);
  switch (options.show ?? "card") {
    case "card":
      return { kind: "card", card: metrics.length > 0 ? metricsCard(metrics, titleOf(scope), view) : card() };
    case "table":
      return { kind: "table", table: contactTable(view) };
    case "list": {
      const rows = [...view.report.interactions].reverse().map((row) => interactionRow(row, view));
      return { kind: "list", rows, empty: view.words.card.sentenceEmpty };
    }
    case "chart":
      return { kind: "chart", chart: runningChart(view), empty: view.words.chart.empty };
    case "sentence":
      return { kind: "sentence", text: sentence(view) };
  }

  function card(): Card {
    if (scope.kind === "vault") return vaultCard(view, null);
    return noteCard(scope.path, source.record(scope.path), view) ?? vaultInstead();
  }

  /** Nothing speaks of this note: the whole vault, and why. */
  function vaultInstead(): Card {
    const vault = source.report({ scope: { kind: "vault" }, period: options.period ?? wholeTime, model: null });
    return vaultCard(presenting(vault, language), view.words.card.nothingLinks);
  }
}

const wholeTime = { from: null, to: null };

function scopeOf({ path, options }: BlockQuestion, source: ReportSource): Scope {
  const target = options.for;
  if (target === null || target.kind === "this") return { kind: "note", path };
  if (target.kind === "vault") return { kind: "vault" };
  return { kind: "note", path: source.resolve(target.text.target, path) ?? path };
}

function titleOf(scope: Scope): ReturnType<typeof noteFact> | null {
  return scope.kind === "vault" ? null : noteFact({ path: scope.path, name: linkName(scope.path) });
}
