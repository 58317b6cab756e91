import type { AmountStyles } from "../model/note-record";

/** How many of the vault's amounts separate decimals how, kept up to date note by note. */
export class AmountStyleTally {
  /** Amounts that can only be read with a decimal comma, and with a decimal dot, in the whole vault. */
  comma = 0;
  dot = 0;

  /** Counts what a note says now in place of what it said; null where it says nothing of a style. */
  change(before: AmountStyles | null, after: AmountStyles | null): void {
    if (before === after) return;
    this.comma += (after?.comma ?? 0) - (before?.comma ?? 0);
    this.dot += (after?.dot ?? 0) - (before?.dot ?? 0);
  }
}
