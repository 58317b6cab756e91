import type { Fact, Row } from "./pieces";

/** An entry of a list, with what it is not told left out. */
export function row(name: Fact, part: Partial<Omit<Row, "name">>): Row {
  return {
    name,
    numbers: [],
    facts: [],
    chips: [],
    below: null,
    value: null,
    asked: null,
    note: null,
    band: null,
    picture: null,
    ...part,
  };
}
