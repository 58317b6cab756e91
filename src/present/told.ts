import { plainFact } from "./facts";
import type { Fact, NumberIn } from "./pieces";

/** A text in pieces that follow each other without anything between: its words, and the numbers in it that can be asked about. */
export function told(text: string, numbers: readonly NumberIn[]): readonly Fact[] {
  const pieces: Fact[] = [];
  let from = 0;
  for (let next = firstIn(text, from, numbers); next !== null; next = firstIn(text, from, numbers)) {
    const { at, number } = next;
    if (at > from) pieces.push(plainFact(text.slice(from, at)));
    pieces.push({ ...plainFact(number.text), asked: number });
    from = at + number.text.length;
  }
  return from < text.length ? [...pieces, plainFact(text.slice(from))] : pieces;
}

/** The number that comes next in a text; of several at one place the longest. Null where none does. */
function firstIn(
  text: string,
  from: number,
  numbers: readonly NumberIn[],
): { readonly at: number; readonly number: NumberIn } | null {
  let first: { readonly at: number; readonly number: NumberIn } | null = null;
  for (const number of numbers) {
    const at = number.text === "" ? -1 : text.indexOf(number.text, from);
    if (at < 0 || isInside(text, at, number.text)) continue;
    const isNext =
      first === null || at < first.at || (at === first.at && number.text.length > first.number.text.length);
    if (isNext) first = { at, number };
  }
  return first;
}

const digit = /\p{N}/u;

/** True where a number found is only a part of a longer one: the 7 of 17. */
function isInside(text: string, at: number, number: string): boolean {
  const isDigit = (place: number): boolean => digit.test(text.charAt(place));
  const end = at + number.length;
  return (isDigit(at) && isDigit(at - 1)) || (isDigit(end - 1) && isDigit(end));
}
