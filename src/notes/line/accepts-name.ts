import type { Day } from "../../model/day";
import { kindSpeech } from "./kind-speech";
import type { Lead } from "./line-lead";
import { introducedWords, joiningWords } from "./line-words";
import { readDayWords } from "./read-day-words";
import { readLength } from "./read-length";
import { readName, type NameRun, type NameSpot } from "./read-name";

const instrumental = /(?:[оеё]й|[оеё]ю|[оеё]м|[ыи]м|ью)$/iu;
const latin = /^[a-z@[]/i;

/** Where a name stands. */
export interface NamePlace extends NameSpot {
  readonly lead: Lead;
  readonly asOf: Day;
  /** Nobody has been named so far. */
  readonly isFirst: boolean;
}

/** True where a name says that its bearer was there, and is not only spoken of. */
export function acceptsName(run: NameRun, place: NamePlace): boolean {
  const { lead } = place;
  const isLatin = latin.test(run.value.written);
  const isInstrumental = isLatin || instrumental.test(run.value.written);
  switch (lead.after) {
    case "with":
      if (lead.plainWords === 0) return run.isKnown || run.isCapitalised;
      return run.isCapitalised && isInstrumental && (run.isKnown || isIntroduced(run, place, isLatin));
    case "list":
      if (run.isKnown) return !lead.isComma || !run.isNominative || isListLike(place, run.end);
      if (!run.isCapitalised || (lead.isInstrumental && !isInstrumental)) return false;
      return !lead.isComma || isListLike(place, run.end);
    case "kind":
    case "toward":
    case "object":
      return run.isKnown;
    case "verb":
      return run.isKnown || (run.isCapitalised && isLatin);
    case "start":
      return run.isKnown && (run.isCapitalised || (run.isNominative && isListLike(place, run.end)));
    case "about":
      return false;
    default:
      return run.isKnown && run.isCapitalised && run.isNominative && standsAlone(run, place);
  }
}

/** `с инвестором Олегом Дроздовым`: an unknown name right after what its bearer is; in English in two words or more. */
function isIntroduced({ end, value }: NameRun, place: NamePlace, isLatin: boolean): boolean {
  const { line, tokens } = place;
  const at = tokens.findIndex(({ start }) => line.startsWith(value.written, start));
  if (at < 1 || joiningWords.test(tokens[at - 1]?.key ?? "") || (isLatin && !value.written.includes(" "))) return false;
  return isListLike(place, end);
}

/** A name in a clause of its own, or the subject of an introduction; after other words only where nobody was named yet. */
function standsAlone({ end }: NameRun, place: NamePlace): boolean {
  if (place.lead.after === "word") return place.isFirst && isListLike(place, end);
  return isListLike(place, end) || introducedWords.test(place.tokens[end]?.key ?? "");
}

/** What follows a name of a list: an end, a sign, a figure, a day, a kind or another person; no verb. */
function isListLike(place: NamePlace, at: number): boolean {
  const { line, tokens, asOf } = place;
  const token = tokens[at];
  if (token === undefined || token.sort === "digits" || token.sort === "sign" || joiningWords.test(token.key))
    return true;
  if (kindSpeech(token.key) !== null || readName(place, at)?.isKnown === true) return true;
  return readDayWords(line, tokens, { at, asOf }) !== null || readLength(line, tokens, at) !== null;
}
