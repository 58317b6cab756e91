import { isWithinLookBack } from "../../src/metrics/is-within-look-back";

describe("isWithinLookBack", () => {
  const reach = { result: 1000, days: 730 };

  test("the last day of the look-back counts, the one before it does not", () => {
    expect(isWithinLookBack(270, reach)).toBe(true);
    expect(isWithinLookBack(269, reach)).toBe(false);
  });

  test("the result's own day counts, the one after it does not", () => {
    expect(isWithinLookBack(1000, reach)).toBe(true);
    expect(isWithinLookBack(1001, reach)).toBe(false);
  });

  test("a look-back of no days leaves the day itself", () => {
    expect(isWithinLookBack(1000, { result: 1000, days: 0 })).toBe(true);
    expect(isWithinLookBack(999, { result: 1000, days: 0 })).toBe(false);
  });
});
