import type { FieldSlot } from "./field-index";
import type { InteractionField, ResultField } from "./field-names";
import { FieldValues, type FieldValue } from "./field-values";
import type { Findings } from "./findings";
import type { InteractionIndex } from "./interaction-index";
import { isEmpty } from "../values/is-empty";
import type { PlainMap } from "../values/plain-map";

/** A property or inline field as written. */
export interface WrittenField {
  readonly name: string;
  readonly value: unknown;
}

/** A named part of what an interaction cost, as written (`cost_ticket`). */
export interface WrittenCostPart extends FieldValue {
  readonly part: string;
}

const costSlot: FieldSlot<"cost"> = { field: "cost", rank: 0, inHours: false, ofTime: false };

/** The properties of an interaction, sorted by what they are about. Only what holds something is kept. */
export class InteractionFields {
  readonly own: FieldValues<InteractionField>;
  readonly result: FieldValues<ResultField>;
  private parts: WrittenCostPart[] | null = null;

  constructor(
    private readonly index: InteractionIndex,
    { findings, line }: { readonly findings: Findings; readonly line: number | null },
  ) {
    this.own = new FieldValues(findings, line);
    this.result = new FieldValues(findings, line);
  }

  get costParts(): readonly WrittenCostPart[] {
    return this.parts ?? noParts;
  }

  /** Takes in a property or an inline field. */
  add(name: string, value: unknown): void {
    const found = this.index(name);
    if (found === null || isEmpty(value)) return;
    if (found.of === "interaction") this.own.add({ name, value, slot: found.slot });
    else if (found.of === "result") this.result.add({ name, value, slot: found.slot });
    else (this.parts ??= []).push({ name, value, part: found.part, slot: costSlot });
  }

  /** Takes in the properties of a note, its own keys only. */
  addAll(front: PlainMap): void {
    for (const name of Object.keys(front)) this.add(name, front[name]);
  }
}

const noParts: readonly WrittenCostPart[] = [];
