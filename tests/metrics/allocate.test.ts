import fc from "../support/fast-check";
import { allocate } from "../../src/metrics/allocate";
import published from "../cases/allocation.json";

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 10, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((all) => sum(all) > 1e-6);

describe("allocate", () => {
  test("three equal parts of 100.00 differ by one cent, the first being larger", () => {
    expect(allocate(10000, [1, 1, 1])).toEqual([3334, 3333, 3333]);
  });

  test("nothing splits into nothing, without a negative zero", () => {
    expect(allocate(0, [1, 2])).toEqual([0, 0]);
    expect(allocate(-1, [1, 1])).toEqual([-1, 0]);
  });

  test("a weight of 0 gets nothing", () => {
    expect(allocate(5, [0, 1, 0])).toEqual([0, 5, 0]);
  });

  test("one person gets all of it", () => {
    expect(allocate(-7, [0.3])).toEqual([-7]);
  });

  test("a tie goes to the larger weight, also where binary fractions blur it", () => {
    expect(allocate(2, [1, 3])).toEqual([0, 2]);
    expect(allocate(2, [0.1, 0.3])).toEqual([0, 2]);
  });

  test("a tie between equal weights goes to the first given, also where they were divided differently", () => {
    expect(allocate(1, [0.1 + 0.2, 0.3])).toEqual([1, 0]);
    expect(allocate(1, [0.3, 0.1 + 0.2])).toEqual([1, 0]);
  });

  test("whole shares stay whole", () => {
    expect(allocate(100, [0.1, 0.2, 0.3, 0.4])).toEqual([10, 20, 30, 40]);
  });

  test("without a weight above 0 there is no basis, which is the caller's error", () => {
    expect(() => allocate(1003, [0, 0])).toThrow(RangeError);
    expect(() => allocate(1, [])).toThrow(RangeError);
    expect(() => allocate(1, [2, -1])).toThrow(RangeError);
    expect(() => allocate(1, [NaN])).toThrow(RangeError);
    expect(() => allocate(1, [Infinity, 1])).toThrow(RangeError);
  });

  test("the largest amounts are split as exactly as small ones", () => {
    // 7/11, 3/11 and 1/11 of it leave fractions of 2/11, 4/11 and 5/11.
    expect(allocate(9007199254740989, [7, 3, 1])).toEqual([5731854071198811, 2456508887656633, 818836295885545]);
    expect(allocate(9007199254740990, [1, 1, 1, 1])).toEqual([
      2251799813685248, 2251799813685248, 2251799813685247, 2251799813685247,
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 2 ** 40, max: Number.MAX_SAFE_INTEGER }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 9 }),
        (amount, ratios) => {
          const parts = allocate(amount, ratios);
          const whole = BigInt(sum(ratios));
          expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount));
          // No part is a unit or more from its quota.
          parts.forEach((part, at) => {
            const off = BigInt(part) * whole - BigInt(amount) * BigInt(ratios[at] ?? 0);
            expect(off < whole && -off < whole).toBe(true);
          });
        },
      ),
    );
  });

  test("half a cent cannot be allocated", () => {
    expect(() => allocate(0.5, [1])).toThrow(RangeError);
  });

  test("the parts sum to the amount, whatever the weights", () => {
    fc.assert(fc.property(amounts, weights, (amount, by) => sum(allocate(amount, by)) === amount));
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        weights,
        (amount, by) => allocate(amount, by).reduce((left, part) => left - BigInt(part), BigInt(amount)) === 0n,
      ),
    );
  });

  test("no part is a whole unit away from its quota", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), weights, (amount, by) =>
        allocate(amount, by).every((part, i) => Math.abs(part - (amount * (by[i] ?? 0)) / sum(by)) < 1 + 1e-6),
      ),
    );
  });

  test("a refund splits like the charge", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, by) => {
        const mirrored = allocate(-amount, by).map((part) => (part === 0 ? 0 : -part));
        expect(mirrored).toEqual(allocate(amount, by));
      }),
    );
  });

  test("weights twice as large split the same", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, by) => {
        expect(
          allocate(
            amount,
            by.map((weight) => weight * 2),
          ),
        ).toEqual(allocate(amount, by));
      }),
    );
  });
});

describe("allocate against published cases", () => {
  test.each(published.hamilton_cases)("$id: $source", ({ seats, votes, expected }) => {
    expect(allocate(seats, votes)).toEqual(expected);
  });

  // dinero.js gives what is left to the largest ratio first; that agrees with the largest fraction in these.
  test.each(published.dinero_cases)("dinero.js $id", ({ amount, ratios, expected }) => {
    expect(allocate(amount, ratios)).toEqual(expected);
  });

  /** Where we answer otherwise on purpose. */
  const differences = [
    {
      id: "zero_ratios",
      reason:
        "dinero.js returns zeros and loses the amount; ratios of 0 are no basis, and the caller books it to nobody",
    },
  ];
  test.each(published.pitfall_cases)("differs on purpose: $id", ({ id, amount, ratios }) => {
    expect(differences.map((difference) => difference.id)).toContain(id);
    expect(() => allocate(amount, ratios)).toThrow(RangeError);
  });
});
