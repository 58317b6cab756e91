import { sliceBatches } from "../../src/vault/slice-batches";
import { SliceClock } from "../../src/vault/slice-clock";

describe("sliceBatches", () => {
  test("works on every item, on a few at once, and pauses between whenever a slice is over", async () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const begun: number[] = [];
    const shares: number[] = [];
    let running = 0;
    let most = 0;
    const pause = (done: number) => {
      expect(running).toBe(0);
      shares.push(done);
      return Promise.resolve();
    };
    await sliceBatches(items, new SliceClock({ pause }, 0), async (item) => {
      begun.push(item);
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    });
    expect(begun).toEqual(items);
    expect(most).toBe(20);
    expect(shares).toEqual([0.4, 0.8, 1]);
  });
});

describe("SliceClock", () => {
  test("counts on from one part of the work to the next, and tells shares of the whole", async () => {
    const now = jest.spyOn(performance, "now");
    now.mockReturnValue(0);
    const shares: number[] = [];
    const pause = (done: number) => Promise.resolve(void shares.push(done));
    const clock = new SliceClock({ pause }, 10);
    const [first, second] = [clock.part(0, 0.5), clock.part(0.5, 1)];
    now.mockReturnValue(9);
    expect(first.isOver()).toBe(false);
    now.mockReturnValue(11);
    expect(second.isOver()).toBe(true);
    await second.pause(0.5);
    expect(first.isOver()).toBe(false);
    expect(shares).toEqual([0.75]);
    now.mockRestore();
  });
});
