import fc from "../support/fast-check";
import { allocate } from "../../src/metrics/allocate";
import { introducerChain, type IntroducersOf } from "../../src/metrics/introducer-chain";
import published from "../cases/attribution_published.json";

/** Who was introduced by whom, on any day. */
const known =
  (introduced: Readonly<Record<string, readonly string[]>>): IntroducersOf =>
  (person) =>
    introduced[person] ?? [];

const chainOf = (
  introduced: Readonly<Record<string, readonly string[]>>,
  { person = "A", share = 0.5, depth = 3 } = {},
): Record<string, number> =>
  Object.fromEntries(
    introducerChain({ person, day: 0, introducersOf: known(introduced), share, depth }).map((one) => [
      one.person,
      one.weight,
    ]),
  );

describe("introducerChain", () => {
  test("each step back gets half of the step before", () => {
    expect(chainOf({ A: ["B"], B: ["C"], C: ["D"] })).toEqual({ A: 1, B: 0.5, C: 0.25, D: 0.125 });
  });

  test("someone introduced by nobody keeps everything", () => {
    expect(chainOf({})).toEqual({ A: 1 });
  });

  test("it ends after the depth", () => {
    expect(Object.keys(chainOf({ A: ["B"], B: ["C"], C: ["D"], D: ["E"] }))).toEqual(["A", "B", "C", "D"]);
    expect(Object.keys(chainOf({ A: ["B"], B: ["C"] }, { depth: 1 }))).toEqual(["A", "B"]);
    expect(Object.keys(chainOf({ A: ["B"] }, { depth: 0 }))).toEqual(["A"]);
  });

  test("two introducers share equally, and each passes his own part on", () => {
    expect(chainOf({ A: ["B", "C"], C: ["D"] })).toEqual({ A: 1, B: 0.25, C: 0.25, D: 0.125 });
  });

  test("someone reached on two ways gets both parts", () => {
    expect(chainOf({ A: ["B", "C"], B: ["D"], C: ["D"] })).toEqual({ A: 1, B: 0.25, C: 0.25, D: 0.25 });
  });

  test("a cycle stops where it would repeat", () => {
    expect(chainOf({ A: ["B"], B: ["A"] })).toEqual({ A: 1, B: 0.5 });
    expect(chainOf({ A: ["A"] })).toEqual({ A: 1 });
    expect(chainOf({ A: ["B"], B: ["A", "C"] })).toEqual({ A: 1, B: 0.5, C: 0.25 });
  });

  test("the day of the result is what introductions are asked for", () => {
    const introducersOf: IntroducersOf = (_person, day) => (day >= 10 ? ["B"] : []);
    const chain = (day: number): number =>
      introducerChain({ person: "A", day, introducersOf, share: 0.5, depth: 3 }).length;
    expect(chain(9)).toBe(1);
    expect(chain(10)).toBe(2);
  });

  test("nobody is in it twice and every weight is above 0, whoever introduced whom", () => {
    const people = ["A", "B", "C", "D", "E"];
    const introduced = fc.record(Object.fromEntries(people.map((one) => [one, fc.subarray(people)])));
    fc.assert(
      fc.property(
        introduced,
        fc.integer({ min: 0, max: 5 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (by, depth, share) => {
          const chain = introducerChain({ person: "A", day: 0, introducersOf: known(by), share, depth });
          expect(new Set(chain.map((one) => one.person)).size).toBe(chain.length);
          expect(chain.every((one) => one.weight > 0)).toBe(true);
          expect(chain.find((one) => one.person === "A")?.weight).toBe(1);
        },
      ),
    );
  });

  test.each(published.referral_cases)("$id: $source", (balloon) => {
    const [finder = "", ...others] = balloon.chain;
    const introduced = Object.fromEntries([finder, ...others].map((one, i) => [one, others.slice(i, i + 1)]));
    const chain = introducerChain({
      person: finder,
      day: 0,
      introducersOf: known(introduced),
      share: balloon.ratio,
      depth: 3,
    });
    const cents = allocate(
      balloon.budget * 100,
      chain.map((one) => one.weight),
    );
    const byPerson = new Map(chain.map((one, i) => [one.person, (cents[i] ?? NaN) / 100]));
    // The published prizes left 250 of 4000 unallocated; ours sum to the amount.
    expect(balloon.chain.map((one) => byPerson.get(one))).toEqual(balloon.expected_renormalised);
  });
});
