import type { ProblemCause } from "../../model/problem";
import type { FieldSlot } from "./field-index";
import { FieldList, type FieldValue } from "./field-list";
import { emptyList, fittedList } from "../values/fitted-list";
import type { Findings, Loss } from "./findings";
import { readAmount, type Amount, type AmountContext } from "../values/read-amount";
import { isPartlyRead, isUnreadable, type Readable, type ReadableList } from "../values/readable";

/** Fields, and what becomes of those that are unreadable. */
export class FieldValues<F extends string> extends FieldList<F> {
  constructor(
    private readonly findings: Findings,
    private readonly line: number | null,
  ) {
    super();
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
  all<T>(field: F, read: (value: unknown) => ReadableList<T>, loss: Loss): readonly T[] {
    const only = this.only(field);
    if (only === null) return emptyList;
    if (only !== "several") return this.takeList(only, read(only.value), loss);
    return fittedList(this.values(field).flatMap((value) => this.takeList(value, read(value.value), loss)));
  }

  /** What was read, or null with a problem noted. */
  take<T>(value: FieldValue, answer: Readable<T>, loss: Loss): T | null {
    if (!isUnreadable(answer)) return answer;
    this.fail(value, answer.unreadable, loss);
    return null;
  }

  /** What of a list was read, with a problem noted for what was not. */
  private takeList<T>(value: FieldValue, answer: ReadableList<T>, loss: Loss): readonly T[] {
    if (!isPartlyRead(answer)) return this.take(value, answer, loss) ?? emptyList;
    const { unreadable: cause, part, rest } = answer;
    this.fail({ name: value.name, value: part }, cause, { ...loss, effect: "rest_counts" });
    return rest;
  }

  /** Notes that a value cannot be read. */
  fail({ name, value }: Pick<FieldValue, "name" | "value">, cause: ProblemCause, loss: Loss): void {
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
}
