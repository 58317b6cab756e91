import type { LinePieces } from "./line-pieces";
import type { LineToken } from "./line-tokens";

/** The words that say what was given, gathered while a line is walked over. */
export class GaveClause {
  private readonly found: number[] = [];

  /** @param verb the verb where it says more than "gave": `помог`. */
  constructor(private readonly verb: string) {}

  add(at: number): void {
    this.found.push(at);
  }

  /** What was given: the words that turned out to be nothing else. */
  close(tokens: readonly LineToken[], pieces: LinePieces): string {
    const left = this.found.filter((at) => pieces.isFree(at));
    left.forEach((at) => pieces.take(at, at + 1, { sort: "gave" }));
    return [this.verb, ...left.map((at) => tokens[at]?.text ?? "")].filter((word) => word !== "").join(" ");
  }
}
