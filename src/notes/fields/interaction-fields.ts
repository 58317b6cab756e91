import type { FieldSlot } from "./field-index";
import type { InteractionField, ResultField } from "./field-names";
import type { FieldValue } from "./field-list";
import { FieldValues } from "./field-values";
import type { Findings } from "./findings";
import type { InteractionIndex, InteractionSlot } from "./interaction-index";
import { emptyList } from "../values/fitted-list";
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
    return this.parts ?? emptyList;
  }

  /** Takes in a property or an inline field. */
  add(name: string, value: unknown): void {
    const found = this.index(name);
    if (found !== null) this.take(found, name, value);
  }

  /** Takes in the properties of a note, its own keys only. */
  addAll(front: PlainMap): void {
    for (const name in front) {
      const found = this.index(name);
      if (found !== null && Object.hasOwn(front, name)) this.take(found, name, front[name]);
    }
  }

  private take(found: InteractionSlot, name: string, value: unknown): void {
    if (isEmpty(value)) return;
    if (found.of === "interaction") this.own.add(name, value, found.slot);
    else if (found.of === "result") this.result.add(name, value, found.slot);
    else (this.parts ??= []).push({ name, value, part: found.part, slot: costSlot });
  }
}
