import fc from "./fast-check";
import { contact, note } from "./report-of";

const names = ["Anna", "Boris", "Clara", "Ёла"] as const;
const links = (from: readonly string[], max: number): fc.Arbitrary<string[]> =>
  fc.subarray([...from], { maxLength: max }).map((chosen) => chosen.map((name) => `[[${name}]]`));
const date = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2022, 6, 1 + days)).toISOString().slice(0, 10));
const cents = (max: number): fc.Arbitrary<number> => fc.integer({ min: -max / 10, max }).map((minor) => minor / 100);
const present = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);

const person = fc
  .record({
    introduced_by: links(names, 2),
    introduced_on: maybe(date),
    circle: fc.subarray(["Work", "Club", "Choir"]),
    roi: maybe(fc.constant("personal")),
  })
  .map((properties) => contact(present(properties)));

const meetings = ["M0", "M1", "M2", "M3", "M4"] as const;
const meeting = fc
  .record({
    type: fc.constantFrom("meeting", "event", "call", "course"),
    date: maybe(date),
    people: links([...names, "Nobody's note"], 3),
    duration: maybe(fc.integer({ min: 0, max: 300 }).map((minutes) => `${minutes}m`)),
    cost: maybe(cents(20_000)),
    cost_travel: maybe(cents(5_000)),
    introduces: links(names, 1),
    introduced_by: links(names, 1),
    overhead: maybe(fc.boolean()),
  })
  .map((properties) => note(present(properties)));

const worth = fc.oneof(
  fc.record({ amount: cents(500_000) }),
  fc.record({ saved: fc.integer({ min: 1, max: 900 }).map((minutes) => `${minutes}m`) }),
  fc.record({ proxy: fc.constant("hour"), units: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ amount: cents(50_000), saved: cents(9_000).map((major) => `${major} EUR`) }),
  fc.record({
    amount: cents(50_000),
    per: fc.constantFrom("month", "quarter", "year"),
    from: date,
    drop_off: fc.constantFrom("0%", "10%", "33%"),
  }),
  fc.constant({}),
);
const outcome = fc
  .tuple(
    worth,
    fc.record({
      type: fc.constant("result"),
      date: maybe(date),
      benefit: fc.constantFrom("business", "career", "support"),
      anyway: maybe(fc.constantFrom("0%", "25%", "33%", "100%")),
      interactions: links(meetings, 4),
      people: links(names, 2),
    }),
  )
  .map(([value, properties]) => note(present({ ...properties, ...value })));

const numbered = (
  folder: string,
  note: fc.Arbitrary<string>,
  most: readonly string[],
): fc.Arbitrary<[string, string][]> =>
  fc
    .array(note, { maxLength: most.length })
    .map((texts) => texts.map((text, at): [string, string] => [`${folder}/${most[at] ?? at}.md`, text]));

/** Some people who introduced each other, what was done with them, and what came of it, as files. */
export const someFiles: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .tuple(
    numbered("People", person, names),
    numbered("Meetings", meeting, meetings),
    numbered("Results", outcome, ["R0", "R1", "R2", "R3"]),
  )
  .map((folders) => Object.fromEntries(folders.flat()));

/** Settings under which everything in `someFiles` has a price. */
export const someSettings = {
  baseCurrency: "EUR",
  hourlyRates: [{ amount: 23.45, currency: "EUR" }],
  proxies: [{ id: "hour", label: "An hour", unit: "hour", currency: "EUR", low: 10.01, base: 33.33, high: 70 }],
};
