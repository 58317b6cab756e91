import { median } from "../../src/metrics/median";
import { now, since } from "./two-clocks";

/** How long a piece of work takes once it is warm, in milliseconds: the median of many runs. */
export function warmMedian(work: () => void, { warmUps = 20, runs = 31 } = {}): number {
  for (let run = 0; run < warmUps; run += 1) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = now();
    work();
    times.push(since(begun));
  }
  return median(times) ?? NaN;
}

/** The same for work that ends later. */
export async function warmMedianOf(work: () => Promise<unknown>): Promise<number> {
  const [time = NaN] = await warmMediansInTurn([work]);
  return time;
}

/**
 * The same for several pieces of work, run in turn: whatever the machine does meanwhile slows all of them, and none finds
 * in the processor's caches what only a run of itself has just left there.
 */
export async function warmMediansInTurn(
  works: readonly (() => Promise<unknown> | void)[],
  { warmUps = 10, runs = 15 } = {},
): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [at, work] of works.entries()) {
      const begun = now();
      await work();
      if (run >= 0) times[at]?.push(since(begun));
    }
  }
  return times.map((some) => median(some) ?? NaN);
}
