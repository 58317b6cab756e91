import type { NamedPerson } from "../../model/logged-line";
import { linkName } from "../../model/link";
import { linkTarget } from "../values/link-target";
import { kindSpeech } from "./kind-speech";
import { keyAt, pastStop, type Run } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { fromInstrumental } from "./name-forms";
import type { PeopleIndex } from "./people-index";
import { monthNumber } from "../values/month-names";
import { readWeekday } from "./read-weekday";

/** A name at a token, and how it stands there. */
export interface NameRun extends Run<NamedPerson> {
  readonly isKnown: boolean;
  /** The known name stands as it is called, no case ending taken off. */
  readonly isNominative: boolean;
  readonly isCapitalised: boolean;
}

/** What a name is read from. */
export interface NameSpot {
  readonly line: string;
  readonly tokens: readonly LineToken[];
  readonly index: PeopleIndex;
}

const titles = /^(?:dr|mr|mrs|ms|prof|professor|д-р|проф|г-н|г-жа)$/;
const longestName = 4;

/** The name of a person at a token: of somebody known, a link, or capitalised words that nobody known bears. */
export function readName(spot: NameSpot, at: number): NameRun | null {
  const { tokens, line, index } = spot;
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.sort === "link") return linkedName(spot, at);
  if (first.key === "@" && tokens[at + 1]?.start === first.end) return readName(spot, at + 1);
  const start = titles.test(first.key) ? pastStop(tokens, at + 1) : at;
  if (tokens[start]?.sort !== "word") return null;
  const written = (end: number): string => line.slice(first.start, tokens[end - 1]?.end);
  const match = index.match(tokens, start);
  const isCapitalised = isName(tokens, start);
  if (match !== null && !(match.length === 1 && isCapitalised && isOtherSurname(spot, start + 1))) {
    const end = start + match.length;
    const [somebody, ...others] = match.people;
    const name = somebody === undefined || others.length > 0 ? written(end) : somebody.name;
    const value = { written: written(end), candidates: match.people, name };
    return { end, value, isKnown: true, isNominative: match.isNominative, isCapitalised };
  }
  let end = start;
  while (end < start + longestName && isName(tokens, end))
    end = isInitial(tokens, end) ? pastStop(tokens, end + 1) : end + 1;
  if (end === start) return null;
  const value = { written: written(end), candidates: [], name: written(end) };
  return { end, value, isKnown: false, isNominative: true, isCapitalised };
}

/** The same person, called by the nominative of a name that stands in another case. */
export function inNominative(person: NamedPerson, nominative = fromInstrumental): NamedPerson {
  if (person.candidates.length > 0) return person;
  return { ...person, name: person.written.split(" ").map(nominative).join(" ") };
}

function linkedName({ tokens, index }: NameSpot, at: number): NameRun | null {
  const text = tokens[at]?.text ?? "";
  const target = linkTarget(text);
  if (target === null || target === "") return null;
  const name = linkName(target);
  const candidates = index.linked(target);
  return {
    end: at + 1,
    value: { written: text, candidates, name },
    isKnown: true,
    isNominative: true,
    isCapitalised: true,
  };
}

/** A capitalised word after a first name that is no name of a known person itself: somebody else's surname. */
function isOtherSurname({ tokens, index }: NameSpot, at: number): boolean {
  return isName(tokens, at) && index.match(tokens, at)?.isGivenName !== true;
}

/** A capitalised word that is neither a day, a kind of interaction nor all in capitals (`HR`). */
function isName(tokens: readonly LineToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.sort !== "word" || !/^\p{Lu}/u.test(token.text) || token.key.endsWith("'s")) return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return false;
  if (token.key === "i" || (token.key === "я" && keyAt(tokens, at + 1) !== ".")) return false;
  return kindSpeech(token.key) === null && monthNumber(token.text) === null && readWeekday(tokens, at, 0) === null;
}

function isInitial(tokens: readonly LineToken[], at: number): boolean {
  return tokens[at]?.text.length === 1;
}
