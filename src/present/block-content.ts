import type { Language } from "../locales/language";
import type { BlockOptions, BlockReading, BlockShow, WrittenPlace } from "../model/block-options";
import { personOfReport } from "../report/person-of-report";
import type { ReportSource } from "../report/report-source";
import type { DayRange, Scope } from "../report/report";
import { blockPart, chartPart, type BlockPart } from "./block-part";
import { mistakeText } from "./block-mistakes";
import { blockRemarks } from "./block-remarks";
import { blockScope, type LostTarget } from "./block-scope";
import { contactCard } from "./contact-card";
import { findMetric } from "./find-metric";
import { accountCard } from "./linked-notes-card";
import { metricsCard } from "./metrics-card";
import { noteParts } from "./note-parts";
import type { Card } from "./pieces";
import { presenting, type Presenting } from "./presenting";
import { scopeTitle } from "./scope-title";
import { topicOfNote } from "./topic-note";
import { topicScope } from "./topic-parts";
import { vaultCard } from "./vault-card";

/** What a block shows: its own heading, remarks, and its forms below each other. */
export interface BlockContent {
  readonly title: string | null;
  readonly remarks: readonly string[];
  readonly parts: readonly BlockPart[];
}

/** Where a block stands and what it was asked. */
export interface BlockQuestion {
  /** The note the block stands in. */
  readonly path: string;
  readonly options: BlockOptions;
  /** Where its targets are written, where they are. */
  readonly places?: BlockReading["places"];
  readonly language: Language;
}

const wholeTime: DayRange = { from: null, to: null };

/** What a block has to show: the forms asked for, or the right thing for the note. */
export function blockContent({ path, options, places, language }: BlockQuestion, source: ReportSource): BlockContent {
  const { scope: asked, lost } = blockScope({ path, targets: options.for }, source);
  const topic = asked.kind === "note" ? topicOfNote(asked.path, source) : null;
  const note = asked.kind !== "note" ? null : noteParts({ path: asked.path, topic, look });
  // Nothing speaks of the note and no other was named: every form is of the whole vault, so that none says "nothing".
  const isUnknown = asked.kind === "note" && note === null && options.for.length === 0;
  const scope: Scope = topic !== null ? topicScope(topic) : isUnknown ? { kind: "vault" } : asked;
  const view = look(scope);
  const { words } = view;
  const metrics = [...new Set(options.metrics.flatMap((name) => findMetric(name) ?? []))];
  const shows = showsOf(options);
  return {
    title: options.title,
    remarks: [
      ...lost.map((target) => lostText(target, places?.for[target.index], language)),
      ...(lost.length > 0 && lost.length === options.for.length ? [words.block.instead] : []),
      ...blockRemarks({ options, metrics, shows }, view),
    ],
    parts: shows.flatMap((show): readonly BlockPart[] => {
      if (show === "card") return cards();
      if (show !== "chart") return [blockPart(show, { options, metrics }, view)];
      const charts = options.chart.length > 0 ? options.chart : (["running"] as const);
      return charts.map((chart) => chartPart(chart, view));
    }),
  };

  function cards(): readonly BlockPart[] {
    if (metrics.length > 0) {
      const title = scopeTitle(topic === null ? scope : asked, view);
      return [{ kind: "card", card: metricsCard(metrics, title, view) }];
    }
    if (note !== null) return note;
    const person = personOfReport(view.report);
    if (person !== undefined) return [{ kind: "card", card: contactCard(person, view) }];
    if (asked.kind === "parts") return [{ kind: "card", card: partsCard(asked, view) }];
    return [
      {
        kind: "card",
        card: vaultCard(look({ kind: "vault" }), asked.kind === "vault" ? null : words.card.nothingLinks),
      },
    ];
  }

  function look(of: Scope): Presenting {
    const query = { scope: of, period: options.period ?? wholeTime, model: options.model };
    return presenting(source.report(query), language, source);
  }
}

/** What of a block is for nothing that the vault has; in place of the name, the nearest one as it would be written. */
function lostText({ kind, name, nearest }: LostTarget, place: WrittenPlace | undefined, language: Language): string {
  const before = place?.written.endsWith(name) === true ? place.written.slice(0, -name.length) : "";
  const option = place?.option ?? null;
  const offered = nearest === null ? null : `${before}${nearest}`;
  return mistakeText({ kind, written: name, option, nearest: offered }, place, language);
}

/** The account of several parts as one; where they hold nothing, the card says so. */
function partsCard(scope: Scope, view: Presenting): Card {
  const { interactions, results, opportunities } = view.report;
  const isEmpty = interactions.length + results.length + opportunities.length === 0;
  const card = accountCard({ title: scopeTitle(scope, view), hint: null }, view);
  return isEmpty
    ? { ...card, chips: [], figures: [], hint: view.words.card.sentenceEmpty, step: "log-interaction" }
    : card;
}

/** The forms asked for: as written, else what the other options speak of, else a card. */
function showsOf({ show, chart, group, sort, limit }: BlockOptions): readonly BlockShow[] {
  const spoken: readonly BlockShow[] = [
    ...(group !== null || sort !== null || limit !== null ? (["table"] as const) : []),
    ...(chart.length > 0 ? (["chart"] as const) : []),
  ];
  if (show.length === 0) return spoken.length > 0 ? spoken : ["card"];
  return chart.length > 0 && !show.includes("chart") ? [...show, "chart"] : show;
}
