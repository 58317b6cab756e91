import { roundHalfUp } from "../../model/money";
import { lengthPhrases } from "../values/length-phrases";
import { readDurationText } from "../values/read-duration";
import { minutesPerDay, secondsInUnit, secondsPerMinute } from "../values/time-units";
import { isAdjacent, keyAt, pastStop, type Run } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { readFigure } from "./read-figure";
import { twelveHourSpan } from "../values/twelve-hour-span";

/** What is said in words alone, word by word. */
const phrases = lengthPhrases.map(([text, minutes]) => [text.split(" "), minutes] as const);

/** Characters of the longest span of twelve-hour times: `11:30 am until 12:30 pm`, with room. */
const longestSpan = 30;

/** Before a figure these make it a point in time or a rhythm, not a length: `через 2 часа`, `в час`. */
const pointWords = new Set(["через", "каждые", "каждый", "after", "every", "within", "в", "во", "к"]);

/** A length of time at a token, in whole minutes: `45м`, `1h30`, `1,5 часа`, `half an hour`, `10:00–11:30`. */
export function readLength(line: string, tokens: readonly LineToken[], at: number): Run<number> | null {
  const span = readClockSpan(line, tokens, at) ?? readTwelveHourSpan(line, tokens, at);
  if (span !== null || pointWords.has(keyAt(tokens, at - 1))) return span;
  return readPhrase(tokens, at) ?? readUnits(tokens, at);
}

function readPhrase(tokens: readonly LineToken[], at: number): Run<number> | null {
  for (const [words, minutes] of phrases) {
    if (words.every((word, index) => keyAt(tokens, at + index) === word)) {
      const end = at + words.length;
      // `час 20 минут`
      const rest = minutes === 60 ? readUnits(tokens, end) : null;
      return rest !== null && rest.value < 60
        ? { end: rest.end, value: minutes + rest.value }
        : { end, value: minutes };
    }
  }
  return null;
}

/** `10:00–11:30`, `10:00 to 11:30`. */
function readClockSpan(line: string, tokens: readonly LineToken[], at: number): Run<number> | null {
  const isClock = (from: number): boolean =>
    tokens[from]?.sort === "digits" && keyAt(tokens, from + 1) === ":" && tokens[from + 2]?.sort === "digits";
  if (!isClock(at) || !isClock(at + 4)) return null;
  const start = tokens[at];
  const end = tokens[at + 6];
  if (start === undefined || end === undefined || end.end - start.start > 30) return null;
  const minutes = readDurationText(line.slice(start.start, end.end));
  return minutes === null ? null : { end: at + 7, value: minutes };
}

/** `12pm-1pm`, `1-2pm`. */
function readTwelveHourSpan(line: string, tokens: readonly LineToken[], at: number): Run<number> | null {
  const start = tokens[at];
  if (start?.sort !== "digits") return null;
  const span = twelveHourSpan(line.slice(start.start, start.start + longestSpan));
  if (span === null) return null;
  let end = at + 1;
  while ((tokens[end]?.end ?? Infinity) <= start.start + span.length) end += 1;
  return { end, value: span.minutes };
}

/** Figures with units, the larger first; a last bare figure stands against its unit (`1h30`). */
function readUnits(tokens: readonly LineToken[], at: number): Run<number> | null {
  let seconds = 0;
  let end = at;
  let previous = Number.POSITIVE_INFINITY;
  for (let next = at; ;) {
    if (end > at && (keyAt(tokens, next) === "и" || keyAt(tokens, next) === "and")) next += 1;
    const figure = readFigure(tokens, next);
    if (figure === null || figure.value > minutesPerDay) break;
    const isHyphened = keyAt(tokens, figure.end) === "-" && isAdjacent(tokens, figure.end + 1);
    const unitAt = isHyphened ? figure.end + 1 : figure.end;
    const unit = secondsInUnit(keyAt(tokens, unitAt));
    if (unit === null || unit < secondsPerMinute) {
      const isBareTail = end > at && isAdjacent(tokens, next) && previous === 3600 && tokens[next]?.sort === "digits";
      if (isBareTail) return { end: figure.end, value: roundHalfUp((seconds + figure.value * secondsPerMinute) / 60) };
      break;
    }
    if (unit >= previous) break;
    seconds += figure.value * unit;
    previous = unit;
    end = pastStop(tokens, unitAt + 1);
    next = end;
  }
  return end === at ? null : { end, value: roundHalfUp(seconds / secondsPerMinute) };
}
