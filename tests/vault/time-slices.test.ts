import { SliceClock } from "../../src/vault/slice-clock";
import { timeSlices } from "../../src/vault/time-slices";

describe("timeSlices", () => {
  test("visits every item once and in order, pausing whenever a slice is over", async () => {
    const seen: number[] = [];
    const shares: number[] = [];
    const pause = (done: number) => {
      shares.push(done);
      return Promise.resolve();
    };
    const items = Array.from({ length: 40 }, (_, at) => at);
    await timeSlices(items, new SliceClock({ pause }, 0), (item) => seen.push(item));
    expect(seen).toEqual(items);
    expect(shares).toEqual([0, 0.4, 0.8]);
  });

  test("does not pause within a slice", async () => {
    const pause = jest.fn(() => Promise.resolve());
    await timeSlices([1, 2, 3], new SliceClock({ pause }, 60_000), () => undefined);
    expect(pause).not.toHaveBeenCalled();
  });
});
