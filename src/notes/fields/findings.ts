import type { AmountStyles } from "../../model/note-record";
import type { Accepts, Problem, ProblemCause, ProblemEffect } from "../../model/problem";
import type { Spelling } from "../values/number-text";
import { emptyList, fittedList } from "../values/fitted-list";
import { writtenAs } from "../values/written-as";

/** What follows when a field cannot be read, and what would have been accepted. */
export interface Loss {
  readonly effect: ProblemEffect;
  readonly accepts: Accepts;
}

/** Where a problem stands: the line where there is one, the field as spelled and its value. */
export interface Spot {
  readonly line: number | null;
  readonly field: string | null;
  readonly value?: unknown;
}

/** What comes up while one note is read: its problems, and how its amounts are spelled. */
export class Findings {
  private found: Problem[] | null = null;
  private comma = 0;
  private dot = 0;
  private unclear = false;

  constructor(private readonly path: string) {}

  get problems(): readonly Problem[] {
    return this.found === null ? emptyList : fittedList(this.found);
  }

  /** Null where no amount says or needs a style. */
  get amountStyles(): AmountStyles | null {
    const { comma, dot, unclear } = this;
    return comma === 0 && dot === 0 && !unclear ? null : { comma, dot, unclear };
  }

  /** Notes a problem. */
  add(cause: ProblemCause, { line, field, value }: Spot, { effect, accepts }: Loss): void {
    const written = value === undefined ? null : writtenAs(value);
    (this.found ??= []).push({ path: this.path, line, field, effect, cause, accepts, written });
    if (cause === "ambiguous_amount") this.unclear = true;
  }

  /** Counts how an amount is spelled. */
  saw(spelling: Spelling): void {
    if (spelling === "comma") this.comma += 1;
    else if (spelling === "dot") this.dot += 1;
    else if (spelling === "unclear") this.unclear = true;
  }
}
