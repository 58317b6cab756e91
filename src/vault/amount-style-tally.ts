import type { AmountStyles } from "../model/note-record";

/** How the vault's amounts separate decimals, kept up to date note by note. */
export class AmountStyleTally {
  private readonly stylesByPath = new Map<string, AmountStyles>();
  private commaCount = 0;
  private dotCount = 0;

  /** Amounts that can only be read with a decimal comma, and with a decimal dot, in the whole vault. */
  get counts(): { readonly comma: number; readonly dot: number } {
    return { comma: this.commaCount, dot: this.dotCount };
  }

  /** Notes whose amounts depend on the vault's style. */
  get unclearPaths(): readonly string[] {
    return [...this.stylesByPath].filter(([, { unclear }]) => unclear).map(([path]) => path);
  }

  /** Puts a note's styles in place of what was counted for it; null takes the note out. */
  set(path: string, styles: AmountStyles | null): void {
    const before = this.stylesByPath.get(path);
    this.commaCount += (styles?.comma ?? 0) - (before?.comma ?? 0);
    this.dotCount += (styles?.dot ?? 0) - (before?.dot ?? 0);
    if (styles === null) this.stylesByPath.delete(path);
    else this.stylesByPath.set(path, styles);
  }
}
