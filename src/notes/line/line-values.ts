import type { NamedCost } from "../../model/logged-line";
import type { Day } from "../../model/day";
import type { ClauseMood } from "./clause-mood";
import { isCostWord } from "./cost-word";
import type { LinePieces } from "./line-pieces";
import { keyAt } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import * as words from "./line-words";
import { readDayWords } from "./read-day-words";
import { readLength } from "./read-length";
import type { LineContext } from "./read-line";
import { readPaidFigure, readPrice } from "./read-price";

/** A line on its way through, and what was said in it so far. */
export interface SaidSoFar {
  readonly line: string;
  readonly tokens: readonly LineToken[];
  readonly context: LineContext;
  readonly pieces: LinePieces;
  readonly mood: ClauseMood;
  /** Leaves the tokens of a run to the text; answers where it ends. */
  readonly pass: (at: number, end: number) => number;
}

/** The day, the costs and the length that a line tells of. */
export class LineValues {
  day: Day | null = null;
  minutes: number | null = null;
  readonly costs: NamedCost[] = [];

  constructor(private readonly said: SaidSoFar) {}

  /** A day, a price or a length, with the small words before it. */
  take(at: number): number | null {
    for (let from = at; from <= at + 2; from += 1) {
      if (from > at && !words.valueLeads.test(this.key(from - 1))) return null;
      const end = (from === at ? this.takeDay(at) : null) ?? this.takePrice(at, from) ?? this.takeLength(at, from);
      if (end !== null) return end;
    }
    return null;
  }

  private takeDay(at: number): number | null {
    if (this.day !== null) return null;
    const { line, tokens, context, mood, pieces } = this.said;
    const { asOf, amounts } = context;
    if (readPrice({ line, tokens, at, amounts }) !== null) return null;
    const found = readDayWords(line, tokens, { at, asOf });
    // What was agreed for another day happened on none: `договорились на пятницу`.
    const isOther = words.untilWords.test(this.key(at - 1)) || mood.isPlanning;
    if (found === null || isOther || (found.value > asOf && mood.hasClauses)) return null;
    this.day = found.value;
    pieces.take(at, found.end, { sort: "date" });
    return found.end;
  }

  private takePrice(at: number, from: number): number | null {
    const { line, tokens, context, mood, pieces, pass } = this.said;
    const spot = { line, tokens, at: from, amounts: context.amounts };
    const found = readPrice(spot) ?? readPaidFigure(spot);
    if (found === null || found.value.per !== null) return null;
    if (mood.isEarning) return pass(at, found.end);
    const before = this.partWord(at - 1);
    const after = before === null ? this.partWord(found.end) : null;
    this.costs.push({ part: before ?? after, money: found.value.money });
    const end = after === null ? found.end : found.end + 1;
    pieces.take(before === null ? at : at - 1, end, { sort: "cost" });
    return end;
  }

  /** A word beside an amount that says what was paid for: `билет 1500р`. */
  private partWord(at: number): string | null {
    const key = this.key(at);
    return this.said.pieces.isFree(at) && isCostWord(key) ? key : null;
  }

  private takeLength(at: number, from: number): number | null {
    if (this.minutes !== null) return null;
    const { line, tokens, mood, pieces, pass } = this.said;
    const found = readLength(line, tokens, from);
    if (found === null) return null;
    if (mood.isSaving) return pass(at, found.end);
    this.minutes = found.value;
    const isSpan = words.fromWords.test(this.key(at - 1)) && pieces.isFree(at - 1) && this.key(from + 1) === ":";
    pieces.take(isSpan ? at - 1 : at, found.end, { sort: "duration" });
    return found.end;
  }

  private key(at: number): string {
    return keyAt(this.said.tokens, at);
  }
}
