import { remember } from "../../model/remember";
import { fieldKey } from "../fields/field-key";
import type { Reading } from "../reading";
import { nameTokens } from "../values/name-tokens";
import {
  attendanceNames,
  besideFieldWords,
  fieldWords,
  peopleListNames,
  spanNames,
  supportingPersonNames,
  tellingPersonNames,
  type FieldWords,
} from "./property-words";

/** What the name of a property says of the note that has it. */
export interface PropertyHint {
  readonly key: string;
  /** True where all of the following is nothing: most names are of that sort. */
  readonly saysNothing: boolean;
  /** Only persons have it, or persons have it among others. */
  readonly person: "telling" | "supporting" | null;
  /** It lists people: of a meeting, or of anything. */
  readonly people: "attendance" | "list" | "field" | null;
  /** It says what a result is worth, or how an opportunity stands. */
  readonly worth: "result" | "opportunity" | null;
  /** It says how long something took. */
  readonly isLength: boolean;
  /** It could be the beginning or the end of something. */
  readonly span: boolean;
  /** The field it could stand for, where the settings know no meaning for it. */
  readonly guess: FieldWords | null;
}

const spanKeys = new Set(spanNames.flat());
const worthNames = new Set(["amount", "income", "revenue", "benefit", "saved", "сумма", "доход", "прибыль", "выгода"]);

/** The hints of property names under a reading, each spelling thought over once. */
export function compilePropertyHints(reading: Reading): (written: string) => PropertyHint {
  return remember((written) => {
    const key = fieldKey(written.slice(0, 200));
    const known = reading.interactionField(written);
    const isPeople = known?.of === "interaction" && known.slot.field === "people";
    const isLength = known?.of === "interaction" && known.slot.field === "duration";
    const person = tellingPersonNames.has(key) ? "telling" : supportingPersonNames.has(key) ? "supporting" : null;
    const list = attendanceNames.has(key)
      ? "attendance"
      : peopleListNames.has(key)
        ? "list"
        : isPeople
          ? "field"
          : null;
    const worth = worthOf(written, key, reading);
    const span = spanKeys.has(key) && known === null;
    const guess = guessOf(written, key, reading);
    const saysNothing = person === null && list === null && worth === null && !isLength && !span && guess === null;
    return { key, saysNothing, person, people: list, worth, isLength, span, guess };
  });
}

function worthOf(written: string, key: string, { opportunityField }: Reading): PropertyHint["worth"] {
  const field = opportunityField(written)?.field;
  if (field === "stage" || field === "probability" || field === "expected_on") return "opportunity";
  return worthNames.has(key) ? "result" : null;
}

function guessOf(written: string, key: string, reading: Reading): FieldWords | null {
  const tokens = nameTokens(written);
  const spelled = tokens.join("_");
  const guess = fieldWords.find(
    ({ words, names }) => names.includes(key) || names.includes(spelled) || saysField(tokens, words),
  );
  if (guess === undefined) return null;
  if (guess.of === "contact") return reading.contactField(written) === null ? guess : null;
  if (guess.of === "note") return reading.noteField(written) === null ? guess : null;
  return reading.interactionField(written) === null ? guess : null;
}

/** True where a name is made of a field's words and plain ones: `Meeting date`, never `reading_time`. */
function saysField(tokens: readonly string[], words: readonly string[]): boolean {
  return (
    tokens.some((token) => words.includes(token)) &&
    tokens.every((token) => words.includes(token) || besideFieldWords.has(token))
  );
}
