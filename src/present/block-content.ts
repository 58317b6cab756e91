import type { Language } from "../locales/language";
import type { BlockOptions } from "../model/block-options";
import { linkName } from "../model/link";
import type { ReportSource } from "../report/report-source";
import type { DayRange, Scope } from "../report/report";
import { blockPart, type BlockPart } from "./block-part";
import { noteFact } from "./facts";
import { isMetricKey } from "./metric-names";
import { metricsCard } from "./metrics-card";
import { noteCard } from "./note-card";
import type { Card } from "./pieces";
import { presenting, type Presenting } from "./presenting";
import { vaultCard } from "./vault-card";

/** What a block shows: remarks, and its forms below each other. */
export interface BlockContent {
  readonly remarks: readonly string[];
  readonly parts: readonly BlockPart[];
}

/** Where a block stands and what it was asked. */
export interface BlockQuestion {
  /** The note the block stands in. */
  readonly path: string;
  readonly options: BlockOptions;
  readonly language: Language;
}

const wholeTime: DayRange = { from: null, to: null };

/** What a block has to show: the forms asked for, or the right card for the note. */
export function blockContent(question: BlockQuestion, source: ReportSource): BlockContent {
  const { language, options } = question;
  const { scope: asked, lost } = scopeOf(question, source);
  const own = presentingOf(asked);
  const note = asked.kind === "note" ? noteCard(asked.path, source.record(asked.path), own) : null;
  // Nothing speaks of the note and no other was named: every form is of the whole vault, so that none says "nothing".
  const isVault = asked.kind === "vault" || (note === null && options.for.length === 0);
  const scope: Scope = isVault ? { kind: "vault" } : asked;
  const view = scope.kind === asked.kind ? own : presentingOf(scope);
  const metrics = options.metrics.filter(isMetricKey);
  const shows = options.show.length > 0 ? options.show : (["card"] as const);
  return {
    remarks: lost === null ? [] : [view.words.block.notFound({ target: lost })],
    parts: shows.map((show) => (show === "card" ? { kind: "card", card: card() } : blockPart(show, metrics, view))),
  };

  function card(): Card {
    if (metrics.length > 0) return metricsCard(metrics, titleOf(scope), view);
    if (note !== null) return note;
    if (asked.kind === "vault") return vaultCard(view, null);
    return vaultCard(presentingOf({ kind: "vault" }), view.words.card.nothingLinks);
  }

  function presentingOf(of: Scope): Presenting {
    return presenting(source.report({ scope: of, period: options.period ?? wholeTime, model: null }), language);
  }
}

/** What the block is about; `lost` is a target that leads to no note. */
function scopeOf({ path, options }: BlockQuestion, source: ReportSource): { scope: Scope; lost: string | null } {
  const [target] = options.for;
  if (target?.kind === "vault") return { scope: { kind: "vault" }, lost: null };
  if (target?.kind !== "note") return { scope: { kind: "note", path }, lost: null };
  const found = source.resolve(target.text.target, path);
  return { scope: { kind: "note", path: found ?? path }, lost: found === null ? target.text.target : null };
}

function titleOf(scope: Scope): ReturnType<typeof noteFact> | null {
  return scope.kind !== "note" ? null : noteFact({ path: scope.path, name: linkName(scope.path) });
}
