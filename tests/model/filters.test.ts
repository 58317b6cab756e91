import fc from "../support/fast-check";
import { fromFilterTexts, noFilters, toFilterTexts, type Filters } from "../../src/model/filters";
import { interactionKinds } from "../../src/model/interaction";
import { benefits } from "../../src/model/result";

const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
const some: fc.Arbitrary<Filters> = fc.record({
  period: fc.constantFrom("", "this year", "2026-01-01..2026-06-30"),
  circle: fc.option(word),
  kind: fc.option(fc.constantFrom(...interactionKinds)),
  benefit: fc.option(fc.constantFrom(...benefits)),
  currency: fc.option(fc.constantFrom("EUR", "RUB")),
  person: fc.option(word),
  search: fc.constantFrom("", "Анна"),
});

describe("filters", () => {
  test("read from what they were written as they are the same", () => {
    fc.assert(fc.property(some, (filters) => expect(fromFilterTexts(toFilterTexts(filters))).toEqual(filters)));
  });

  test("what is not set is not written", () => {
    expect(toFilterTexts({ ...noFilters, kind: "call" })).toEqual({ kind: "call" });
  });

  test("what cannot be used is left aside, whatever a saved layout holds", () => {
    expect(fromFilterTexts({ kind: "party", benefit: 5, currency: "euro", circle: "  ", period: null })).toEqual(
      noFilters,
    );
    for (const broken of [null, undefined, "text", 5, []]) expect(fromFilterTexts(broken)).toEqual(noFilters);
  });
});
