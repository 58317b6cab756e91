import type { ProblemCause } from "../../model/problem";
import type { FieldSlot } from "./field-index";
import { emptyList, fittedList } from "../values/fitted-list";
import type { Findings, Loss } from "./findings";
import { readAmount, type Amount, type AmountContext } from "../values/read-amount";
import { isUnreadable, type Readable } from "../values/readable";

/** A property that holds something, as written. */
export interface FieldValue {
  readonly name: string;
  readonly value: unknown;
  readonly slot: FieldSlot<string>;
}

/**
 * The properties of one note or line that are ours and hold something, and what becomes of those that are unreadable.
 * Kept as a plain list: a note has a handful, and a vault has thousands of notes.
 */
export class FieldValues<F extends string> {
  private held: FieldValue[] | null = null;

  constructor(
    private readonly findings: Findings,
    private readonly line: number | null,
  ) {}

  /** True where none of the fields holds anything. */
  get isEmpty(): boolean {
    return this.held === null;
  }

  /** Takes in a property. */
  add(value: FieldValue): void {
    if (this.held === null) this.held = [value];
    else this.held.push(value);
  }

  /** True where the field holds something, readable or not. */
  has(field: F): boolean {
    return this.first(field) !== null;
  }

  /** The values of a field under all its names, in the order of the names: the canonical one first. */
  values(field: F): readonly FieldValue[] {
    const only = this.only(field);
    if (this.held === null || only === null) return emptyList;
    if (only !== "several") return [only];
    return this.held.filter(({ slot }) => slot.field === field).sort((a, b) => a.slot.rank - b.slot.rank);
  }

  /** A field's one value: under the first of its names that can be read. Null where nothing is, each failure noted. */
  one<T>(field: F, read: (value: unknown, slot: FieldSlot<string>) => Readable<T>, loss: Loss): T | null {
    const only = this.only(field);
    if (only === null) return null;
    if (only !== "several") return this.take(only, read(only.value, only.slot), loss);
    for (const value of this.values(field)) {
      const answer = this.take(value, read(value.value, value.slot), loss);
      if (answer !== null) return answer;
    }
    return null;
  }

  /** As `one`, with what is to be done about each value that cannot be read. */
  oneOr<T>(
    field: F,
    read: (value: unknown, slot: FieldSlot<string>) => Readable<T>,
    fail: (value: FieldValue, cause: ProblemCause) => void,
  ): T | null {
    const only = this.only(field);
    if (only === null) return null;
    for (const value of only === "several" ? this.values(field) : [only]) {
      const answer = read(value.value, value.slot);
      if (isUnreadable(answer)) fail(value, answer.unreadable);
      else if (answer !== null) return answer;
    }
    return null;
  }

  /** Everything a field lists, under all its names; empty where nothing is. */
  all<T>(field: F, read: (value: unknown) => Readable<readonly T[]>, loss: Loss): readonly T[] {
    const only = this.only(field);
    if (only === null) return emptyList;
    if (only !== "several") return this.take(only, read(only.value), loss) ?? emptyList;
    return fittedList(this.values(field).flatMap((value) => this.take(value, read(value.value), loss) ?? emptyList));
  }

  /** What was read, or null with a problem noted. */
  take<T>(value: FieldValue, answer: Readable<T>, loss: Loss): T | null {
    if (!isUnreadable(answer)) return answer;
    this.fail(value, answer.unreadable, loss);
    return null;
  }

  /** Notes that a value cannot be read. */
  fail({ name, value }: FieldValue, cause: ProblemCause, loss: Loss): void {
    this.findings.add(cause, { line: this.line, field: name, value }, loss);
  }

  /** An amount of money from a value, its spelling counted for the vault's style; null with a problem noted. */
  takeAmount(value: FieldValue, context: AmountContext, loss: Loss): Amount | null {
    const amount = this.take(value, readAmount(value.value, context), loss);
    if (amount !== null) this.findings.saw(amount.spelling);
    return amount;
  }

  /** A field's one amount of money. */
  amount(field: F, context: AmountContext, loss: Loss): Amount | null {
    for (const value of this.values(field)) {
      const amount = this.takeAmount(value, context, loss);
      if (amount !== null) return amount;
    }
    return null;
  }

  /** The one value of a field; null where there is none, and `several` where it is written under several names. */
  private only(field: F): FieldValue | "several" | null {
    let found: FieldValue | null = null;
    if (this.held === null) return found;
    for (const value of this.held) {
      if (value.slot.field !== field) continue;
      if (found !== null) return "several";
      found = value;
    }
    return found;
  }

  private first(field: F): FieldValue | null {
    if (this.held === null) return null;
    for (const value of this.held) if (value.slot.field === field) return value;
    return null;
  }
}
