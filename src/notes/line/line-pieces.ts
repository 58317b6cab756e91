import type { LinePiece, PieceSort } from "../../model/logged-line";
import type { LineToken } from "./line-tokens";

/** Which tokens of a line were understood as what; the rest is its text. */
export class LinePieces {
  private readonly found: LinePiece[] = [];
  private readonly isTaken: boolean[] = [];
  private readonly isKept: boolean[] = [];

  constructor(
    private readonly line: string,
    private readonly tokens: readonly LineToken[],
  ) {}

  /** Takes tokens `from` up to `to`; `keeping` says that their words stay in the text as well. */
  take(
    from: number,
    to: number,
    { sort, keeping = -1 }: { readonly sort: PieceSort; readonly keeping?: number },
  ): void {
    // A value between a connecting word and its name is a piece of its own: `с Анной, 45м Борисом`.
    for (let at = to - 1; at >= from; at -= 1) if (!this.isFree(at)) return this.take(at + 1, to, { sort, keeping });
    if (from >= to) return;
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[to - 1]?.end ?? start;
    const last = this.found[this.found.length - 1];
    const continues = sort === "gave" && last?.sort === sort && this.line.slice(last.end, start).trim() === "";
    if (continues) this.found.pop();
    this.found.push({ sort, start: continues ? last.start : start, end });
    for (let at = from; at < to; at += 1) this.isTaken[at] = true;
    if (keeping >= 0) this.isKept[keeping] = true;
  }

  /** Takes words a line begins with that say nothing of their own, where a piece follows: `Had a 30 minute call`. */
  takeLeading(fillers: RegExp): void {
    let end = 0;
    while (this.isFree(end) && fillers.test(this.tokens[end]?.key ?? "")) end += 1;
    if (end > 0 && end < this.tokens.length && !this.isFree(end)) this.take(0, end, { sort: "kind" });
  }

  /** True where a token belongs to no piece yet. */
  isFree(at: number): boolean {
    return this.isTaken[at] !== true;
  }

  get pieces(): readonly LinePiece[] {
    return this.found;
  }

  private stays(at: number): boolean {
    return this.isFree(at) || this.isKept[at] === true;
  }

  /** What is left of the line: its words in their order, signs that no longer separate anything left out. */
  text(): string {
    let text = "";
    let pending = "";
    let before = -1;
    this.tokens.forEach((token, at) => {
      if (!this.stays(at) || (token.text === "(" && !this.stays(at + 1)) || (token.text === ")" && !this.stays(at - 1)))
        return;
      const isTogether = before === at - 1 && at > 0 && this.tokens[at - 1]?.end === token.start;
      before = at;
      if (separators.test(token.text)) {
        if (text !== "" && pending === "")
          pending = isTogether || /^[,;.:!?)]$/.test(token.text) ? token.text : ` ${token.text}`;
        else if (/^ [—–-]$/.test(pending) && /^[,;.]$/.test(token.text)) pending = token.text;
        else if (/^[!?.]$/.test(token.text) && isTogether) pending += token.text;
        return;
      }
      const gap = isTogether || /[(]$/.test(text) ? "" : " ";
      text += text === "" ? token.text : `${pending}${gap}${token.text}`;
      pending = "";
    });
    const beyond = this.line.slice(this.tokens[this.tokens.length - 1]?.end ?? 0).trim();
    return `${text}${/^[!?).]+$/.test(pending) ? pending : ""}${beyond === "" ? "" : ` ${beyond}`}`;
  }
}

/** Signs that only stand between things. */
const separators = /^[,;.:!?—–\-+&)]$/;
