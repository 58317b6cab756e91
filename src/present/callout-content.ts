import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { BlockTarget, ReadBlockOptions } from "../model/block-options";
import { periodWords, spellingsOf, targetWords } from "../model/block-words";
import { nearestWord } from "../model/nearest-word";
import type { Report, Scope } from "../report/report";
import type { ReportSource } from "../report/report-source";
import { blockScope } from "./block-scope";
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
  const strangers = targets.flatMap((target) => nameNobodyBears(target, (name) => source.resolve(name, path)));
  const known = targets.filter((target) => target.kind !== "note" || !strangers.includes(target.text.target));
  const { scope, lost } = blockScope({ path, targets: known }, source);
  const ask = (of: Scope): Report =>
    source.report({ scope: of, period: period ?? { from: null, to: null }, model: null });
  const own = ask(scope);
  const isOwn = known.length > 0 || saysSomething(own, path);
  const { block } = words(language);
  return {
    mistakes: [
      ...[...unread, ...strangers].map((written) => unknownPart(written, language)),
      ...lost.map((target) => block.notFoundSoThis({ target })),
    ],
    summary: summary(presenting(isOwn ? own : ask({ kind: "vault" }), language, source), "relative"),
  };
}

/** A plain word that is no note's name: not a link that leads nowhere, but a slip or a heading. */
function nameNobodyBears(target: BlockTarget, resolve: (name: string) => string | null): readonly string[] {
  if (target.kind !== "note" || target.text.kind === "link") return [];
  return resolve(target.text.target) === null ? [target.text.target] : [];
}

function unknownPart(written: string, language: Language): string {
  const { block, callout } = words(language);
  const text = callout.unknown({ written });
  const nearest = nearestWord(written, [...spellingsOf(periodWords), ...spellingsOf(targetWords)]);
  return nearest === null ? text : block.nearest({ text, nearest });
}
