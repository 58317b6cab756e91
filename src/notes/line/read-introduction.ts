import type { NamedIntroduction, NamedPerson } from "../../model/logged-line";
import {
  andWords,
  articles,
  introducedWords,
  introGivers,
  introNouns,
  introTakers,
  selfWords,
  withWords,
} from "./line-words";
import { keyAt, type Run } from "./line-token-run";
import { fromDative } from "./name-forms";
import { inNominative, readName, type NameSpot } from "./read-name";

/** An introduction as a line tells it. `by`: the writer, those the line was with, or the people named. */
export interface IntroductionWords {
  readonly who: readonly NamedPerson[];
  readonly by: "me" | "those_here" | readonly NamedPerson[];
  /** People of `who` or `by` who were there. */
  readonly here: readonly NamedPerson[];
}

/** Who stood right before: the subject of `Anna introduced me`. */
export type Subject = NamedPerson | "me" | null;

/**
 * Reads an introduction at a token: `познакомила с Кларой`, `introduced Anna to Boris`, `gave Theo an intro to Clara`,
 * `intro to Clara from Boris`. Null where it does not say who met whom.
 */
export function readIntroduction(spot: NameSpot, at: number, subject: Subject): Run<IntroductionWords> | null {
  return introducedWords.test(keyAt(spot.tokens, at)) ? byVerb(spot, at, subject) : byNoun(spot, at);
}

function byVerb(spot: NameSpot, at: number, subject: Subject): Run<IntroductionWords> | null {
  const { tokens } = spot;
  const isSelf = selfWords.test(keyAt(tokens, at + 1));
  const object = isSelf ? null : readName(spot, at + 1);
  const next = isSelf ? at + 2 : (object?.end ?? at + 1);
  const hasLead = withWords.test(keyAt(tokens, next)) || /^(?:to|и|and)$/.test(keyAt(tokens, next));
  if (!hasLead && !isSelf) return null;
  const named = readNames(spot, hasLead ? next + 1 : next, withWords.test(keyAt(tokens, next)));
  // `представила меня Игорю`: without a preposition the name stands in the dative.
  const targets =
    hasLead || named === null ? named : { ...named, value: named.value.map((name) => inNominative(name, fromDative)) };
  if (targets === null) return null;
  const { end, value } = targets;
  if (object !== null) {
    const by = subject === null || subject === "me" ? "me" : [subject];
    return { end, value: { who: [object.value, ...value], by, here: [object.value] } };
  }
  if (subject === "me") return null;
  return { end, value: { who: value, by: subject === null ? "those_here" : [subject], here: [] } };
}

function byNoun(spot: NameSpot, at: number): Run<IntroductionWords> | null {
  const { tokens } = spot;
  const verb = keyAt(tokens, at);
  const gives = introGivers.test(verb);
  const takes = introTakers.test(verb);
  let next = gives || takes ? at + 1 : at;
  const receiver = gives ? readName(spot, next) : null;
  next = receiver?.end ?? next;
  while (articles.test(keyAt(tokens, next))) next += 1;
  if (!introNouns.test(keyAt(tokens, next))) return null;
  next += 1;
  const source = /^(?:from|by|via|through)$/;
  const before = source.test(keyAt(tokens, next)) ? readName(spot, next + 1) : null;
  next = before?.end ?? next;
  const forWhom = receiver === null && keyAt(tokens, next) === "for" ? readName(spot, next + 1) : null;
  next = forWhom?.end ?? next;
  if (!/^(?:to|with|с|со)$/.test(keyAt(tokens, next))) return null;
  const targets = readNames(spot, next + 1, /^со?$/.test(keyAt(tokens, next)));
  if (targets === null) return null;
  const after = before === null && source.test(keyAt(tokens, targets.end)) ? readName(spot, targets.end + 1) : null;
  const end = after?.end ?? targets.end;
  const introducer = before ?? after;
  if (introducer !== null)
    return { end, value: { who: targets.value, by: [introducer.value], here: [introducer.value] } };
  const met = receiver ?? forWhom;
  if (gives && met !== null) return { end, value: { who: [met.value, ...targets.value], by: "me", here: [met.value] } };
  return takes ? { end, value: { who: targets.value, by: "those_here", here: [] } } : null;
}

/** Names with `and` or commas between them; null where the first is none. */
function readNames(spot: NameSpot, at: number, isInstrumental: boolean): Run<readonly NamedPerson[]> | null {
  const names: NamedPerson[] = [];
  let end = at;
  for (let next = at; ;) {
    const name = readName(spot, next);
    if (name === null || (!name.isKnown && !name.isCapitalised)) break;
    names.push(isInstrumental ? inNominative(name.value) : name.value);
    end = name.end;
    if (!andWords.test(keyAt(spot.tokens, end))) break;
    next = end + 1;
  }
  return names.length === 0 ? null : { end, value: names };
}

/** An introduction once all who were there are known; null where there is none. */
export function introductionAmong(
  here: readonly NamedPerson[],
  introduction: IntroductionWords | null,
): NamedIntroduction | null {
  if (introduction === null) return null;
  const { who, by } = introduction;
  if (by === "me") return { who, by: [] };
  return { who, by: by === "those_here" ? here.filter((person) => !who.includes(person)) : by };
}
