import type { FieldSlot } from "./field-index";
import type { Findings, Loss } from "./findings";
import { readAmount, type Amount, type AmountContext } from "./read-amount";
import { isUnreadable, type Readable } from "./readable";

/** A property that holds something, as written. */
export interface FieldValue {
  readonly name: string;
  readonly value: unknown;
  readonly slot: FieldSlot<string>;
}

/** The properties of one note or line that are ours and hold something, and what becomes of those that are unreadable. */
export class FieldValues<F extends string> {
  private readonly valuesByField = new Map<string, readonly FieldValue[]>();

  constructor(
    private readonly findings: Findings,
    private readonly line: number | null,
  ) {}

  /** Takes in a property; several names of one field stand in the order of the names, the canonical one first. */
  add(value: FieldValue): void {
    const { field } = value.slot;
    const before = this.valuesByField.get(field);
    if (before === undefined) this.valuesByField.set(field, [value]);
    else
      this.valuesByField.set(
        field,
        [...before, value].sort((a, b) => a.slot.rank - b.slot.rank),
      );
  }

  /** True where none of the fields holds anything. */
  get isEmpty(): boolean {
    return this.valuesByField.size === 0;
  }

  /** True where the field holds something, readable or not. */
  has(field: F): boolean {
    return this.valuesByField.has(field);
  }

  /** The values of a field under all its names. */
  values(field: F): readonly FieldValue[] {
    return this.valuesByField.get(field) ?? [];
  }

  /** A field's one value: under the first of its names that can be read. Null where nothing is, each failure noted. */
  one<T>(field: F, read: (value: unknown, slot: FieldSlot<string>) => Readable<T>, loss: Loss): T | null {
    const values = this.valuesByField.get(field);
    if (values === undefined) return null;
    for (const value of values) {
      const answer = this.take(value, read(value.value, value.slot), loss);
      if (answer !== null) return answer;
    }
    return null;
  }

  /** Everything a field lists, under all its names; empty where nothing is. */
  all<T>(field: F, read: (value: unknown) => Readable<readonly T[]>, loss: Loss): readonly T[] {
    const values = this.valuesByField.get(field);
    if (values === undefined) return [];
    if (values.length === 1 && values[0] !== undefined) return this.take(values[0], read(values[0].value), loss) ?? [];
    return values.flatMap((value) => this.take(value, read(value.value), loss) ?? []);
  }

  /** What was read, or null with a problem noted. */
  take<T>(value: FieldValue, answer: Readable<T>, loss: Loss): T | null {
    if (!isUnreadable(answer)) return answer;
    this.findings.add(answer.unreadable, { line: this.line, field: value.name, value: value.value }, loss);
    return null;
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
}
