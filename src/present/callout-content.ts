import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { BlockTarget, ReadBlockOptions } from "../model/block-options";
import { periodWords, spellingsOf, targetWords } from "../model/block-words";
import { nearestWord } from "../model/nearest-word";
import type { Report, Scope } from "../report/report";
import type { ReportSource } from "../report/report-source";
import { mistakeText } from "./block-mistakes";
import { blockScope, type LostTarget } from "./block-scope";
import { presenting } from "./presenting";
import { readCalloutTitle } from "./read-callout-title";
import { saysSomething } from "./says-something";
import { summary, type Summary } from "./summary";

/** What a live callout shows below its title. */
export interface CalloutContent {
  /** What in the title could not be used, one sentence each. */
  readonly mistakes: readonly string[];
  readonly summary: Summary;
}

/** Where a callout stands and what its title says, links in brackets; empty where it has none. */
export interface CalloutQuestion {
  readonly path: string;
  readonly title: string;
  readonly language: Language;
  readonly readOptions: ReadBlockOptions;
}

/** The summary of what a callout's title names: of its note where it names nothing, of the vault where that says nothing. */
export function calloutContent(question: CalloutQuestion, source: ReportSource): CalloutContent {
  const { path, title, language, readOptions } = question;
  const { targets, period, unread } = readCalloutTitle(title, readOptions, source.asOf);
  const { scope, lost } = blockScope({ path, targets }, source);
  const ask = (of: Scope): Report =>
    source.report({ scope: of, period: period ?? { from: null, to: null }, model: null });
  const own = ask(scope);
  const { block } = words(language);
  const isOwn = targets.length > lost.length || saysSomething(own, path);
  return {
    mistakes: [
      ...unread.map((written) => unknownPart(written, null, language)),
      ...lost.map((target) => lostPart(target, targets[target.index], language)),
      ...(lost.length > 0 && lost.length === targets.length ? [block.instead] : []),
    ],
    summary: summary(presenting(isOwn ? own : ask({ kind: "vault" }), language, source), "relative"),
  };
}

/** A link or name that leads nowhere; a plain word may as well be a slip or a heading. */
function lostPart({ kind, name, nearest }: LostTarget, target: BlockTarget | undefined, language: Language): string {
  if (target?.kind === "note" && target.text.kind === "name") return unknownPart(name, nearest, language);
  return mistakeText({ kind, written: name, option: null, nearest }, undefined, language);
}

function unknownPart(written: string, name: string | null, language: Language): string {
  const { block, callout } = words(language);
  const text = callout.unknown({ written });
  const nearest = nearestWord(written, [...spellingsOf(periodWords), ...spellingsOf(targetWords)]) ?? name;
  return nearest === null ? text : block.nearest({ text, nearest });
}
