import type { Day } from "../../model/day";
import type { LoggedLine } from "../../model/logged-line";
import type { AmountContext } from "../values/read-amount";
import { LineReader } from "./line-reader";
import { lineTokens } from "./line-tokens";
import type { PeopleIndex } from "./people-index";

/** What a line leaves to be known from elsewhere. */
export interface LineContext {
  /** Today: what `вчера` and `last Friday` are counted from. */
  readonly asOf: Day;
  readonly people: PeopleIndex;
  readonly amounts: AmountContext;
}

/**
 * Reads one line of natural language, English or Russian, as an interaction: `кофе с Анной вчера 45м 500р`, `lunch Anna,
 * Boris 1h $30 -> referral`. Never fails: what is not understood is the line's text. One pass, no clock.
 */
export function readLine(line: string, context: LineContext): LoggedLine {
  return new LineReader(line, lineTokens(line), context).read();
}
